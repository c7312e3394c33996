using System.Globalization;
using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Benchmarks.Http;

/// <summary>The front over HTTP, each figure beside a bare web server that echoes the same JSON. The server must have been built in Release.</summary>
internal static class HttpBenchmark
{
    private const string Token = "bench-token";
    private const string Event = """{"event_type":"order.paid","payload":{"order":17,"lines":[{"sku":"a-1","count":2},{"sku":"b-7","count":1}],"total":1299}}""";
    private const int Agents = 200;
    private const int Callers = 64;
    private const int EchoPort = 18_190;
    private const int ServerPort = 18_191;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    /// <summary>The words of the command line that make a process the echo.</summary>
    public const string EchoVerb = "http-echo";

    public static Task RunEcho() => EchoServer.Run(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{EchoPort}"));

    public static async Task Run(TimeSpan time)
    {
        await using var database = await PostgresServer.Start(new Dictionary<string, string> { ["max_wal_size"] = "4GB", ["shared_buffers"] = "512MB" });
        using var echo = await MeasuredProcess.Start([typeof(HttpBenchmark).Assembly.Location, EchoVerb], new Dictionary<string, string>(), "/", EchoPort);
        foreach (var store in new[] { "SQLite", "PostgreSQL" })
        {
            var folder = Directory.CreateTempSubdirectory("symbiont-bench-").FullName;
            var settings = new Dictionary<string, string> { ["API_AUTH_TOKEN"] = Token };
            if (store == "PostgreSQL")
            {
                settings["SYMBIONT_DATABASE"] = PostgresServer.AddressOf(await database.NewDatabase());
                settings["SYMBIONT_MASTER_KEY"] = Convert.ToBase64String(new byte[32]);
            }

            var server = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Symbiont.Server/bin/Release/net10.0/symbiont.dll"));
            using (var symbiont = await MeasuredProcess.Start(
                [server, "serve", "--data-dir", folder, "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{ServerPort}")], settings, "/api/v1/health", ServerPort))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nHTTP, {store}, {Callers} connections, {Agents} agents; start of the process to its first 200: {symbiont.StartTime.TotalSeconds:N2} s"));
                await Measure(echo, symbiont, time);
            }

            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(MeasuredProcess echo, MeasuredProcess symbiont, TimeSpan time)
    {
        var agents = new List<string>();
        using (var client = await RawCaller.To(symbiont.Address))
        {
            for (var i = 0; i < Agents; i++)
                agents.Add(await Create(client, $"agent-{i.ToString(CultureInfo.InvariantCulture)}"));
        }

        var bare = await Print("echo of the bytes", echo, time, _ => RawCaller.Request("POST", EchoServer.Bytes, Token, Event), null);
        var json = await Print("echo of the JSON, parsed", echo, time, _ => RawCaller.Request("POST", EchoServer.Json, Token, Event), bare);
        await Print("agent status, no events", symbiont, time, i => RawCaller.Request("GET", $"/api/v1/agents/{agents[i % Agents]}/status", Token, ""), json);
        await Print("event push, durable", symbiont, time, i => RawCaller.Request("POST", $"/api/v1/agents/{agents[i % Agents]}/events", Token, Event), json);
        await Print("agent status, 20 events", symbiont, time, i => RawCaller.Request("GET", $"/api/v1/agents/{agents[i % Agents]}/status", Token, ""), json);
        await Print("health/live", symbiont, time, _ => RawCaller.Request("GET", "/api/v1/health/live", Token, ""), json);
        await ListBenchmark.Run(symbiont, Token);
    }

    public static async Task<string> Create(RawCaller client, string name)
    {
        var body = JsonSerializer.Serialize(new { name, dsl = $"agent a {{ with {{ return \"{name}\"; }} }}" });
        var answer = await client.Send(RawCaller.Request("POST", "/api/v1/agents", Token, body));
        var text = System.Text.Encoding.UTF8.GetString(answer.Span);
        var start = text.IndexOf('{', StringComparison.Ordinal);
        return JsonElement.Parse(text[start..(text.LastIndexOf('}') + 1)]).GetProperty("id").GetString()!;
    }

    private static async Task<double> Print(string name, MeasuredProcess server, TimeSpan time, Func<int, byte[]> request, double? beside)
    {
        var callers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => RawCaller.To(server.Address)));
        var requests = Enumerable.Range(0, Agents).Select(request).ToArray();

        // Until what runs is compiled for speed; the first seconds of a server are another matter.
        await Load.Run(Callers, WarmUp, Call);
        var used = server.ProcessorTime;
        var started = TimeProvider.System.GetTimestamp();
        var rate = await Load.Run(Callers, time, Call);
        var cores = (server.ProcessorTime - used) / TimeProvider.System.GetElapsedTime(started);
        foreach (var caller in callers)
            caller.Dispose();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-26} {rate.PerSecond,9:N0}/s   {cores * 1e6 / rate.PerSecond,6:N1} us CPU of the server each{(beside is { } other ? $"   {rate.PerSecond / other:N2} of the echo" : "")}"));
        return rate.PerSecond;

        async Task Call(int caller, long i) => await callers[caller].Send(requests[(caller * 31 + i) % Agents]);
    }
}
