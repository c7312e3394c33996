using System.Globalization;
using Npgsql;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>A private PostgreSQL and three silos, each on a network of its own.</summary>
internal sealed class SiloCluster : ITroubled, IAsyncDisposable
{
    private readonly List<SiloProcess> started = [];
    private readonly string connectionString;

    private int names;

    private SiloCluster(PostgresServer server)
    {
        Server = server;
        connectionString = server.ConnectionString();
        Networks = [.. Enumerable.Range(0, 3).Select(_ => TcpProxy.Start(server.Port))];
    }

    public PostgresServer Server { get; }

    public IReadOnlyList<TcpProxy> Networks { get; }

    /// <summary>The silos that are meant to run now.</summary>
    public SiloProcess[] Silos { get; } = new SiloProcess[3];

    public static async Task<SiloCluster> Start()
    {
        var cluster = new SiloCluster(await PostgresServer.Start());
        try
        {
            // At once: one of them makes the tables, and the others wait for it.
            await Task.WhenAll(Enumerable.Range(0, cluster.Silos.Length).Select(cluster.Launch));
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a silo on the network of that number.</summary>
    public async Task Launch(int place)
    {
        var silo = await SiloProcess.Start($"silo-{place}-{Interlocked.Increment(ref names)}", Networks[place].Through(connectionString));
        lock (started)
            started.Add(silo);
        Silos[place] = silo;
    }

    public string NameOf(int place) => Silos[place].Name;

    public Task Kill(int place) => Silos[place].Kill();

    public void Pause(int place) => Silos[place].Pause();

    public void Continue(int place) => Silos[place].Continue();

    public Task Shift(int place, TimeSpan offset) => Silos[place].Call("clock", token: offset.TotalSeconds.ToString(CultureInfo.InvariantCulture));

    /// <summary>Gives every silo the bug.</summary>
    public Task Sabotage(string bug) => Task.WhenAll(Silos.Select(silo => silo.Call("sabotage", token: bug)));

    public async Task<long> Count(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"select count(*) from {sql}", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Waits until nothing is left to do, and compares what the clients have seen with what stands there.</summary>
    public async Task Verify(ClientLoad load) => Assert.Empty(await Judge(load, TimeSpan.FromSeconds(60)));

    /// <summary>Everything that must not be, in words, once nothing is left to do or the time for that is over.</summary>
    public async Task<IReadOnlyList<string>> Judge(ClientLoad load, TimeSpan patience)
    {
        var late = new List<string>();
        try
        {
            await Eventually.Holds(async () => await Count("message") == 0 && await Count("work_item") == 0, "every message and reminder is delivered and all work is done", patience);
        }
        catch (TimeoutException error)
        {
            late.Add(error.Message);
        }

        var grains = new Dictionary<string, FinalState>();
        foreach (var grain in load.Grains)
            grains[grain] = await Silos[0].Read(grain);
        if (await Count("dead_letter") is > 0 and var dead)
            late.Add($"{dead} dead letters");
        return [.. HistoryChecker.Check(load.History, grains), .. late];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var network in Networks)
            network.Heal();
        foreach (var silo in started)
            await silo.DisposeAsync();
        foreach (var network in Networks)
            await network.DisposeAsync();
        await Server.DisposeAsync();
    }
}
