using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Secrets;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class FollowTests
{
    private const string Busy = "let id = uuid(); log(id); sleep(1s); parallel([nap(), log(\"b\")]); let e = wait_event(\"go\"); return e.payload;";
    private const string Nap = "function nap() { sleep(1s); return uuid(); }";

    [Theory, EachStore]
    public async Task A_reader_sees_every_step_and_status_in_order_and_the_end_last(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("log(\"a\"); sleep(1h); return 7;")));
        var reading = Read(host, execution);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.End(execution);

        var changes = await reading;

        Assert.Equal(
            ["status queued", "status running", "step log completed", "step sleep waiting", "status waiting", "status running", "step sleep completed", "end completed"],
            changes.Select(Text));
        var end = (ExecutionEnd)changes[^1].Data;
        Assert.Equal((execution, 7, null), (end.ExecutionId, end.Result!.Value.GetInt32(), end.Error));
        var steps = changes.Select(change => change.Data).OfType<ExecutionStep>().ToList();
        Assert.Equal([1, 2, 2], steps.Select(step => step.Index));
        Assert.Equal(("2", null, 1), (steps[1].Path, steps[1].CompletedAt, steps[1].Attempts));
        var shown = (await host.Show(execution)).Steps;
        Assert.Equal(shown[^1], steps[^1]);
    }

    [Theory, EachStore]
    public async Task Behind_any_change_a_reader_goes_on_with_exactly_the_rest_also_after_a_crash(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(Busy, declarations: Nap));
        var execution = await host.Execute(agent);
        await host.Until(async () => (await host.Show(execution)).Steps.Any(step => step is { Action: "wait_event", Status: "waiting" }), "it waits");
        await host.Reaches(execution, ExecutionStatus.Waiting);
        await host.Push(agent, "go", 7);
        await host.End(execution);
        var all = await Read(host, execution);

        await host.Crash();

        Assert.Equal(all.Count, all.Select(change => change.Id).Distinct().Count());
        for (var i = 0; i < all.Count; i++)
            Assert.Equal(all.Skip(i + 1).Select(Whole), (await Read(host, execution, all[i].Id)).Select(Whole));
        Assert.Equal(all.Select(Whole), (await Read(host, execution, "nonsense")).Select(Whole));
    }

    [Theory, EachStore]
    public async Task Many_steps_come_whole_and_in_order_while_they_are_written(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("for i in range(0, 300) { log(string(i)); if i % 50 == 0 { sleep(1s); } }")));
        var reading = Read(host, execution);
        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "it ends");

        var changes = await reading;

        var indexes = changes.Select(change => change.Data).OfType<ExecutionStep>().Where(step => step.CompletedAt is not null).Select(step => step.Index).ToList();
        Assert.Equal(Enumerable.Range(1, 306), indexes);
        Assert.Equal(changes.Select(Whole), (await Read(host, execution)).Select(Whole));
    }

    [Theory, EachStore]
    public async Task Secrets_are_masked_also_for_a_reader_who_comes_later(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Environment["SYMBIONT_SECRET_KEY"] = "s3cret-value");
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            "let key = vault://key; try { error(\"no \" + key); } catch (e) { let kept = [key]; parallel([echo(key)]); return kept; }",
            declarations: "function echo(text: String) { sleep(1s); return delegate(\"nobody-\" + text); }")));
        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "it ends");

        var all = await Read(host, execution);
        var rest = await Read(host, execution, all[3].Id);

        Assert.All(all.Concat(rest), change => Assert.DoesNotContain("s3cret", Whole(change), StringComparison.Ordinal));
        Assert.Contains(all, change => Whole(change).Contains("********", StringComparison.Ordinal));
    }

    [Theory, EachStore]
    public async Task An_execution_in_line_shows_when_it_starts_and_a_cancelled_one_how_it_ends(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);", "concurrency = 1"));
        var first = await host.Execute(agent);
        var execution = await host.Execute(agent);
        var reading = Read(host, execution);

        await host.Reaches(first, ExecutionStatus.Waiting);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        await host.Execution(execution).Cancel();

        var changes = await reading;
        Assert.Equal(["status queued", "status running", "step sleep waiting", "status waiting", "end cancelled"], changes.Select(Text));
        Assert.Equal("CANCELLED", ((ExecutionEnd)changes[^1].Data).Error!.Code);
    }

    [Theory, EachStore]
    public async Task What_another_server_runs_is_found_by_looking_once_a_second(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return wait_event(\"go\").payload;"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var deaf = new ExecutionFollower(host.Grains, host.Store, host.Store, new(), host.Get<Sealer>(), host.Clock);
        await using var changes = deaf.Follow(execution, null).GetAsyncEnumerator();
        var seen = new List<string>();
        while (seen.LastOrDefault() != "status waiting")
        {
            Assert.True(await changes.MoveNextAsync());
            seen.Add(Text(changes.Current));
        }

        var next = changes.MoveNextAsync().AsTask();
        await host.Push(agent, "go", 1);
        await host.End(execution);
        await host.Until(() => Task.FromResult(next.IsCompleted), "it has looked again", TimeSpan.FromMilliseconds(250));

        Assert.Equal("step wait_event completed", Text(changes.Current));
    }

    [Theory, EachStore]
    public async Task A_reader_who_leaves_leaves_nothing_behind(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1h);")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        using var leaving = new CancellationTokenSource();
        var signals = host.Get<ExecutionSignals>();
        var first = Read(host, execution, cancelled: leaving.Token);
        var second = Read(host, execution);
        await Eventually.Holds(() => signals.Followed == 1, "somebody reads");

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(1, signals.Followed);
        await host.Execution(execution).Cancel();
        await second;

        Assert.Equal(0, signals.Followed);
    }

    [Theory, EachStore]
    public async Task An_unknown_execution_is_refused(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        await Refused.With("EXECUTION_NOT_FOUND", () => Read(host, Guid.Empty.ToString()));

        Assert.Equal(0, host.Get<ExecutionSignals>().Followed);
    }

    private static async Task<List<ExecutionChange>> Read(TestHost host, string execution, string? after = null, CancellationToken cancelled = default) =>
        await host.Get<IExecutionChanges>().Follow(execution, after, cancelled).ToListAsync(CancellationToken.None);

    private static string Whole(ExecutionChange change) => $"{change.Id} {change.Type} {System.Text.Json.JsonSerializer.Serialize(change.Data, EngineJson.Options)}";

    private static string Text(ExecutionChange change) => change.Data switch
    {
        ExecutionStatusChange status => $"status {status.Status}".ToLowerInvariant(),
        ExecutionStep step => $"step {step.Action} {step.Status}",
        _ => $"end {((ExecutionEnd)change.Data).Status}".ToLowerInvariant(),
    };
}
