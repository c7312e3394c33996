using System.Globalization;
using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Benchmarks.Http;

/// <summary>The front over HTTP, each figure beside a bare web server that echoes the same JSON, in turns with it. The server must have been built in Release.</summary>
internal static class HttpBenchmark
{
    private const string Token = "bench-token";
    private const string Event = """{"event_type":"order.paid","payload":{"order":17,"lines":[{"sku":"a-1","count":2},{"sku":"b-7","count":1}],"total":1299}}""";
    private const int Agents = 200;
    private const int FewCallers = 64;
    private const int ManyCallers = 512;
    private const int EchoPort = 18_190;
    private const int ServerPort = 18_191;

    /// <summary>The words of the command line that make a process the echo.</summary>
    public const string EchoVerb = "http-echo";

    public static Task RunEcho() => EchoServer.Run(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{EchoPort}"));

    /// <param name="time">Of each figure.</param>
    /// <param name="pushesAlone">Without statuses, lists and what else is no event push.</param>
    public static async Task Run(TimeSpan time, bool pushesAlone = false)
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
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nHTTP, {store}, {Agents} agents; start of the process to its first 200: {symbiont.StartTime.TotalSeconds:N2} s"));
                var agents = await CreateAgents(symbiont);
                foreach (var callers in new[] { FewCallers, ManyCallers })
                    await Measure(echo, symbiont, agents, callers, time, pushesAlone);
                if (!pushesAlone)
                    await ListBenchmark.Run(symbiont, Token);
            }

            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<string>> CreateAgents(MeasuredProcess symbiont)
    {
        var agents = new List<string>();
        using var client = await RawCaller.To(symbiont.Address);
        for (var i = 0; i < Agents; i++)
            agents.Add(await Create(client, $"agent-{i.ToString(CultureInfo.InvariantCulture)}"));
        return agents;
    }

    private static async Task Measure(MeasuredProcess echo, MeasuredProcess symbiont, List<string> agents, int callers, TimeSpan time, bool pushesAlone)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $" {callers} connections"));
        var statuses = new HttpLoad(pushesAlone || callers > FewCallers ? "agent status, 20 events" : "agent status, no events", symbiont, Status(agents));
        var json = new HttpLoad("echo of the JSON, parsed", echo, [RawCaller.Request("POST", EchoServer.Json, Token, Event)]);
        var bytes = new HttpLoad("echo of the bytes", echo, [RawCaller.Request("POST", EchoServer.Bytes, Token, Event)]);
        var pushes = new HttpLoad("event push, durable", symbiont, [.. agents.Select(agent => RawCaller.Request("POST", $"/api/v1/agents/{agent}/events", Token, Event))]);
        var alive = new HttpLoad("health/live", symbiont, [RawCaller.Request("GET", "/api/v1/health/live", Token, "")]);

        if (!pushesAlone)
            await HttpLoad.Compare([json, bytes, alive, statuses], callers, time);
        await HttpLoad.Compare([json, pushes], callers, time);
        if (!pushesAlone && callers == FewCallers)
            await HttpLoad.Compare([json, statuses with { Name = "agent status, 20 events" }], callers, time);
    }

    private static byte[][] Status(List<string> agents) => [.. agents.Select(agent => RawCaller.Request("GET", $"/api/v1/agents/{agent}/status", Token, ""))];

    public static async Task<string> Create(RawCaller client, string name)
    {
        var body = JsonSerializer.Serialize(new { name, dsl = $"agent a {{ with {{ return \"{name}\"; }} }}" });
        var answer = await client.Send(RawCaller.Request("POST", "/api/v1/agents", Token, body));
        var text = System.Text.Encoding.UTF8.GetString(answer.Span);
        var start = text.IndexOf('{', StringComparison.Ordinal);
        return JsonElement.Parse(text[start..(text.LastIndexOf('}') + 1)]).GetProperty("id").GetString()!;
    }
}
