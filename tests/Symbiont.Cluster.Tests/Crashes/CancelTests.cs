using System.Diagnostics;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>A cancelled execution has ended within a second of a free machine's time, with everything below it, and what it had under way outside is let go.</summary>
public sealed class CancelTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData("for i in range(0, 100000000000) { let _x = i; }")]
    [InlineData("parallel([sleep(1h), sleep(2h)]);")]
    [InlineData("sleep(1h);")]
    public async Task What_computes_or_waits_ends(string body)
    {
        await using var site = new ServerSite();
        var server = await site.Start();
        var execution = await server.Api.Execute(await server.Api.Create("busy", Program(body)));
        await Eventually.Holds(async () => (await server.Api.Execution(execution)).Text("status") is "running" or "waiting", "it runs or waits");

        await Cancel(server.Api, execution);

        // Nobody computes for it any more: the processor comes to rest.
        await Eventually.Holds(async () => await Load(server.ProcessId) < 0.5, "the server is at rest");
    }

    [Fact]
    public async Task A_call_under_way_is_let_go()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        ledger.Hold("/held");
        var server = await site.Start();
        var execution = await server.Api.Execute(await server.Api.Create("caller", Program($"http.post(\"{ledger.At("/held")}\", 1); http.post(\"{ledger.At("/after")}\", 1);")));
        await ledger.Arrival("/held");

        await Cancel(server.Api, execution);

        await ledger.Lost("/held");
        Assert.Empty(ledger.Calls("/after"));
    }

    [Fact]
    public async Task A_child_process_ends_in_the_background()
    {
        using var files = new TempFolder();
        await using var site = new ServerSite(("SYMBIONT_EXEC_ALLOW", "sh"));
        var server = await site.Start();
        var execution = await server.Api.Execute(await server.Api.Create("parent", Program($"exec(\"sh\", [\"-c\", \"echo $$ > {files.At("pid")}; sleep 1000\"]);")));
        await Eventually.Holds(() => File.Exists(files.At("pid")) && File.ReadAllText(files.At("pid")).EndsWith('\n'), "the child runs");
        var child = File.ReadAllText(files.At("pid")).Trim();

        await Cancel(server.Api, execution);

        await Eventually.Holds(() => !Directory.Exists($"/proc/{child}"), "the child is gone", TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task A_tree_of_three_levels_ends_down_to_its_leaves()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        ledger.Hold("/leaf");
        var server = await site.Start();
        var agents = new List<string>
        {
            await server.Api.Create("leaf", Program($"http.post(\"{ledger.At("/leaf")}\", 1);", "leaf")),
            await server.Api.Create("middle", Program("parallel([delegate(\"leaf\"), delegate(\"leaf\"), sleep(1h)]);", "middle")),
            await server.Api.Create("top", Program("delegate(\"middle\");", "top")),
        };
        var execution = await server.Api.Execute(agents[2]);
        await ledger.Arrival("/leaf", 2);

        var watch = new FreeStopwatch();
        await server.Api.Cancel(execution);
        await Eventually.Holds(
            async () =>
            {
                foreach (var agent in agents)
                {
                    if ((await server.Api.History(agent)).Any(run => run.Text("status") != "cancelled"))
                        return false;
                }

                return true;
            },
            "everything below it is cancelled");

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
        var counts = await Task.WhenAll(agents.Select(async agent => (await server.Api.History(agent)).Count));
        Assert.Equal([2, 1, 1], counts);
        await ledger.Lost("/leaf", 2);
    }

    private static async Task Cancel(Api api, string execution)
    {
        var watch = new FreeStopwatch();
        await api.Cancel(execution);
        var ended = await api.Execution(execution);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
        Assert.Equal("cancelled", ended.Text("status"));
        Assert.Equal("CANCELLED", ended.GetProperty("error").Text("code"));
    }

    /// <summary>Cores that the process keeps busy.</summary>
    private static async Task<double> Load(int processId)
    {
        using var process = Process.GetProcessById(processId);
        var (before, started) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        using (var moment = new PeriodicTimer(TimeSpan.FromMilliseconds(300)))
            await moment.WaitForNextTickAsync();
        process.Refresh();
        return (process.TotalProcessorTime - before) / Stopwatch.GetElapsedTime(started);
    }

    private static string Program(string body, string name = "busy") => $"agent {name} {{ with timeout = 1.hours, max_steps = 1000000000000 {{ {body} }} }}";
}
