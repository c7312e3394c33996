using Symbiont.Engine;
using Symbiont.Scheduling;

namespace Symbiont.Server;

/// <summary>Looks at what schedules need and at what has become of them.</summary>
internal sealed class SchedulerMonitor(HealthMonitor health, IEngineHealth engine, EngineOptions options, Drain drain, ISchedules schedules, ISilos silos)
{
    /// <summary>Shown while the store cannot be asked: a count is a number, and these were true.</summary>
    private Look last = new(ScheduleTally.Zero, AliveSilos: 1);

    public async Task<SchedulerHealth> Take()
    {
        var hasStore = await health.FindProblem(StoreCheck.CheckName) is null;
        if (hasStore)
            last = new(await schedules.Total(), await CountAlive());
        var (tally, alive) = last;
        return new(
            !engine.Failed && !drain.IsLeaving, hasStore,
            tally.Total, tally.Active, tally.Paused, tally.DeadLetter, tally.ActiveRuns, (long)options.MaxRunningWork * alive,
            tally.Runs, tally.Succeeded, tally.Failed, tally.Runs == 0 ? 0 : Math.Round((double)tally.TotalMs / tally.Runs, 3), tally.LongestMs);
    }

    private async Task<int> CountAlive() => (await silos.List()).Where(silo => silo.IsAlive).Select(silo => silo.Name).Distinct(StringComparer.Ordinal).Count();

    private sealed record Look(ScheduleTally Tally, int AliveSilos);
}
