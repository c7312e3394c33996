namespace Symbiont.Engine;

internal sealed class EngineHealth(Silo silo) : IEngineHealth
{
    public bool Failed => silo.Failed;

    public int RunningWork => silo.RunningWork;

    public int WaitingCalls => silo.Turns.Waiting;

    public int LoadedGrains => silo.LoadedGrains;

    public int FailingReminders => silo.FailingReminders;

    public TimeSpan FeedLag => silo.FeedLag;

    public int HeldMessages => silo.HeldMessages;

    public Task Probe() => silo.Store.Probe().AsTask();
}
