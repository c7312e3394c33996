namespace Symbiont.Scheduling.Occurrences;

/// <summary>A single occurrence.</summary>
/// <param name="At">When.</param>
public sealed record OneShot(DateTimeOffset At) : IOccurrences
{
    /// <inheritdoc/>
    public DateTimeOffset? Next(DateTimeOffset after) => At > after ? At.ToUniversalTime() : null;

    /// <inheritdoc/>
    public long Count(DateTimeOffset after, DateTimeOffset upTo) => At > after && At <= upTo ? 1 : 0;
}
