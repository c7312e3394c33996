using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Symbiont.Agents;
using Symbiont.Agents.Files;
using Symbiont.Agents.Processes;
using Symbiont.Engine;
using Symbiont.Outbound;
using Symbiont.Secrets;

namespace Symbiont.Benchmarks.Executions;

/// <summary>Executions a second from the call to the durable end, on SQLite.</summary>
internal static class ExecutionBenchmark
{
    private const int Agents = 50;

    public static async Task Run(TimeSpan time)
    {
        await using var echo = await StartEcho();
        var url = echo.Urls.First();
        Console.WriteLine($"\nexecutions, SQLite, durable, {Agents} agents, end to end");
        foreach (var (name, body) in new[]
        {
            ("memory.set, emit", "memory.set(\"n\", 1); emit(\"done\", { n: 1 });"),
            ("memory.set, http.get, emit", $"memory.set(\"n\", 1); let r = http.get(\"{url}/\"); emit(\"done\", {{ n: r.status }});"),
        })
        {
            foreach (var callers in new[] { 1, 64, 256 })
                Console.WriteLine($"  {name,-28} {callers,4} callers {(await Measure(url, body, callers, time)).Text}");
        }
    }

    private static async Task<Load.Rate> Measure(string url, string body, int callers, TimeSpan time)
    {
        var folder = Directory.CreateTempSubdirectory("symbiont-bench-").FullName;
        await using var services = Services(folder, new Uri(url).Authority);
        var hosted = services.GetServices<IHostedService>().ToList();
        foreach (var service in hosted)
            await service.StartAsync(CancellationToken.None);

        var grains = services.GetRequiredService<IGrainFactory>();
        var directory = services.GetRequiredService<IAgentDirectory>();
        var ids = services.GetRequiredService<IdSource>();
        var agents = new IAgentGrain[Agents];
        for (var i = 0; i < Agents; i++)
        {
            agents[i] = grains.GetGrain<IAgentGrain>(ids.NewId().ToString());
            var program = $"agent a{i}() -> Int {{ with memory = \"persistent\", concurrency = 100 {{ {body} return 1; }} }}";
            await agents[i].Create(new($"a{i.ToString(CultureInfo.InvariantCulture)}", program));
        }

        var rate = await Load.Run(callers, time, async (caller, i) =>
        {
            var started = await agents[(caller + i) % Agents].Execute(new());
            if (await directory.WaitForEnd(started.ExecutionId, TimeSpan.FromSeconds(30)) is not { Status: ExecutionStatus.Completed } end)
                throw new InvalidOperationException("An execution did not complete.");
            GC.KeepAlive(end);
        });
        foreach (var service in hosted)
            await service.StopAsync(CancellationToken.None);
        Directory.Delete(folder, recursive: true);
        return rate;
    }

    private static ServiceProvider Services(string folder, string allowedHost) => new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole())
        .AddEngine(new() { DataFolder = folder })
        .AddOutbound(options => options.AllowHosts = allowedHost)
        .AddSecrets(options => options.DataFolder = folder)
        .AddProcesses(options => options.DataFolder = folder)
        .AddGuardedFiles()
        .AddAgents(new())
        .BuildServiceProvider();

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
