using System.Globalization;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>Puts together what the modules count.</summary>
internal sealed class ClusterMetrics(ITallies tallies, ISilos silos, IRequestLoad requests, SystemLoad system, Uptime uptime, TimeProvider time) : IMetrics
{
    public async Task<MetricsSnapshot> Take()
    {
        var tally = await tallies.Total();
        var seen = await silos.List();
        var alive = seen.Where(silo => silo.IsAlive).Select(silo => silo.Name).Distinct(StringComparer.Ordinal).ToList();
        return new(
            time.GetUtcNow(),
            // There are no schedules yet: each of these is a count of nothing.
            new(0, 0, 0, 0, 0, 0, 0),
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
