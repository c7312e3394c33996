using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>A process of the cluster.</summary>
/// <param name="Name">Its name; after a restart it may be there again.</param>
/// <param name="Address">Where it listens, as its settings say.</param>
/// <param name="Version">Of its program.</param>
/// <param name="StartedAt">By the store's clock, UTC.</param>
/// <param name="LastSeen">Its last sign of life, by the store's clock, UTC.</param>
/// <param name="Work">Executions and other work items that it has taken.</param>
/// <param name="State">joining: it waits until an earlier process of its name has died; active; leaving: it was told to stop; dead.</param>
internal sealed record SiloAnswer(string Name, string Address, string Version, DateTimeOffset StartedAt, DateTimeOffset LastSeen, long Work, SiloState State)
{
    public static SiloAnswer Of(SiloInfo silo) => new(silo.Name, silo.Address, silo.Version, silo.StartedAt, silo.LastSeen, silo.Work, silo.State);
}
