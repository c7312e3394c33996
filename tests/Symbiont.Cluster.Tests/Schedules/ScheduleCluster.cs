using System.Security.Cryptography;
using Npgsql;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>A private PostgreSQL and three servers as they ship. One that is killed comes back under its name.</summary>
internal sealed class ScheduleCluster : IAsyncDisposable
{
    private readonly PostgresServer database;
    private readonly ServerSite[] sites;

    private ScheduleCluster(PostgresServer database, OccurrenceLedger ledger)
    {
        this.database = database;
        var token = RandomNumberGenerator.GetHexString(32);
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        sites = [.. Servers.Select(_ => new ServerSite(
            ledger.Setting, ("SYMBIONT_DATABASE", PostgresServer.AddressOf(database.ConnectionString())), ("API_AUTH_TOKEN", token), ("SYMBIONT_MASTER_KEY", key)))];
    }

    /// <summary>The servers that are meant to run now.</summary>
    public ServerProcess[] Servers { get; } = new ServerProcess[3];

    public static async Task<ScheduleCluster> Start(OccurrenceLedger ledger)
    {
        var cluster = new ScheduleCluster(await PostgresServer.Start(), ledger);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, cluster.Servers.Length).Select(cluster.Launch));
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async Task Launch(int place) => Servers[place] = await sites[place].Start("--silo-name", $"silo-{place}");

    /// <summary>Rows of a table, past all servers.</summary>
    public async Task<long> Count(string table)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString()) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"select count(*) from {table}", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var site in sites)
            await site.DisposeAsync();
        await database.DisposeAsync();
    }
}
