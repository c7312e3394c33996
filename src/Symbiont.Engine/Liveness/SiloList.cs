using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>Asks the store; where that belongs to one process, this is the only silo there can be.</summary>
internal sealed class SiloList(IStore store, EngineOptions options, Silo silo, TimeProvider clock) : ISilos
{
    public async ValueTask<IReadOnlyList<SiloInfo>> List() =>
        store.Cluster is { } cluster
            ? await cluster.Silos()
            : [new(options.SiloName, options.SiloAddress, options.Version, silo.StartedAt, clock.GetUtcNow(), silo.RunningWork, SiloState.Active)];
}
