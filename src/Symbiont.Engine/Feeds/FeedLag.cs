namespace Symbiont.Engine;

/// <summary>
/// How long the same transaction has been the oldest on the server: whole feeds are read only up to it. Its age as the server
/// tells it is hidden where another role began it, so it is counted from when this silo first saw it.
/// </summary>
internal sealed class FeedLag(TimeProvider clock)
{
    private readonly Lock gate = new();
    private long oldest;
    private long since;
    private bool holds;

    /// <summary>Zero when no transaction holds the readers back.</summary>
    public TimeSpan Age
    {
        get
        {
            lock (gate)
                return holds ? clock.GetElapsedTime(since) : TimeSpan.Zero;
        }
    }

    public void See(long oldestTransaction, long nextTransaction)
    {
        lock (gate)
        {
            if (oldestTransaction != oldest)
                since = clock.GetTimestamp();
            oldest = oldestTransaction;
            holds = oldestTransaction != nextTransaction;
        }
    }
}
