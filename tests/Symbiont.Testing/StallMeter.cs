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
    private long longest;

    public StallMeter() => watching = Watch();

    /// <summary>The longest delay so far.</summary>
    public TimeSpan Longest => new(Volatile.Read(ref longest));

    public async ValueTask DisposeAsync()
    {
        beats.Dispose();
        await watching;
    }

    private async Task Watch()
    {
        var last = TimeProvider.System.GetTimestamp();
        while (await beats.WaitForNextTickAsync())
        {
            var now = TimeProvider.System.GetTimestamp();
            Volatile.Write(ref longest, Math.Max(longest, (TimeProvider.System.GetElapsedTime(last, now) - Beat).Ticks));
            last = now;
        }
    }
}
