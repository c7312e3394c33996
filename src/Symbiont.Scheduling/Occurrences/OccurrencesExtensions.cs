namespace Symbiont.Scheduling.Occurrences;

/// <summary>What can be asked of any occurrences.</summary>
public static class OccurrencesExtensions
{
    /// <summary>Whether there is any after an instant. The search is bounded: no comes as fast as yes.</summary>
    public static bool CanFire(this IOccurrences occurrences, DateTimeOffset after) => occurrences.Next(after) is not null;

    /// <summary>Those from an instant on and before another, in order; each is worked out when it is asked for.</summary>
    /// <param name="occurrences">The occurrences.</param>
    /// <param name="start">One at this instant is among them.</param>
    /// <param name="end">One at this instant is not.</param>
    public static IEnumerable<DateTimeOffset> Between(this IOccurrences occurrences, DateTimeOffset start, DateTimeOffset end)
    {
        var before = start == DateTimeOffset.MinValue ? start : start.AddTicks(-1);
        for (var next = occurrences.Next(before); next < end; next = occurrences.Next(next.Value))
            yield return next.Value;
    }

    /// <summary>The last one after an instant, up to and with another; null: there is none. Takes some fifty steps, however many lie between.</summary>
    public static DateTimeOffset? Last(this IOccurrences occurrences, DateTimeOffset after, DateTimeOffset upTo)
    {
        if (occurrences.Next(after) is not { } first || first > upTo)
            return null;
        if (!(occurrences.Next(first) <= upTo))
            return first;
        // From every instant before the last one there is another up to the end, from it on there is none.
        var (low, high) = (first.UtcTicks, upTo.UtcTicks);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (occurrences.Next(new(middle, TimeSpan.Zero)) <= upTo)
                low = middle;
            else
                high = middle;
        }
        return new(high, TimeSpan.Zero);
    }

    /// <summary>Only those from <paramref name="startAt"/> on and up to <paramref name="endAt"/>, both included; null: no bound.</summary>
    public static IOccurrences Within(this IOccurrences occurrences, DateTimeOffset? startAt, DateTimeOffset? endAt) =>
        startAt is null && endAt is null ? occurrences : new BoundedOccurrences(occurrences, startAt, endAt);
}
