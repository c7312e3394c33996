namespace Symbiont.Engine;

/// <summary>Where the silo's work runs: on the thread pool. The simulation takes this part to run everything on one thread.</summary>
internal class Dispatcher
{
    /// <summary>Runs the item soon, elsewhere.</summary>
    public virtual void Post(IThreadPoolWorkItem item) => ThreadPool.UnsafeQueueUserWorkItem(item, preferLocal: false);

    /// <summary>Begins the work soon, elsewhere.</summary>
    public virtual Task Run(Func<Task> work) => Task.Run(work);

    /// <summary>Cancels; the callbacks run elsewhere, for the canceller is often one whom others wait for.</summary>
    public virtual Task Cancel(CancellationTokenSource source) => source.CancelAsync();
}
