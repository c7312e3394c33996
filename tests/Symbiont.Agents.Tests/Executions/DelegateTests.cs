using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class DelegateTests
{
    [Theory, EachStore, OnPostgres]
    public async Task The_childs_result_is_the_value_and_its_input_are_its_parameters(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var child = await host.Create(Dsl.Agent("return { doubled: n * 2, note: note };", parameters: "(n: int, note: Optional<String>)"), "doubler");

        var end = await host.Run("return [delegate(\"doubler\", { n: 21 }), delegate(agent: \"doubler\", input: { n: 1, note: \"x\" })];");

        Assert.Equal("""[{"doubled":42,"note":null},{"doubled":2,"note":"x"}]""", end.Result!.Value.GetRawText());
        var runs = (await host.Agents.GetHistory(child, 50)).History;
        Assert.Equal(["delegate", "delegate"], runs.Select(run => run.Trigger));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_waiting_parent_is_parked_and_the_child_wakes_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var slow = await host.Create(Dsl.Agent("sleep(1h); return \"late\";"), "slow");
        var parent = await host.Execute(await host.Create(Dsl.Agent("return delegate(\"slow\");")));

        await host.Reaches(parent, ExecutionStatus.Waiting);
        await Sleeps(host, slow);
        await Eventually.Holds(() => host.Silo.RunningWork == 0, "no work item runs");
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("late", (await host.End(parent)).Result!.Value.GetString());
    }

    [Theory]
    [EachStore("error(\"broken\");", "", "ERROR")]
    [OnPostgres("error(\"broken\");", "", "ERROR")]
    [EachStore("return 1 / 0;", "", "DIVISION_BY_ZERO")]
    [OnPostgres("return 1 / 0;", "", "DIVISION_BY_ZERO")]
    [EachStore("for i in range(0, 100000000) { let x = i; }", "", "STEP_LIMIT")]
    [OnPostgres("for i in range(0, 100000000) { let x = i; }", "", "STEP_LIMIT")]
    [EachStore("sleep(1h);", "timeout = 1s", "TIMEOUT")]
    [OnPostgres("sleep(1h);", "timeout = 1s", "TIMEOUT")]
    public async Task A_failing_child_raises_its_code_which_the_parent_can_catch(StoreKind kind, string body, string attributes, string code)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create(Dsl.Agent(body, attributes), "child");
        var parent = await host.Execute(await host.Create(Dsl.Agent("try { delegate(\"child\"); } catch (e) { return e.code; }")));

        await host.Until(async () => (await host.Show(parent)).CompletedAt is not null, "it ends");

        Assert.Equal(code, (await host.Show(parent)).Result!.Value.GetString());
    }

    [Theory, EachStore, OnPostgres]
    public async Task After_crashes_it_is_the_same_child(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var child = await host.Create(Dsl.Agent("sleep(1h); return uuid();"), "child");
        var parent = await host.Execute(await host.Create(Dsl.Agent("return delegate(\"child\");")));
        await host.Reaches(parent, ExecutionStatus.Waiting);
        await Sleeps(host, child);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromMinutes(59));
        await host.Crash();
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        var end = await host.End(parent);
        var run = Assert.Single((await host.Agents.GetHistory(child, 50)).History);
        Assert.Equal((await host.Show(run.ExecutionId)).Result!.Value.GetString(), end.Result!.Value.GetString());
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_agent_in_its_own_chain_is_a_cycle(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create(Dsl.Agent("return delegate(\"b\");"), "a");
        await host.Create(Dsl.Agent("try { delegate(\"a\"); } catch (e) { return e.code; }"), "b");

        var self = await host.End(await host.Execute(await host.Create(Dsl.Agent("try { delegate(\"me\"); } catch (e) { return e.code; }"), "me")));
        var chain = await host.End(await host.Execute((await host.Agents.Find("a"))!));

        Assert.Equal(("DELEGATION_CYCLE", "DELEGATION_CYCLE"), (self.Result!.Value.GetString(), chain.Result!.Value.GetString()));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Delegation_goes_three_deep_and_no_deeper(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        for (var i = 0; i < 5; i++)
            await host.Create(Dsl.Agent($"try {{ return delegate(\"level{i + 1}\") + 1; }} catch (DelegationDepth e) {{ return 0; }} "), $"level{i}");

        var end = await host.End(await host.Execute((await host.Agents.Find("level0"))!));

        Assert.Equal(3, end.Result!.Value.GetInt32());
    }

    [Theory, EachStore, OnPostgres]
    public async Task Cancelling_the_parent_cancels_the_whole_tree(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var leaf = await host.Create(Dsl.Agent("sleep(1h);"), "leaf");
        await host.Create(Dsl.Agent("parallel([delegate(\"leaf\"), delegate(\"leaf\")]);"), "middle");
        var parent = await host.Execute(await host.Create(Dsl.Agent("delegate(\"middle\");")));
        await Eventually.Holds(async () => (await host.Agents.GetHistory(leaf, 50)).History.Count(run => run.Status == ExecutionStatus.Waiting) == 2, "the leaves sleep");

        await host.Execution(parent).Cancel();

        await Eventually.Holds(
            async () => await host.Agents.ListExecutions(null, null).AllAsync(run => run.Status == ExecutionStatus.Cancelled), "all are cancelled");
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_parent_that_is_cancelled_before_its_child_is_born_leaves_no_orphan(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var child = await host.Create(Dsl.Agent("sleep(1h);"), "child");
        var agent = await host.Create(Dsl.Agent("delegate(\"child\");"));
        var born = new TaskCompletionSource();
        host.Store.Before = commit => commit.Grain.Key == child ? born.Task : Task.CompletedTask;
        var parent = await host.Execute(agent);
        await host.Reaches(parent, ExecutionStatus.Waiting);

        await host.Execution(parent).Cancel();
        await Eventually.Holds(() => host.Silo.HeldMessages == 2, "the cancel waits behind the start");
        born.SetResult();

        await Eventually.Holds(
            async () => (await host.Agents.GetHistory(child, 50)).History is [{ Status: ExecutionStatus.Cancelled }], "the child was born and cancelled");
        await Eventually.Holds(async () => (await host.Agents.GetStatus(child)).ResourceUsage.ActiveTasks == 0, "its agent is at rest");
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_child_that_its_agent_does_not_take_is_an_error_of_the_parent(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var unknown = await host.Run("try { delegate(\"nobody\"); } catch (AgentNotFound e) { return e.code; }");
        var noRecord = await host.Run("try { delegate(\"nobody\", 5); } catch (e) { return e.code; }");

        Assert.Equal(("AGENT_NOT_FOUND", "INVALID_ARGUMENT"), (unknown.Result!.Value.GetString(), noRecord.Result!.Value.GetString()));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_busy_agent_keeps_the_child_in_line(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var child = await host.Create(Dsl.Agent("sleep(1h); return 1;", "concurrency = 1, on_busy = reject"), "child");
        await host.Reaches(await host.Execute(child), ExecutionStatus.Waiting);
        var parent = await host.Execute(await host.Create(Dsl.Agent("return delegate(\"child\");")));
        await host.Reaches(parent, ExecutionStatus.Waiting);

        await host.Until(async () => (await host.Show(parent)).CompletedAt is not null, "it ends", TimeSpan.FromMinutes(10));

        Assert.Equal(ExecutionStatus.Completed, (await host.Show(parent)).Status);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_child_whose_agent_is_deleted_fails_its_parent(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var child = await host.Create(Dsl.Agent("sleep(1h);"), "child");
        var parent = await host.Execute(await host.Create(Dsl.Agent("try { delegate(\"child\"); } catch (e) { return e.code; }")));
        await host.Reaches(parent, ExecutionStatus.Waiting);
        await Sleeps(host, child);

        await host.Agent(child).Delete();

        Assert.Equal("CANCELLED", (await host.End(parent)).Result!.Value.GetString());
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_agent_that_is_gone_when_the_child_arrives_answers_so(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var parent = await host.Execute(await host.Create(Dsl.Agent("sleep(1h);")));
        await host.Reaches(parent, ExecutionStatus.Waiting);
        var start = new StartChild("0190c1d2-0000-8000-8000-000000000001", null, new(parent, "1", 1, []));
        var gone = await host.Create(Dsl.Agent("return 1;"));
        await host.Agent(gone).Delete();

        var commit = new Engine.Storage.GrainCommit(new("execution", parent), (await host.Store.Load(new("execution", parent)))!.Version);
        commit.Messages.Add(new(GrainId.Of<IAgentGrain>(gone), "start-child", 1, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(start, EngineJson.Options)));
        Assert.IsType<Engine.Storage.CommitOutcome.Committed>(await host.Store.Commit(commit));
        await host.Restart();

        await Eventually.Holds(
            async () => (await host.Feed(Running.Journal.Feed)).Any(row => row.Contains("AGENT_NOT_FOUND", StringComparison.Ordinal)), "the parent is told");
    }

    private static Task Sleeps(TestHost host, string agent) => host.Until(
        async () => (await host.Agents.GetHistory(agent, 50)).History is [{ Status: ExecutionStatus.Waiting }], "the child sleeps", TimeSpan.FromMilliseconds(1));
}
