namespace Symbiont.Engine;

/// <summary>A work item that runs in this process.</summary>
internal sealed class RunningWork(WorkFence fence, Dispatcher dispatcher) : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private bool disposed;

    public WorkFence Fence => fence;

    public CancellationToken Token => stop.Token;

    public Task Task { get; set; } = Task.CompletedTask;

    /// <summary>A turn has ended the item, or another silo owns it; nothing is left to be done about it.</summary>
    public bool Ended { get; private set; }

    /// <summary>This attempt was asked to stop for a reason that lies in the silo; the item is to be done by somebody.</summary>
    public bool Interrupted { get; private set; }

    /// <summary>The item is not over: it is to be taken from the store again.</summary>
    public bool ComesAgain { get; set; }

    public void End()
    {
        Ended = true;
        Cancel();
    }

    public void Interrupt()
    {
        Interrupted = true;
        Cancel();
    }

    public void Dispose()
    {
        lock (gate)
            disposed = true;
        // The source itself is left to the collector: a cancellation may still be running through it.
    }

    private void Cancel()
    {
        lock (gate)
        {
            if (!disposed)
                _ = dispatcher.Cancel(stop);
        }
    }
}
