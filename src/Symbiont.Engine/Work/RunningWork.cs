namespace Symbiont.Engine;

/// <summary>A work item that runs in this process.</summary>
internal sealed class RunningWork : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private bool disposed;

    public CancellationToken Token => stop.Token;

    public Task Task { get; set; } = Task.CompletedTask;

    /// <summary>A turn has ended the item; nothing is left to be done about it.</summary>
    public bool Ended { get; set; }

    public void Cancel()
    {
        lock (gate)
        {
            // Callbacks run elsewhere: the canceller is usually a commit that others wait for.
            if (!disposed)
                _ = stop.CancelAsync();
        }
    }

    public void Dispose()
    {
        lock (gate)
            disposed = true;
        // The source itself is left to the collector: a cancellation may still be running through it.
    }
}
