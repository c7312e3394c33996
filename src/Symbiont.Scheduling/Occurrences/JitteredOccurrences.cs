namespace Symbiont.Scheduling.Occurrences;

/// <summary>
/// When the runs for others' occurrences are to begin: each a delay of its own later (<see cref="Jitter"/>), never so late as the next occurrence, so order is kept. Not whole seconds,
/// but whole milliseconds.
/// </summary>
/// <param name="Inner">The occurrences.</param>
/// <param name="ScheduleId">What the delays are drawn from.</param>
/// <param name="Max">The largest delay, more than none.</param>
internal sealed record JitteredOccurrences(IOccurrences Inner, string ScheduleId, TimeSpan Max) : IOccurrences
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public DateTimeOffset? Next(DateTimeOffset after) => (Pending(after) ?? Inner.Next(after)) is { } occurrence ? StartOf(occurrence) : null;

    public long Count(DateTimeOffset after, DateTimeOffset upTo) => upTo <= after
        ? 0
        : Inner.Count(after, upTo) + (Pending(after) is null ? 0 : 1) - (Pending(upTo) is null ? 0 : 1);

    /// <summary>When the run for an occurrence is to begin.</summary>
    public DateTimeOffset StartOf(DateTimeOffset occurrence)
    {
        var max = Inner.Next(occurrence) is { } next && next - occurrence - Second < Max ? next - occurrence - Second : Max;
        return occurrence + Jitter.Of(ScheduleId, occurrence, max);
    }

    /// <summary>The occurrence whose run begins then.</summary>
    public DateTimeOffset OccurrenceAt(DateTimeOffset start) => Last(start) ?? throw new ArgumentException($"No run begins at {start:O}.", nameof(start));

    /// <summary>The occurrence that has been by then and whose run has not begun; null: there is none.</summary>
    public DateTimeOffset? Pending(DateTimeOffset at) => Last(at) is { } last && StartOf(last) > at ? last : null;

    /// <summary>The last one that may still matter by then.</summary>
    private DateTimeOffset? Last(DateTimeOffset at) => Inner.Last(at - Max - TimeSpan.FromTicks(1), at);
}
