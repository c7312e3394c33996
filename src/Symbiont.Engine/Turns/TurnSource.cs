namespace Symbiont.Engine;

/// <summary>Where turns get time and ids from.</summary>
internal sealed class TurnSource(TimeProvider clock, IdSource ids)
{
    private readonly Lock gate = new();
    private Anchor? anchor;
    private long last = long.MinValue;

    public IdSource Ids => ids;

    /// <summary>
    /// The store's time in whole milliseconds, as the store keeps them, so that a time read back equals the time written.
    /// Where several silos share a store it is the one last heard of, carried forward by this process's monotonic clock.
    /// </summary>
    public DateTimeOffset Now() => Volatile.Read(ref anchor) is { } from
        ? DateTimeOffset.FromUnixTimeMilliseconds(NeverBack((from.Time + clock.GetElapsedTime(from.Timestamp)).ToUnixTimeMilliseconds()))
        : DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>The store has said what time it is.</summary>
    public void Follow(DateTimeOffset storeNow) => Volatile.Write(ref anchor, new(storeNow, clock.GetTimestamp()));

    private long NeverBack(long now)
    {
        lock (gate)
            return last = Math.Max(last, now);
    }

    private sealed record Anchor(DateTimeOffset Time, long Timestamp);
}
