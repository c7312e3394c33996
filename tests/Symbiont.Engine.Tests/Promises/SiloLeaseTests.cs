using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Promises;

/// <summary>When a silo may take others for dead.</summary>
[Trait("promise", "11")]
public sealed class SiloLeaseTests
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    private readonly ManualClock clock = new();
    private readonly SiloLease lease;

    public SiloLeaseTests()
    {
        lease = new(clock, isShared: true);
        Renew(5);
    }

    [Fact]
    public void Who_has_renewed_for_as_long_as_others_get_may_judge_them() => Assert.True(lease.MayJudge);

    [Fact]
    public void After_a_failure_however_short_the_others_get_all_their_time_anew()
    {
        clock.Advance(Beat);
        lease.Fail();

        Assert.False(lease.MayJudge);
        Assert.True(lease.Holds);
        Renew(3);
        Assert.False(lease.MayJudge);
        Renew(1);
        Assert.True(lease.MayJudge);
    }

    [Fact]
    public void After_a_gap_the_others_get_all_their_time_anew()
    {
        clock.Advance(TimeSpan.FromSeconds(1.5));
        Assert.False(lease.Holds);
        lease.Confirm(clock.GetTimestamp(), hasJoined: true);

        Assert.False(lease.MayJudge);
        Renew(4);
        Assert.True(lease.MayJudge);
    }

    private void Renew(int beats)
    {
        for (var beat = 0; beat < beats; beat++)
        {
            clock.Advance(Beat);
            lease.Confirm(clock.GetTimestamp(), hasJoined: true);
        }
    }
}
