using Npgsql;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>Silos of this process on a schema of their own, and a connection to look behind their backs.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    private static int Names;

    private readonly PostgresServer server;
    private readonly string schema;
    private readonly List<ClusterSilo> silos = [];

    private TestCluster(PostgresServer server, string connectionString)
    {
        this.server = server;
        ConnectionString = connectionString;
        schema = new NpgsqlConnectionStringBuilder(connectionString).SearchPath!;
    }

    /// <summary>Past every proxy.</summary>
    public string ConnectionString { get; }

    public static async Task<TestCluster> Make(PostgresServer? server = null)
    {
        server ??= await PostgresServer.Shared;
        return new(server, await server.NewSchema());
    }

    public async Task<ClusterSilo> Start(Action<EngineOptions>? configure = null, PostgresOptions? postgres = null, string? name = null, Action<TcpProxy>? arm = null)
    {
        var silo = await ClusterSilo.Start(name ?? $"test {Interlocked.Increment(ref Names)}", ConnectionString, configure, postgres, arm);
        lock (silos)
            silos.Add(silo);
        return silo;
    }

    /// <summary>A connection that no silo uses and no proxy carries.</summary>
    public async Task<NpgsqlConnection> Connect()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>The first value of what a statement returns.</summary>
    public async Task<T> Value<T>(string sql)
    {
        await using var connection = await Connect();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task Run(string sql)
    {
        await using var connection = await Connect();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in silos)
            await silo.DisposeAsync();
        await server.Administer($"drop schema {schema} cascade", "symbiont");
    }
}
