using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Testing;

namespace Symbiont.Benchmarks.Executions;

/// <summary>Executions a second from the call to the durable end, on both stores.</summary>
internal static class ExecutionBenchmark
{
    private const int Agents = 50;

    public static async Task Run(TimeSpan time)
    {
        await using var echo = await StartEcho();
        await using var server = await PostgresServer.Start(new Dictionary<string, string> { ["max_wal_size"] = "4GB", ["shared_buffers"] = "512MB" });
        var url = echo.Urls.First();
        foreach (var store in new[] { "SQLite", "PostgreSQL" })
        {
            Console.WriteLine($"\nexecutions, {store}, durable, {Agents} agents, end to end");
            foreach (var (name, body) in new[]
            {
                ("memory.set, emit", "memory.set(\"n\", 1); emit(\"done\", { n: 1 });"),
                ("memory.set, http.get, emit", $"memory.set(\"n\", 1); let r = http.get(\"{url}/\"); emit(\"done\", {{ n: r.status }});"),
            })
            {
                foreach (var callers in new[] { 1, 64, 256 })
                {
                    var engine = new EngineOptions { Database = store == "SQLite" ? null : await server.NewSchema() };
                    Console.WriteLine($"  {name,-28} {callers,4} callers {(await Measure(engine, url, body, callers, time)).Text}");
                }
            }
        }
    }

    private static async Task<Load.Rate> Measure(EngineOptions engine, string url, string body, int callers, TimeSpan time)
    {
        await using var host = await AgentHost.Start(engine, allowedHosts: new Uri(url).Authority);
        var agents = new IAgentGrain[Agents];
        for (var i = 0; i < Agents; i++)
        {
            var name = $"a{i.ToString(CultureInfo.InvariantCulture)}";
            agents[i] = await host.Create(name, $"agent {name}() -> Int {{ with memory = \"persistent\", concurrency = 100 {{ {body} return 1; }} }}");
        }

        return await Load.Run(callers, time, async (caller, i) =>
        {
            var started = await agents[(caller + i) % Agents].Execute(new());
            if (await host.Executions.WaitForEnd(started.ExecutionId, TimeSpan.FromSeconds(30)) is not { Status: ExecutionStatus.Completed } end)
                throw new InvalidOperationException("An execution did not complete.");
            GC.KeepAlive(end);
        });
    }

    private static async Task<WebApplication> StartEcho()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var app = builder.Build();
        var answer = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { ok = true }));
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.Body.WriteAsync(answer).AsTask();
        });
        await app.StartAsync();
        return app;
    }
}
