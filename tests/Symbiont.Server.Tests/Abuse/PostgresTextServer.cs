using System.Security.Cryptography;
using Symbiont.Testing;

namespace Symbiont.Server.Tests.Abuse;

/// <summary>A server on PostgreSQL, started at first use: tests that are skipped start nothing.</summary>
public sealed class PostgresTextServer : IAsyncLifetime
{
    private readonly Lazy<Task<TestServer>> server = new(Start);

    internal Task<TestServer> Server => server.Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (server.IsValueCreated)
            await (await server.Value).DisposeAsync();
    }

    private static async Task<TestServer> Start() => await TestServer.Start(
        ("SYMBIONT_DATABASE", PostgresServer.AddressOf(await (await PostgresServer.Shared).NewDatabase())),
        ("SYMBIONT_MASTER_KEY", Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
}
