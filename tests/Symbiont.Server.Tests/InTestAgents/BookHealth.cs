using Symbiont.Engine;

namespace Symbiont.Server.Tests;

internal sealed class BookHealth : IEngineHealth
{
    public int RunningWork => 0;

    public int WaitingCalls => 0;

    public int LoadedGrains => 0;

    public int HeldMessages => 0;

    public Task Probe() => Task.CompletedTask;
}
