using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents;

namespace Symbiont.Server.Tests;

/// <summary>The real server, except that looking at agents fails as a test asks.</summary>
public sealed class FailingServerFixture : IAsyncLifetime
{
    private TestServer? server;

    internal TestServer Server => server ?? throw new InvalidOperationException("The server has not started.");

    internal FailingDirectory Directory { get; } = new();

    public async Task InitializeAsync() => server = await Start(Directory);

    public async Task DisposeAsync() => await Server.DisposeAsync();

    internal static Task<TestServer> Start(FailingDirectory directory) => TestServer.Start(services => services.AddSingleton<IAgentDirectory>(directory));
}
