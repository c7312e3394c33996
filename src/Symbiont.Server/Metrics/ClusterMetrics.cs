using System.Globalization;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Scheduling;
using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>Puts together what the modules count.</summary>
internal sealed class ClusterMetrics(ITallies tallies, ISchedules schedules, ISilos silos, IRequestLoad requests, SystemLoad system, Uptime uptime, TimeProvider time) : IMetrics
{
    public async Task<MetricsSnapshot> Take()
    {
        var tally = await tallies.Total();
        var jobs = await schedules.Total();
        var seen = await silos.List();
        var alive = seen.Where(silo => silo.IsAlive).Select(silo => silo.Name).Distinct(StringComparer.Ordinal).ToList();
        return new(
            time.GetUtcNow(),
            new(jobs.Total, jobs.Active, jobs.Paused, jobs.LastFailed, jobs.Runs, jobs.Succeeded, jobs.DeadLetter),
            new(tally.Queued, tally.Running, tally.Completed, tally.Failed),
            new(seen.Select(silo => silo.Name).Distinct(StringComparer.Ordinal).Count(), alive.Count, Math.Round(await requests.PerSecond(alive), 3)),
            System(),
            new(tally.Agents, tally.ActiveAgents, tally.Agents - tally.ActiveAgents));
    }

    private SystemMetrics System()
    {
        var (used, total, cpu) = (Environment.WorkingSet, system.MemoryTotal, Math.Round(system.CpuPercent, 1));
        return new(cpu, used, total, (long)uptime.Elapsed.TotalSeconds, Percent(cpu), Percent(100.0 * used / total));
    }

    private static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(value)}%");
}
