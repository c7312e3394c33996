namespace Symbiont.Engine;

/// <summary>Where turns get time and ids from.</summary>
internal sealed class TurnSource(TimeProvider clock, IdSource ids)
{
    private static readonly TimeSpan LongAnswer = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private Anchor? anchor;
    private long last = long.MinValue;

    public IdSource Ids => ids;

    /// <summary>
    /// The store's time in whole milliseconds, as the store keeps them, so that a time read back equals the time written.
    /// Where several silos share a store it is the one last heard of, carried forward by this process's monotonic clock.
    /// </summary>
    public DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(Volatile.Read(ref anchor) is { } from
        ? NeverBack((from.Time + clock.GetElapsedTime(from.Timestamp)).ToUnixTimeMilliseconds())
        : clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>The store has said what time it is. An answer that took long says little, unless it is the only one there is.</summary>
    /// <param name="storeNow">What it said.</param>
    /// <param name="asked">When it was asked: it cannot have looked earlier.</param>
    public void Follow(DateTimeOffset storeNow, long asked)
    {
        var now = clock.GetTimestamp();
        if (anchor is null || clock.GetElapsedTime(asked, now) < LongAnswer)
            Volatile.Write(ref anchor, new(storeNow, now));
    }

    private long NeverBack(long now)
    {
        lock (gate)
            return last = Math.Max(last, now);
    }

    private sealed record Anchor(DateTimeOffset Time, long Timestamp);
}
