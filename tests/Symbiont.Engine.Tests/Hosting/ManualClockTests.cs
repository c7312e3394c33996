using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Hosting;

public sealed class ManualClockTests
{
    [Fact]
    public void Who_listens_hears_of_each_time_before_its_timers_fire()
    {
        var clock = new ManualClock();
        var start = clock.GetUtcNow();
        var heard = new List<string>();
        clock.Moved += now => heard.Add($"time {(now - start).TotalSeconds}");
        clock.CreateTimer(_ => heard.Add("first timer"), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        clock.CreateTimer(_ => heard.Add("second timer"), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        clock.Advance(TimeSpan.FromSeconds(3));
        clock.Advance(TimeSpan.Zero);

        Assert.Equal(["time 1", "first timer", "second timer", "time 3"], heard);
    }
}
