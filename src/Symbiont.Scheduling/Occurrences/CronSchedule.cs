using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Occurrences;

/// <summary>
/// When an expression fires in a time zone. A pattern fires at every instant at which the zone's clock shows a time that it takes. A fixed time fires once, at the first
/// instant at which the clock shows it or has jumped over it: in a gap at its end, in a repeated hour at the first pass; several that fall together fire once.
/// </summary>
/// <param name="Expression">The expression.</param>
/// <param name="Zone">The zone whose clock it speaks of.</param>
public sealed record CronSchedule(CronExpression Expression, IanaZone Zone) : IOccurrences
{
    /// <inheritdoc/>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        var from = after.ToUnixTimeSeconds() + 1;
        var instant = Expression.Fields.IsFixed ? NextFixed(from) : NextOfPattern(from);
        return instant == CronFields.Never ? null : DateTimeOffset.FromUnixTimeSeconds(instant);
    }

    /// <inheritdoc/>
    public long Count(DateTimeOffset after, DateTimeOffset upTo)
    {
        var (from, end) = (after.ToUnixTimeSeconds() + 1, upTo.ToUnixTimeSeconds() + 1);
        var count = 0L;
        for (var index = Zone.IndexAt(from); index < Zone.Count && Zone[index].Start < end; index++)
            count += CountIn(Zone[index], Math.Max(from, Zone[index].Start), Math.Min(end, Zone[index].End));
        return count;
    }

    private long NextFixed(long from)
    {
        var index = Zone.IndexAt(from);
        var wall = Expression.Fields.Next(FirstWall(Zone[index], from));
        return wall == CronFields.Never ? CronFields.Never : Zone.FirstInstantOf(wall, index);
    }

    private long NextOfPattern(long from)
    {
        var index = Zone.IndexAt(from);
        var start = from + Zone[index].Offset;
        var wall = Expression.Fields.Next(start);
        while (wall >= Zone[index].WallEnd)
        {
            if (++index == Zone.Count)
                return CronFields.Never;
            // What was found stays the next one unless the clock has jumped over it, or back to before where the search began.
            var began = start;
            start = Zone[index].WallStart;
            if (start < began || start > wall)
                wall = Expression.Fields.Next(start);
        }
        return wall - Zone[index].Offset;
    }

    private long CountIn(in ZoneInterval interval, long from, long end)
    {
        if (!Expression.Fields.IsFixed)
            return Expression.Fields.Count(from + interval.Offset, end + interval.Offset);
        var start = FirstWall(interval, from);
        var jumpedOver = Math.Max(start, from + interval.Offset);
        // All that lies in the gap before the interval fires together with what the clock then shows.
        var inGap = Expression.Fields.Count(start, jumpedOver) > 0 && Expression.Fields.Next(jumpedOver) != jumpedOver ? 1 : 0;
        return inGap + Expression.Fields.Count(jumpedOver, Math.Max(jumpedOver, end + interval.Offset));
    }

    /// <summary>The first wall time that was neither shown nor passed before an instant of the interval.</summary>
    private static long FirstWall(in ZoneInterval interval, long from) => from == interval.Start ? interval.Passed : Math.Max(from + interval.Offset, interval.Passed);
}
