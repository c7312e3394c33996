namespace Symbiont.Server.Tests;

/// <summary>One server shared by the tests of a class.</summary>
public sealed class ServerFixture : IAsyncLifetime
{
    private TestServer? server;

    internal TestServer Server => server ?? throw new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync() => server = await TestServer.Start();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
