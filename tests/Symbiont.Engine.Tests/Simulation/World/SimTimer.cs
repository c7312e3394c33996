namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A timer of one process: while that is paused it does not fire, and when it has died never.</summary>
internal sealed class SimTimer(SimWorld world, SimProcess process, TimerCallback callback, object? state) : ITimer
{
    private TimeSpan period = Timeout.InfiniteTimeSpan;
    private long setting;

    public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
    {
        if (process.IsDead)
            return false;
        world.AssertThread($"A timer of {process.Name}");
        setting++;
        period = newPeriod;
        if (dueTime >= TimeSpan.Zero)
            world.Set(this, setting, world.Now + dueTime.Ticks);
        return true;
    }

    public void Fire(long asSet)
    {
        if (process.IsDead || asSet != setting)
            return;
        if (process.IsPaused)
        {
            world.Set(this, setting, process.PausedUntil);
            return;
        }

        process.Post(Run, null);
        if (period > TimeSpan.Zero)
            world.Set(this, setting, world.Now + period.Ticks);
    }

    public void Dispose() => setting++;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Run(object? nothing) => callback(state);
}
