namespace Symbiont.Scheduling.Occurrences;

/// <summary>Those of others that lie within bounds, both included.</summary>
internal sealed record BoundedOccurrences(IOccurrences Inner, DateTimeOffset? StartAt, DateTimeOffset? EndAt) : IOccurrences
{
    public DateTimeOffset? Next(DateTimeOffset after) => Inner.Next(From(after)) is { } next && !(next > EndAt) ? next : null;

    public long Count(DateTimeOffset after, DateTimeOffset upTo) => Inner.Count(From(after), upTo > EndAt ? EndAt.Value : upTo);

    private DateTimeOffset From(DateTimeOffset after) => StartAt > after ? StartAt.Value.AddTicks(-1) : after;
}
