using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Symbiont.Benchmarks.Http;
using Symbiont.Testing;

namespace Symbiont.Benchmarks.Cluster;

/// <summary>Servers as processes of their own on one database, or one on SQLite. The server must have been built in Release.</summary>
internal sealed class BenchCluster : IAsyncDisposable
{
    public const string Token = "bench-token";

    private const int FirstPort = 18_201;

    private readonly string folder = Directory.CreateTempSubdirectory("symbiont-bench-").FullName;
    private readonly Dictionary<string, string> settings;
    private readonly string? connectionString;
    private readonly MeasuredProcess?[] silos;
    private readonly HttpClient[] clients;

    private BenchCluster(string? connectionString, int count, string allowedHost)
    {
        this.connectionString = connectionString;
        silos = new MeasuredProcess?[count];
        clients = [.. Enumerable.Range(0, count).Select(place => new HttpClient { BaseAddress = new(AddressOf(place), "/api/v1/") })];
        foreach (var client in clients)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        settings = new()
        {
            ["API_AUTH_TOKEN"] = Token,
            ["SYMBIONT_MASTER_KEY"] = Convert.ToBase64String(new byte[32]),
            ["SYMBIONT_HTTP_ALLOW_HOSTS"] = allowedHost,
        };
        if (connectionString is not null)
            settings["SYMBIONT_DATABASE"] = PostgresServer.AddressOf(connectionString);
    }

    public int Count => silos.Length;

    /// <summary>On a database, not on SQLite.</summary>
    public bool IsShared => connectionString is not null;

    public IEnumerable<MeasuredProcess> Running => silos.OfType<MeasuredProcess>();

    /// <param name="database">Null: SQLite, for one silo.</param>
    /// <param name="count">Silos.</param>
    /// <param name="allowedHost">Private host and port that programs may call.</param>
    public static async Task<BenchCluster> Start(PostgresServer? database, int count, string allowedHost = "")
    {
        var cluster = new BenchCluster(database is null ? null : await database.NewDatabase(), count, allowedHost);
        for (var place = 0; place < count; place++)
            await cluster.Launch(place);
        return cluster;
    }

    public static Uri AddressOf(int place) => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FirstPort + place}"));

    /// <summary>Starts the server in that place; how long from the start of its process until it answers 200.</summary>
    public async Task<TimeSpan> Launch(int place)
    {
        var server = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Symbiont.Server/bin/Release/net10.0/symbiont.dll"));
        var started = TimeProvider.System.GetTimestamp();
        silos[place] = await MeasuredProcess.Start(
            [server, "serve", "--data-dir", Path.Combine(folder, $"{place}"), "--silo-name", $"silo-{place}", "--urls", AddressOf(place).ToString()], settings, "/api/v1/health", FirstPort + place);
        while (!(await clients[place].GetAsync(new Uri("agents?limit=1", UriKind.Relative))).IsSuccessStatusCode)
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System);
        return TimeProvider.System.GetElapsedTime(started);
    }

    /// <summary><c>kill -9</c>.</summary>
    public void Kill(int place)
    {
        silos[place]?.Dispose();
        silos[place] = null;
    }

    public async Task<JsonElement> Post(int place, string path, object body)
    {
        using var answer = await clients[place].PostAsJsonAsync(path, body);
        return await Read(answer);
    }

    public async Task<JsonElement> Get(int place, string path)
    {
        using var answer = await clients[place].GetAsync(new Uri(path, UriKind.Relative));
        return await Read(answer);
    }

    /// <summary>A number from the database.</summary>
    public async Task<long> Ask(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public ValueTask DisposeAsync()
    {
        for (var place = 0; place < silos.Length; place++)
            Kill(place);
        foreach (var client in clients)
            client.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<JsonElement> Read(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonElement.Parse(text) : throw new InvalidOperationException(text);
    }
}
