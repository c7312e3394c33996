using System.Collections.Concurrent;
using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Timing;

/// <summary>Expressions in their zones, read once while they are in use: turns ask each time.</summary>
internal sealed class ScheduleCalendar
{
    private const int Most = 4_096;

    private readonly ConcurrentDictionary<(string Cron, string Zone), CronSchedule> known = new();

    /// <summary>An expression that has been checked, in a zone that has been checked.</summary>
    public IOccurrences Get(string cron, string zone)
    {
        if (known.TryGetValue((cron, zone), out var found))
            return found;
        // Many schedules share few expressions; where they do not, reading one anew is cheap.
        if (known.Count >= Most)
            known.Clear();
        return known.GetOrAdd((cron, zone), static asked => new(CronExpression.Parse(asked.Cron), IanaZone.Get(asked.Zone)));
    }
}
