using Symbiont.Agents.Tests.Hosting;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>The process dies just before each commit in turn: what comes out is the same.</summary>
public sealed class CrashBeforeCommitTests() : CrashTests(isDurable: false);

/// <summary>The process dies just after each commit in turn: what comes out is the same.</summary>
public sealed class CrashAfterCommitTests() : CrashTests(isDurable: true);

/// <summary>The process dies at each commit in turn. A class for each side of the commit, so that the two run beside each other.</summary>
/// <param name="isDurable">The commit has reached the store.</param>
public abstract class CrashTests(bool isDurable)
{
    [Theory]
    [EachStore]
    [OnPostgres]
    public async Task Whichever_commit_it_dies_at_the_execution_ends_the_same_and_everything_takes_effect_once(StoreKind kind)
    {
        var deaths = 0;
        while (await DiesAtCommit(kind, deaths + 1))
            deaths++;

        // Some forty; on a slow machine an agent tells the counts of the cluster more often.
        Assert.InRange(deaths, 10, 400);
    }

    // Calls have the time that a slow machine needs, while the test's time runs.
    private static string Program(Ledger ledger) => Dsl.Agent(
        $$"""
        let id = uuid();
        let drawn = random(1, 1000000);
        memory.set("n", memory.get("n", 0) + 1);
        emit("begun", { drawn: drawn });
        let first = http.post("{{ledger.Url("/first")}}", { id: id }, timeout: 1d);
        audit_log("posted");
        memory.set("n", memory.get("n", 0) + 1);
        sleep(1s);
        let both = parallel([post("/a", id), nap(id), post("/b", id)]);
        let child = delegate("helper", { id: id });
        send_to("post", { id: id }, topic: "told");
        let answer = ask("asked", id);
        let waited = parallel([take("early"), take("late"), wait_event("never", 1s)]);
        emit("done", both);
        return { id: id, drawn: drawn, first: first.body, both: both, child: child, waited: waited, answer: answer };
        """,
        "memory = persistent",
        $$"""
        function post(path: String, id: String) { memory.set(path, id); return http.post("http://{{ledger.Host}}" + path, id, timeout: 1d).body; }
        function take(type: String) { return wait_event(type).payload; }
        function nap(id: String) { sleep(2s); emit("napped", id); return "rested"; }
        """);

    /// <summary>False: the execution has fewer commits than that.</summary>
    private async Task<bool> DiesAtCommit(StoreKind kind, int number)
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer = entry => entry.Path;
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        await host.Create(Dsl.Agent($"return http.post(\"{ledger.Url("/child")}\", id, timeout: 1d).body;", parameters: "(id: String)"), "helper");
        await host.Create(Dsl.Agent("return 0;"), "post");
        await host.Create(Dsl.Agent("return \"told \" + event.payload;"), "asked");
        var agent = await host.Create(Program(ledger), "main");

        host.Store.DieAtCommit(number, isDurable);
        var started = host.Execute(agent);
        await Task.WhenAny(started, host.Store.Died);
        var survived = await host.UntilDead(
            async () => await HasEnded(host, agent, await started) && (await host.Agents.GetStatus(agent)).ResourceUsage.ActiveTasks == 0, "it ends or dies");
        survived = survived && host.Store.TrySurvive();
        if (!survived)
        {
            await host.Store.Died.WaitAsync(TimeSpan.FromMinutes(2));
            await host.Crash();
        }

        // A call that got no answer has taken effect or has not; the caller who does not know asks.
        var execution = (await host.Agents.GetHistory(agent, 50)).History.SingleOrDefault()?.ExecutionId ?? await host.Execute(agent);
        await host.Until(() => HasEnded(host, agent, execution), $"it ends after dying at commit {number}");
        await Verify(host, ledger, agent, await host.Show(execution));
        return !survived;
    }

    /// <summary>Looks, and sends the event that it waits for; each has one id, so sending it again changes nothing.</summary>
    private static async Task<bool> HasEnded(TestHost host, string agent, string execution)
    {
        var seen = await host.Show(execution);
        if (seen.CompletedAt is null)
            await host.Push(agent, "early", "worm", "event-1");
        if (seen.Steps.Any(step => step is { Action: "wait_event", Path: "15/1/1", Status: "waiting" }))
            await host.Push(agent, "late", "riser", "event-2");
        return seen.CompletedAt is not null;
    }

    private static async Task Verify(TestHost host, Ledger ledger, string agent, ExecutionDetail end)
    {
        Assert.True(end.Status == ExecutionStatus.Completed, $"{end.Status}: {end.Error?.Message}");
        var id = end.Steps.Single(step => step.Action == "uuid").Result!.Value.GetString();
        var drawn = end.Steps.Single(step => step.Action == "random").Result!.Value.GetInt32();
        Assert.Equal(
            $$"""{"id":"{{id}}","drawn":{{drawn}},"first":"/first","both":["/a","rested","/b"],"child":"/child","waited":["worm","riser",null],"answer":"told {{id}}"}""",
            end.Result!.Value.GetRawText());

        var memory = await host.Store.List(AgentLists.Memory(agent));
        Assert.Equal(["/a", "/b", "n"], memory.Select(row => row.Key));
        Assert.Equal(Value.Of(2), ValueCodec.Decode(memory[2].Value.Span));
        Assert.Equal(["begun", "done", "napped"], (await host.Emitted()).Select(emitted => emitted.Type).Order());
        Assert.Single(await host.Rows(Feeds.Audit));

        var message = Assert.Single((await host.Get<IMailboxes>().List((await host.Agents.Find("post"))!, 100)).Messages);
        Assert.Equal(("main", "told", MessageStatus.Pending, id), (message.Sender, message.Topic, message.Status, message.Payload.GetProperty("id").GetString()));
        Assert.Single((await host.Agents.GetHistory((await host.Agents.Find("asked"))!, 50)).History);

        // Every call reached the world under one key, and no more often than the journal says that it was begun.
        var children = (await host.Agents.ListExecutions(null, null).ToListAsync()).Where(entry => entry.Trigger == "delegate").ToList();
        var child = await host.Show(Assert.Single(children).ExecutionId);
        var attempts = end.Steps.Concat(child.Steps).Where(step => step.Action == "http.post").ToList();
        var keys = ledger.Entries.GroupBy(entry => entry.Key).ToList();
        Assert.Equal(["/a", "/b", "/child", "/first"], keys.Select(key => Assert.Single(key.Select(entry => entry.Path).Distinct())).Order());
        Assert.Equal(4, attempts.Count);
        foreach (var key in keys)
        {
            var step = attempts.Single(step => $"{end.ExecutionId}:{step.Path}" == key.Key || $"{child.ExecutionId}:{step.Path}" == key.Key);
            Assert.InRange(key.Count(), 1, step.Attempts);
            Assert.InRange(step.Attempts, 1, 2);
        }
    }
}
