using System.Security.Cryptography;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>
/// Where killed executions live on. On SQLite the next server starts on the dead one's folder; on PostgreSQL it is another silo, which runs already when the
/// first one is killed and takes over.
/// </summary>
internal sealed class KillSite : IAsyncDisposable
{
    public const string Secret = "the-secret-of-kills";

    private readonly List<ServerSite> places = [];
    private readonly PostgresServer? database;

    private KillSite(Ledger ledger, PostgresServer? database)
    {
        this.database = database;
        Settings = new()
        {
            ["SYMBIONT_HTTP_ALLOW_HOSTS"] = ledger.Host,
            ["SYMBIONT_EXEC_ALLOW"] = "sh",
            ["SYMBIONT_FILE_ROOTS"] = Files.Path,
            ["SYMBIONT_SECRET_KILLS_KEY"] = Secret,
        };
        if (database is null)
            return;
        Settings["SYMBIONT_DATABASE"] = PostgresServer.AddressOf(database.ConnectionString());
        Settings["API_AUTH_TOKEN"] = RandomNumberGenerator.GetHexString(32);
        Settings["SYMBIONT_MASTER_KEY"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    }

    /// <summary>The folder of the files that programs write.</summary>
    public TempFolder Files { get; } = new();

    /// <summary>The next server may start while the last one lives.</summary>
    public bool IsShared => database is not null;

    private Dictionary<string, string> Settings { get; }

    public static async Task<KillSite> OnSqlite(Ledger ledger) => await Task.FromResult(new KillSite(ledger, null));

    public static async Task<KillSite> OnPostgres(Ledger ledger) => new(ledger, await PostgresServer.Start());

    /// <summary>Starts the next server.</summary>
    public async Task<HaltingServer> Start()
    {
        if (IsShared || places.Count == 0)
            places.Add(new([.. Settings.Select(setting => (setting.Key, setting.Value))]));
        var server = places[^1].Launch(Checkout.Folder, [Checkout.HaltingServerBuild, "serve", "--silo-name", $"silo-{places.Count}"], isHeld: true);
        await server.WhenReady();
        return new(server);
    }

    /// <summary>The types of the events that a run has emitted, in order of their names.</summary>
    public async Task<IReadOnlyList<string>> Events(string run)
    {
        var rows = database is null ? StoredEvents.All(places[0].DataFolder) : await StoredEvents.All(database);
        return [.. rows.Where(row => row.GetProperty("payload").Text("run") == run).Select(row => row.Text("type")).Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var place in places)
            await place.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
        Files.Dispose();
    }
}
