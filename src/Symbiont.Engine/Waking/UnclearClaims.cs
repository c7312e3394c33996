namespace Symbiont.Engine;

/// <summary>
/// Remembers that a claim has failed whose answer may have been lost: then this silo may own what it does not know of. The
/// server may still be at work on it, so the silo keeps giving back for longer than the server lets a statement run.
/// </summary>
internal sealed class UnclearClaims(TimeProvider clock)
{
    private static readonly TimeSpan LongestStatement = TimeSpan.FromSeconds(25);

    private readonly Lock gate = new();
    private long? failed;

    /// <summary>There may be rows to be given back.</summary>
    public bool Any
    {
        get
        {
            lock (gate)
                return failed is not null;
        }
    }

    /// <summary>A claim has failed just now.</summary>
    public void Failed()
    {
        lock (gate)
            failed = clock.GetTimestamp();
    }

    /// <summary>What this silo does not know of has been given back; enough of that once no statement of the time can be under way.</summary>
    public void GivenBack()
    {
        lock (gate)
        {
            if (failed is { } at && clock.GetElapsedTime(at) > LongestStatement)
                failed = null;
        }
    }
}
