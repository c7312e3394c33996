using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>Asks the store; where that belongs to one process, this is the only silo there can be.</summary>
internal sealed class SiloList(IStore store, EngineOptions options, TimeProvider clock) : ISilos
{
    private readonly DateTimeOffset startedAt = clock.GetUtcNow();

    public async ValueTask<IReadOnlyList<SiloInfo>> List() =>
        store.Cluster is { } cluster ? await cluster.Silos() : [new(options.SiloName, startedAt, clock.GetUtcNow(), true)];
}
