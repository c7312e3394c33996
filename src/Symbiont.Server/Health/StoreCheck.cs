using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>The engine writes to its store and reads it back.</summary>
internal sealed class StoreCheck(IEngineHealth engine) : IHealthCheck
{
    public string Name => "store";

    public async Task<string?> FindProblem(CancellationToken cancelled)
    {
        await engine.Probe();
        return null;
    }
}
