using Symbiont.Testing;

namespace Symbiont.Server.Tests;

/// <summary>One server shared by the tests of a class, for which time stands still: whatever the machine's disk does, the checks of its health have their time.</summary>
public sealed class PatientServerFixture : IAsyncLifetime
{
    private TestServer? server;

    internal TestServer Server => server ?? throw new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync() => server = await TestServer.Start(new ManualClock());

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
