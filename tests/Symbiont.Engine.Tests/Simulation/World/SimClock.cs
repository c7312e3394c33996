namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A process's clocks: a monotonic one, which is the world's, and a wall clock that may be wrong and may jump.</summary>
internal sealed class SimClock(SimWorld world, SimProcess process) : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => world.Now;

    public override DateTimeOffset GetUtcNow() => Start + world.Elapsed + process.ClockOffset;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SimTimer(world, process, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }
}
