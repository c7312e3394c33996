using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary><c>kill -9</c> between branches, between effects and beside a child process.</summary>
public sealed class KilledInsideTests
{
    private const string Branches = """
        agent branches(ledger: String) -> Array {
            with timeout = 5.minutes, memory = "persistent" {
                let receipts = parallel([
                    http.post(ledger + "/a", {}).json.receipt,
                    http.post(ledger + "/b", {}).json.receipt,
                    after_a_nap(ledger)
                ]);
                return receipts + [http.post(ledger + "/d", receipts).json.receipt];
            }
        }

        function after_a_nap(ledger: String) -> String {
            sleep(200);
            return http.post(ledger + "/c", {}).json.receipt;
        }
        """;

    private const string Effects = """
        agent effects(ledger: String) -> Int {
            with timeout = 5.minutes, memory = "persistent" {
                for step in ["one", "two", "three"] {
                    memory.set("count", memory.get("count", 0) + 1);
                    emit(step, { step: step });
                    http.post(ledger + "/" + step, {});
                }
                memory.set("count", memory.get("count", 0) + 1);
                emit("four", {});
                return memory.get("count");
            }
        }
        """;

    private const string Child = """
        agent child(script: String) -> String {
            with timeout = 5.minutes {
                return exec("sh", ["-c", script]).stdout;
            }
        }
        """;

    [Fact]
    public async Task Branches_that_were_done_are_not_done_again_and_the_others_go_on()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var held = ledger.Hold("/x/b");
        var first = await site.Start();
        var agent = await first.Api.Create("branches", Branches);
        var execution = await first.Api.Execute(agent, new { ledger = ledger.At("/x") });
        await first.Api.UntilStep(execution, "branch a is done", step => step.Text("path").EndsWith("/0/1", StringComparison.Ordinal) && step.Is("http.post", "completed"));
        await first.Api.UntilStep(execution, "branch c is done", step => step.Text("path").EndsWith("/2/2", StringComparison.Ordinal) && step.Is("http.post", "completed"));
        await ledger.Arrival("/x/b");

        await first.Kill();

        held.Release();
        var second = await site.Start();
        var ended = await second.Api.Ended(execution);
        Assert.Equal(["receipt a", "receipt b", "receipt c", "receipt d"], ended.Result().EnumerateArray().Select(receipt => receipt.GetString()!));
        Assert.Equal(["/x/a", "/x/b", "/x/b", "/x/c", "/x/d"], ledger.Calls().Select(call => call.Path).Order(StringComparer.Ordinal));
        Assert.Single(ledger.Calls("/x/b").Select(call => call.Key).Distinct());
        Assert.Equal(4, ledger.Calls().Select(call => call.Key).Distinct().Count());
        Assert.Equal("completed", Assert.Single(await second.Api.History(agent)).Text("status"));
    }

    [Fact]
    public async Task Memory_and_events_take_effect_once_however_often_the_server_dies_between_them()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var server = await site.Start();
        var agent = await server.Api.Create("effects", Effects);
        string[] steps = ["one", "two", "three"];
        var held = steps.ToDictionary(step => step, step => ledger.Hold("/" + step));
        var execution = await server.Api.Execute(agent, new { ledger = ledger.At("/") });
        foreach (var step in steps)
        {
            await ledger.Arrival("/" + step);
            await server.Kill();
            held[step].Release();
            server = await site.Start();
        }

        var ended = await server.Api.Ended(execution);
        Assert.Equal(0, await server.Stop());

        Assert.Equal(4, ended.Result().GetInt64());
        Assert.Equal(["one", "two", "three", "four"], StoredEvents.Types(site.DataFolder));
        Assert.All(steps, step => Assert.Equal(2, ledger.Calls("/" + step).Count));
    }

    [Fact]
    public async Task A_child_process_ends_with_the_server_and_is_run_again_with_the_same_key()
    {
        using var files = new TempFolder();
        await using var site = new ServerSite(("SYMBIONT_EXEC_ALLOW", "sh"));
        var script = $"""
            echo "$$ $SYMBIONT_IDEMPOTENCY_KEY" >> {files.At("runs")}
            if [ $(wc -l < {files.At("runs")}) = 1 ]; then sleep 1000; fi
            grep State: /proc/$(head -n 1 {files.At("runs")} | cut -d " " -f 1)/status | grep -v zombie
            echo done
            """;
        var first = await site.Start();
        var agent = await first.Api.Create("child", Child);
        var execution = await first.Api.Execute(agent, new { script });
        await Eventually.Holds(() => File.Exists(files.At("runs")) && File.ReadAllText(files.At("runs")).EndsWith('\n'), "the child runs");

        await first.Kill();

        var second = await site.Start();
        var ended = await second.Api.Ended(execution);
        Assert.Equal("done\n", ended.Result().GetString());
        var runs = (await File.ReadAllLinesAsync(files.At("runs"))).Select(line => line.Split(' ')).ToList();
        Assert.Equal(2, runs.Count);
        Assert.NotEqual(runs[0][0], runs[1][0]);
        Assert.NotEmpty(Assert.Single(runs.Select(run => run[1]).Distinct()));
    }
}
