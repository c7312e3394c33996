namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Has a silo's work wait for the world instead of the thread pool.</summary>
internal sealed class SimDispatcher(SimProcess process) : Dispatcher
{
    public override void Post(IThreadPoolWorkItem item) => process.Do(item.Execute);

    public override async Task Run(Func<Task> work)
    {
        await process.Delay(TimeSpan.Zero);
        await work();
    }

    public override async Task Cancel(CancellationTokenSource source)
    {
        await process.Delay(TimeSpan.Zero);
        source.Cancel();
    }
}
