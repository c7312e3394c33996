using System.Text.Json;
using Symbiont.Agents.Running;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Engine.Storage;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>Waiting executions go on from memory where this silo has parked them, and from their journal anywhere else.</summary>
public sealed class ParkedTests
{
    private const string Nap = "let kept = \"before\";\nlog(kept);\nsleep(1h);\nlog(\"after\");\nreturn kept;";

    [Theory, EachStore]
    public async Task An_execution_that_was_parked_here_goes_on_without_being_replayed(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await Park(host, Nap);

        await Eventually.Holds(() => host.Get<ParkedRuns>().Count == 1, "it stays in memory");
        // A replay would stumble over this line.
        await Forge(host, execution);
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("before", (await host.End(execution)).Result!.Value.GetString());
    }

    [Theory]
    [EachStore(0)]
    [EachStore(3)]
    [EachStore(1000)]
    public async Task However_many_stay_in_memory_all_go_on(StoreKind kind, int max)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.MaxParked = max);
        var agent = await host.Create(Dsl.Agent("sleep(1h);\nlet n = uuid();\nsleep(1h);\nreturn n == uuid();"));
        var executions = new List<string>();
        for (var i = 0; i < 8; i++)
            executions.Add(await host.Execute(agent));
        foreach (var execution in executions)
            await host.Reaches(execution, ExecutionStatus.Waiting);
        await Eventually.Holds(() => host.Get<ParkedRuns>().Count == Math.Min(max, 8), "those that may stay have stayed");

        // Each sleeps its second hour from when it was woken, which under load is at different times.
        foreach (var execution in executions)
            await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "each of them ends", TimeSpan.FromMinutes(10));

        foreach (var execution in executions)
            Assert.Equal((ExecutionStatus.Completed, false), ((await host.End(execution)).Status, (await host.Show(execution)).Result!.Value.GetBoolean()));
        await Eventually.Holds(() => host.Get<ParkedRuns>().Count == 0, "none is left in memory");
    }

    [Theory, EachStore]
    public async Task One_that_holds_much_does_not_stay(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.MaxParkedSize = 100_000);
        var small = await Park(host, Nap);
        await Eventually.Holds(() => host.Get<ParkedRuns>().Count == 1, "the small one stays");

        var large = await Park(host, "let much = join(map(range(0, 20000), i => \"0123456789\"), \"\");\nsleep(1h);\nreturn len(much);");
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(200_000, (await host.End(large)).Result!.Value.GetInt32());
        Assert.Equal(ExecutionStatus.Completed, (await host.End(small)).Status);
        Assert.Equal(0, host.Get<ParkedRuns>().Count);
    }

    [Theory, EachStore]
    public async Task A_cancelled_one_leaves_memory(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await Park(host, Nap);
        await Eventually.Holds(() => host.Get<ParkedRuns>().Count == 1, "it stays in memory");

        await host.Execution(execution).Cancel();

        await Eventually.Holds(() => host.Get<ParkedRuns>().Count == 0, "it has left");
        Assert.Equal(ExecutionStatus.Cancelled, (await host.Show(execution)).Status);
    }

    [Theory]
    [EachStore(true)]
    [EachStore(false)]
    public async Task One_that_has_gone_on_before_its_worker_came_to_keep_it_is_not_kept(StoreKind kind, bool isCancelled)
    {
        await using var host = await TestHost.Start(kind);
        var parked = host.Get<ParkedRuns>();
        var execution = await Park(host, Nap);
        await Eventually.Holds(() => parked.Count == 1, "it stays in memory");
        var by = (await host.Grains.GetGrain<IExecutionInside>(execution).Look()).ParkedBy!.Value;
        // As if its worker had stood still since the commit that parked it.
        var driver = parked.Take(execution, by)!;
        parked.Expect(execution, by);

        if (isCancelled)
            await host.Execution(execution).Cancel();
        else
            host.Clock.Advance(TimeSpan.FromHours(1));
        await host.End(execution);
        parked.Keep(execution, by, driver);

        Assert.Equal(0, parked.Count);
    }

    [Theory, EachStore]
    public async Task One_that_somebody_else_has_worked_on_since_is_replayed(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await Park(host, Nap);
        await Eventually.Holds(() => host.Get<ParkedRuns>().Count == 1, "it stays in memory");
        var other = (await host.Grains.GetGrain<IExecutionInside>(execution).Look()) with { ParkedBy = Guid.NewGuid() };

        await Write(host, execution, state: other);
        host.Clock.Advance(TimeSpan.FromHours(1));

        var end = await host.End(execution);
        Assert.Equal(("before", 3), (end.Result!.Value.GetString(), end.Steps.Count));
    }

    [Theory, EachStore]
    public async Task Branches_that_wait_for_times_and_children_go_on_from_memory_each_at_its_time(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create("agent child(n: Int) -> Int { with { sleep(2h); return n * 2; } }", "child");
        var execution = await Park(host, "return parallel([sleep(1h), delegate(\"child\", { n: 21 }), sleep(3h)]);");

        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "it ends", TimeSpan.FromMinutes(10));

        Assert.Equal("[null,42,null]", (await host.Show(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task A_journal_of_too_many_bytes_ends_the_execution_and_cannot_be_caught(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.MaxJournalSize = 10_000);

        var end = await host.Run("try { for i in range(0, 1000) { memory.set(\"k\", i); memory.get(\"k\"); uuid(); } } catch (e) { return 1; }");

        Assert.Equal((ExecutionStatus.Failed, "JOURNAL_LIMIT"), (end.Status, end.Error!.Code));
        Assert.InRange(end.Steps.Count, 10, 60);
    }

    [Theory, EachStore]
    public async Task A_program_that_does_nothing_outside_commits_on_its_way(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("for i in range(0, 900) { uuid(); }"));
        var execution = await host.Execute(agent);
        await host.End(execution);

        var rows = await host.Store.Read(GrainId.Of<IExecutionGrain>(execution), Journal.Feed, null, 1000);
        Assert.Equal(900, rows.Count);
        Assert.InRange(rows.Select(row => row.Position.Version).Distinct().Count(), 3, 10);
    }

    private static async Task<string> Park(TestHost host, string body)
    {
        var execution = await host.Execute(await host.Create(Dsl.Agent(body)));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        return execution;
    }

    private static Task Forge(TestHost host, string execution) =>
        Write(host, execution, row: new JournalRow(JournalKind.Done, "1", host.Clock.GetUtcNow()) { Action = "other", Line = 1, Column = 1 });

    /// <summary>A commit past the grain, as another silo's would look to this one.</summary>
    private static async Task Write(TestHost host, string execution, ExecutionState? state = null, JournalRow? row = null)
    {
        var grain = GrainId.Of<IExecutionGrain>(execution);
        var commit = new GrainCommit(grain, (await host.Store.Load(grain))!.Version);
        if (state is not null)
            commit.State = new(1, JsonSerializer.SerializeToUtf8Bytes(state, EngineJson.Options));
        if (row is not null)
            commit.Appends.Add(new(Journal.Feed, 1, JsonSerializer.SerializeToUtf8Bytes(row, EngineJson.Options)));
        Assert.IsType<CommitOutcome.Committed>(await host.Store.Commit(commit));
    }
}
