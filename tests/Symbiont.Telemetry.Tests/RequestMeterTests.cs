using Symbiont.Testing;

namespace Symbiont.Telemetry.Tests;

public sealed class RequestMeterTests
{
    private readonly ManualClock clock = new();

    [Fact]
    public void Nothing_counted_is_zero() => Assert.Equal(0, new RequestMeter(clock).PerSecond);

    [Fact]
    public void It_is_the_mean_of_the_last_minute()
    {
        var meter = new RequestMeter(clock);
        for (var second = 0; second < 200; second++)
        {
            // Twice as many in the last minute as before.
            for (var i = 0; i < (second < 140 ? 5 : 10); i++)
                meter.Add();
            if (second < 199)
                clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(10, meter.PerSecond);
    }

    [Fact]
    public void A_young_server_divides_by_its_age()
    {
        var meter = new RequestMeter(clock);
        for (var i = 0; i < 30; i++)
            meter.Add();
        Assert.Equal(30, meter.PerSecond);

        clock.Advance(TimeSpan.FromSeconds(9));

        Assert.Equal(3, meter.PerSecond);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(119)]
    [InlineData(100_000)]
    public void What_is_older_than_a_minute_is_forgotten(int seconds)
    {
        var meter = new RequestMeter(clock);
        meter.Add();

        clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(0, meter.PerSecond);
    }
}
