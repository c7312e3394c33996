namespace Symbiont.Testing;

/// <summary>
/// How long a busy machine has kept this process waiting at most, beyond what it asked for. A test that bounds a time adds it:
/// the bound is a promise of the product, and not of a machine that many share.
/// </summary>
public sealed class StallMeter : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(20);

    private readonly PeriodicTimer beats = new(Beat, TimeProvider.System);
    private readonly Task watching;
    private long last = TimeProvider.System.GetTimestamp();
    private long longest;

    public StallMeter() => watching = Watch();

    /// <summary>The longest delay so far, the one that lasts included.</summary>
    public TimeSpan Longest => new(Math.Max(Volatile.Read(ref longest), SinceBeat()));

    public async ValueTask DisposeAsync()
    {
        beats.Dispose();
        await watching;
    }

    private async Task Watch()
    {
        while (await beats.WaitForNextTickAsync())
        {
            Volatile.Write(ref longest, Math.Max(longest, SinceBeat()));
            Volatile.Write(ref last, TimeProvider.System.GetTimestamp());
        }
    }

    private long SinceBeat() => (TimeProvider.System.GetElapsedTime(Volatile.Read(ref last)) - Beat).Ticks;
}
