namespace Symbiont.Server.Tests;

/// <summary>One server shared by the tests of a class; the named one by those of all.</summary>
public sealed class ServerFixture : IAsyncLifetime
{
    private TestServer? server;

    internal TestServer Server => server ?? throw new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync() => server = await TestServer.Shared();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
