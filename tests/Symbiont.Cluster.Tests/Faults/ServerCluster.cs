using System.Globalization;
using System.Security.Cryptography;
using Npgsql;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>A private PostgreSQL and three servers as they ship, each on a network of its own. A server that is killed comes back under its name.</summary>
internal sealed class ServerCluster : ITroubled, IAsyncDisposable
{
    private readonly ServerSite[] sites;
    private readonly string connectionString;

    private ServerCluster(PostgresServer server, Ledger ledger)
    {
        Server = server;
        connectionString = server.ConnectionString();
        Networks = [.. Enumerable.Range(0, 3).Select(_ => TcpProxy.Start(server.Port))];
        var token = RandomNumberGenerator.GetHexString(32);
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        sites = [.. Networks.Select(network => new ServerSite(
            ledger.Setting, ("SYMBIONT_DATABASE", PostgresServer.AddressOf(network.Through(connectionString))), ("API_AUTH_TOKEN", token), ("SYMBIONT_MASTER_KEY", key)))];
    }

    public PostgresServer Server { get; }

    public IReadOnlyList<TcpProxy> Networks { get; }

    /// <summary>The servers that are meant to run now.</summary>
    public ServerProcess[] Servers { get; } = new ServerProcess[3];

    public static async Task<ServerCluster> Start(Ledger ledger)
    {
        var cluster = new ServerCluster(await PostgresServer.Start(), ledger);
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

    public string NameOf(int place) => $"silo-{place}";

    public async Task Launch(int place)
    {
        var server = sites[place].Launch(Checkout.Folder, [Checkout.HaltingServerBuild, "serve", "--silo-name", NameOf(place)], isHeld: true);
        await server.WhenReady();
        Servers[place] = server;
    }

    public Task Kill(int place) => Servers[place].Kill();

    public void Pause(int place) => Servers[place].Signal("STOP");

    public void Continue(int place) => Servers[place].Signal("CONT");

    public Task Shift(int place, TimeSpan offset) => Servers[place].Write($"clock {offset.TotalSeconds.ToString(CultureInfo.InvariantCulture)}");

    public async Task<long> Count(string sql) => (long)(await Ask($"select count(*) from {sql}", row => row.GetInt64(0)))[0];

    /// <summary>Messages under way, and reminders to tell the counts of the cluster what has changed.</summary>
    public Task<long> Untold() => Count("message where reminder is null or reminder = 'tally'");

    /// <summary>Asks the database, past all servers.</summary>
    public async Task<IReadOnlyList<T>> Ask<T>(string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync();
        var answer = new List<T>();
        while (await rows.ReadAsync())
            answer.Add(read(rows));
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var network in Networks)
            network.Heal();
        foreach (var site in sites)
            await site.DisposeAsync();
        foreach (var network in Networks)
            await network.DisposeAsync();
        await Server.DisposeAsync();
    }
}
