using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>The engine writes to its store and reads it back.</summary>
internal sealed class StoreCheck(IEngineHealth engine) : IHealthCheck
{
    public const string CheckName = "store";

    public string Name => CheckName;

    public async Task<string?> FindProblem(CancellationToken cancelled)
    {
        await engine.Probe();
        return null;
    }
}
