using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>
/// <c>kill -9</c> of a server that has a call's effect on disk and has not answered yet, and of one that has neither. The caller sends the call again under
/// its <c>Idempotency-Key</c>.
/// </summary>
public sealed class KilledAnswerTests
{
    private const string Greeter = "agent greeter() -> String { with { return \"hello\"; } }";

    /// <summary>Names of calls, see <see cref="Call"/>.</summary>
    public static TheoryData<string> Calls => ["create", "execute", "event", "message", "retry", "workflow", "program", "schedule", "trigger"];

    [Theory, MemberData(nameof(Calls))]
    public async Task Killed_between_effect_and_answer_the_call_sent_again_has_no_second_effect_and_gets_the_answer(string call)
    {
        await using var ledger = await Ledger.Start();
        await using var site = await KillSite.OnSqlite(ledger);
        await KilledAndSentAgain(site, call, "after-answer", effectsKept: 1);
    }

    [Theory, MemberData(nameof(Calls))]
    public async Task Killed_before_the_effect_the_call_sent_again_has_it_once(string call)
    {
        await using var ledger = await Ledger.Start();
        await using var site = await KillSite.OnSqlite(ledger);
        await KilledAndSentAgain(site, call, "before-answer", effectsKept: 0);
    }

    [PostgresTheory]
    [InlineData("create")]
    [InlineData("event")]
    [InlineData("program")]
    [InlineData("trigger")]
    public async Task On_PostgreSQL_another_silo_knows_the_answer_that_the_killed_one_did_not_give(string call)
    {
        await using var ledger = await Ledger.Start();
        await using var site = await KillSite.OnPostgres(ledger);
        await KilledAndSentAgain(site, call, "after-answer", effectsKept: 1);
    }

    private static async Task KilledAndSentAgain(KillSite site, string name, string point, int effectsKept)
    {
        const string Key = "the-same-call";
        var server = await site.Start();
        var (path, body, effects) = await Call(server.Api, name);
        await server.Arm(point, 1);

        var lost = server.Api.PostOnce(path, Key, body);
        await server.Halted(new(point, 1), lost);
        await server.Kill();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => lost);

        var next = await site.Start();
        var before = await effects(next.Api);
        Assert.Equal(effectsKept, before.Count);
        var answer = await next.Api.PostOnce(path, Key, body);
        var after = Assert.Single(await effects(next.Api));
        Assert.Equal(answer, await next.Api.PostOnce(path, Key, body));
        Assert.Equal(after, Assert.Single(await effects(next.Api)));
        Assert.Contains(after, answer);
        if (effectsKept == 1)
            Assert.Equal(before[0], after);
    }

    /// <summary>A call that has an effect, and how to find the ids of the effects that it has had.</summary>
    private static async Task<(string Path, object? Body, Func<Api, Task<IReadOnlyList<string>>> Effects)> Call(Api api, string name)
    {
        if (name == "create")
            return ("agents", new { name = "made", dsl = Greeter }, async later => [.. (await later.Get("agents")).EnumerateArray().Select(id => id.GetString()!)]);
        if (name == "program")
            return ("workflows/execute", new { workflow_id = Greeter }, later => Executions(later, null));
        var agent = await api.Create("greeter", Greeter, "event_driven");
        if (name is "schedule" or "trigger")
            return await ScheduleCall(api, name, agent);
        switch (name)
        {
            case "event":
                return ($"agents/{agent}/events", new { payload = "x" }, later => Executions(later, agent));
            case "message":
                return ($"agents/{agent}/messages", new { sender = "me", payload = 1 },
                    async later => [.. (await later.Get($"agents/{agent}/messages")).GetProperty("messages").EnumerateArray().Select(message => message.Text("message_id"))]);
            case "workflow":
                return ("workflows/execute", new { workflow_id = "greeter" }, later => Executions(later, agent));
            case "retry":
                var first = await api.Execute(agent);
                await api.Ended(first);
                return ($"executions/{first}/retry", null, async later => [.. (await Executions(later, agent)).Where(id => id != first)]);
            default:
                return ($"agents/{agent}/execute", new { }, later => Executions(later, agent));
        }
    }

    private static async Task<(string Path, object? Body, Func<Api, Task<IReadOnlyList<string>>> Effects)> ScheduleCall(Api api, string name, string agent)
    {
        var body = new { name = "yearly", cron_expression = "0 0 3 1 1 *", agent_name = agent };
        if (name == "schedule")
            return ("schedules", body, async later => [.. (await later.Get("schedules")).EnumerateArray().Select(schedule => schedule.Text("job_id"))]);
        var made = await api.Schedule(body);
        // The answer names the schedule and not the run.
        return ($"schedules/{made}/trigger", new { note = "now" }, async later => [.. Enumerable.Repeat(made, (int)(await later.Get($"schedules/{made}")).Number("run_count"))]);
    }

    private static async Task<IReadOnlyList<string>> Executions(Api api, string? agent) =>
        [.. (await api.Get(agent is null ? "executions" : $"executions?agent_id={agent}")).EnumerateArray().Select(entry => entry.Text("execution_id"))];
}
