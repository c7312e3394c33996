using Npgsql;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>A schema with one table <c>thing (id int)</c>, a client that reaches it through a proxy, and a way round the proxy to see what is true.</summary>
internal sealed class ProxySite : IAsyncDisposable
{
    private readonly NpgsqlDataSource truth;

    private ProxySite(TcpProxy proxy, string address, NpgsqlConnection client, NpgsqlDataSource truth)
    {
        Proxy = proxy;
        Address = address;
        Client = client;
        this.truth = truth;
    }

    public TcpProxy Proxy { get; }

    /// <summary>The schema, through the proxy.</summary>
    public string Address { get; }

    /// <summary>Open, through the proxy.</summary>
    public NpgsqlConnection Client { get; }

    public static async Task<ProxySite> Start()
    {
        var server = await PostgresServer.Shared;
        var schema = await server.NewSchema();
        var truth = NpgsqlDataSource.Create(schema);
        await using var table = truth.CreateCommand("create table thing (id int)");
        await table.ExecuteNonQueryAsync();
        var proxy = TcpProxy.Start(server.Port);
        var address = new NpgsqlConnectionStringBuilder(proxy.Through(schema)) { Pooling = false, ApplicationName = $"through {proxy.Port}" }.ConnectionString;
        return new(proxy, address, await Open(address), truth);
    }

    public Task<NpgsqlConnection> NewClient() => Open(Address);

    /// <summary>Runs a statement through the proxy.</summary>
    public async Task Run(string statement)
    {
        await using var command = new NpgsqlCommand(statement, Client);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Asks the server for a number, past the proxy.</summary>
    public async Task<long> Ask(string question)
    {
        await using var command = truth.CreateCommand(question);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public Task<long> Count() => Ask("select count(*) from thing");

    /// <summary>Returns when the server has ended every session that came through the proxy, so that what was open is rolled back.</summary>
    public Task WhenNobodyIsThrough() => Eventually.Holds(
        async () => await Ask($"select count(*) from pg_stat_activity where application_name = 'through {Proxy.Port}'") == 0, "the server has ended the sessions");

    public async ValueTask DisposeAsync()
    {
        await Proxy.DisposeAsync();
        await Client.DisposeAsync();
        await truth.DisposeAsync();
    }

    private static async Task<NpgsqlConnection> Open(string address)
    {
        var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        return connection;
    }
}
