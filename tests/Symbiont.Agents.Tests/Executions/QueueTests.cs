using Symbiont.Agents.Programs;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Engine.Storage;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class QueueTests
{
    [Theory, EachStore, OnPostgres]
    public async Task Far_more_than_the_state_holds_run_once_each_in_the_order_of_their_coming(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        var open = new TaskCompletionSource();
        ledger.Before = (_, gone) => open.Task.WaitAsync(gone);
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent(
            $"if n == 0 {{ http.get(\"{ledger.Url()}\"); }}\nemit(\"n\", n);", "concurrency = 1", parameters: "(n: int)"));
        for (var n = 0; n < 300; n++)
            await host.Execute(agent, new { n });

        open.SetResult();

        await AllEnd(host, agent);
        Assert.Equal(Enumerable.Range(0, 300), await Emitted(host));
    }

    [Theory, EachStore, OnPostgres]
    public async Task With_two_places_two_run_at_a_time_and_each_runs_once(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        var two = new TaskCompletionSource();
        ledger.Before = async (_, gone) =>
        {
            if (ledger.Entries.Count >= 2)
                two.TrySetResult();
            await two.Task.WaitAsync(gone);
        };
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent($"http.get(\"{ledger.Url()}\");\nemit(\"n\", n);", "concurrency = 2", parameters: "(n: int)"));

        for (var n = 0; n < 150; n++)
            await host.Execute(agent, new { n });

        await AllEnd(host, agent);
        Assert.Equal(Enumerable.Range(0, 150), (await Emitted(host)).Order());
        Assert.Equal(2, ledger.Most);
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_line_survives_a_crash(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("if n == 0 { sleep(1h); }\nemit(\"n\", n);", "concurrency = 1", parameters: "(n: int)"));
        var first = await host.Execute(agent, new { n = 0 });
        for (var n = 1; n < 100; n++)
            await host.Execute(agent, new { n });
        await host.Reaches(first, ExecutionStatus.Waiting);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromHours(1));

        await AllEnd(host, agent);
        Assert.Equal(Enumerable.Range(0, 100), await Emitted(host));
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_agent_that_rejects_is_busy_when_its_places_are_taken(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);", "concurrency = 2, on_busy = reject"));
        await host.Execute(agent);
        var second = await host.Execute(agent);

        var refusal = await Refused.With("AGENT_BUSY", () => host.Execute(agent));

        Assert.Equal(ErrorKind.Conflict, refusal.Kind);
        Assert.Equal(2, (await host.Agents.GetHistory(agent, 50)).History.Count);
        await host.Execution(second).Cancel();
        await Eventually.Holds(async () => (await host.Grains.GetGrain<IAgentInside>(agent).Look()).Active.Count == 1, "a place is free");
        await host.Execute(agent);
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_agent_that_replaces_cancels_what_it_does_for_the_newest(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);", "concurrency = 1, on_busy = replace"));
        var executions = new List<string>();
        for (var i = 0; i < 100; i++)
            executions.Add(await host.Execute(agent));

        await host.Reaches(executions[^1], ExecutionStatus.Waiting);

        foreach (var replaced in executions.SkipLast(1))
            Assert.Equal(ExecutionStatus.Cancelled, (await host.End(replaced)).Status);
        await Eventually.Holds(async () => (await host.Agents.GetStatus(agent)).ResourceUsage.ActiveTasks == 1, "one is left");
    }

    [Fact]
    public void A_full_line_turns_away_with_a_time_to_come_back()
    {
        var full = State(waiting: 10_000);

        var refusal = Assert.Throws<DomainException>(() => AgentQueue.Admit(full, NewTurn(), isChild: false));

        Assert.Equal(("QUEUE_FULL", ErrorKind.TooMany, 5), (refusal.Code, refusal.Kind, refusal.RetryAfterSeconds));
        Assert.Same(State(waiting: 9_999).Settings.OnBusy, AgentQueue.Admit(State(waiting: 9_999), NewTurn(), isChild: false).Settings.OnBusy);
    }

    [Theory]
    [InlineData(0, 64, false)]
    [InlineData(64, 64, true)]
    [InlineData(10, 64, true, 5)]
    public void The_state_holds_64_and_nobody_overtakes_what_waits_beyond(int queued, int most, bool goesBeyond, int overflow = 0)
    {
        var state = State(waiting: overflow) with { Queue = [.. Enumerable.Range(0, queued).Select(i => $"{i}")] };
        var turn = NewTurn();

        var after = AgentQueue.Add(state, turn, "new", runs: false);

        Assert.InRange(after.Queue.Count, 0, most);
        Assert.Equal((goesBeyond ? overflow + 1 : 0, goesBeyond ? 1 : 0), (after.Overflow, turn.Effects.Lookups.Count));
    }

    private static AgentState State(int waiting) => new(
        "a", "a", ExecutionMode.Ephemeral, default, "", new AgentSettings(1, "queue", null, null), [], default, default, default)
    {
        Active = ["running"],
        Overflow = waiting,
    };

    private static Turn NewTurn()
    {
        var clock = new ManualClock();
        return new(new("agent", "a"), new(clock, new(clock, target => target.Clear())), new GrainCommit(new("agent", "a"), 0), null);
    }

    private static Task AllEnd(TestHost host, string agent) => host.Until(
        async () => (await host.Agents.GetStatus(agent)).ResourceUsage.ActiveTasks == 0, "all have ended", TimeSpan.FromMilliseconds(1));

    private static async Task<IEnumerable<int>> Emitted(TestHost host) =>
        (await host.Emitted()).Select(emitted => emitted.Payload.GetInt32());
}
