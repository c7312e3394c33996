namespace Symbiont.Cluster.Tests;

/// <summary>One cluster for all bugs on purpose, one after another.</summary>
public sealed class SabotagedCluster : IAsyncLifetime
{
    internal SiloCluster Cluster { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Testing.PostgresServer.SkipReason is null)
            Cluster = await SiloCluster.Start();
    }

    public async Task DisposeAsync()
    {
        if (Cluster is not null)
            await Cluster.DisposeAsync();
    }
}
