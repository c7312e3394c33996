using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Executions;

public sealed class RetryTests
{
    [Theory, EachStore]
    public async Task A_retry_runs_the_same_version_of_the_program_with_the_same_input(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return [\"old\", n];", "timeout = 1h", parameters: "(n: Any)"));
        var large = new string('x', 10_000);
        var (first, second) = (await host.Execute(agent, new { n = 5 }), await host.Execute(agent, new { n = large }));
        await host.End(first);
        await host.End(second);
        await host.Agent(agent).Update(new(Dsl: Dsl.Agent("return \"new\";")));

        var again = await host.End(await Retry(host, first));
        var long_ = await host.End(await Retry(host, second));

        Assert.Equal("""["old",5]""", again.Result!.Value.GetRawText());
        Assert.Equal(large, long_.Result!.Value[1].GetString());
        Assert.Equal((first, "retry"), (again.RetryOf, again.Trigger));
        Assert.Equal("retry", (await host.Agents.GetHistory(agent, 50)).History.Single(run => run.ExecutionId == again.ExecutionId).Trigger);
    }

    [Theory, EachStore]
    public async Task The_event_and_the_function_are_repeated_too(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return event;", declarations: "function twice(n: int) { return 2 * n; }"), mode: "event_driven");
        var started = await host.End((await host.Push(agent, "order", 17, "e-1")).ExecutionId!);
        var called = await host.Get<IWorkflows>().Execute(
            new("twice", JsonSerializer.SerializeToElement(new { n = 21 }), agent, MayRunPrograms: true), TimeSpan.FromMinutes(1));

        var again = await host.End(await Retry(host, started.ExecutionId));
        var calledAgain = await host.End(await Retry(host, called.ExecutionId));

        Assert.Equal(started.Result!.Value.GetRawText(), again.Result!.Value.GetRawText());
        Assert.Equal(42, calledAgain.Result!.Value.GetInt32());
    }

    [Theory, EachStore]
    public async Task A_program_given_with_the_call_is_repeated_as_confined_as_it_was(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var first = await host.Get<IWorkflows>().Execute(
            new("agent a(n: int) { with { try { memory.set(\"n\", n); } catch (e) { return [n, e.code]; } } }", JsonSerializer.SerializeToElement(new { n = 3 }), null, MayRunPrograms: true),
            TimeSpan.FromMinutes(1));

        var again = await host.End(await Retry(host, first.ExecutionId));

        Assert.Equal("""[3,"CONFINED"]""", again.Result!.Value.GetRawText());
        Assert.Equal((first.ExecutionId, "retry", null), (again.RetryOf, again.Trigger, again.AgentId));
    }

    [Theory, EachStore]
    public async Task Only_what_has_ended_is_repeated_however_it_ended(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await Refused.With("EXECUTION_NOT_ENDED", () => Retry(host, execution));
        await host.Execution(execution).Cancel();
        var again = await Retry(host, execution);

        await host.Reaches(again, ExecutionStatus.Waiting);
        await Refused.With("EXECUTION_NOT_FOUND", () => Retry(host, Guid.Empty.ToString()));
    }

    [Theory, EachStore]
    public async Task The_same_key_is_one_retry_also_after_a_crash_and_after_the_agent_is_gone(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"));
        var execution = await host.Execute(agent);
        await host.End(execution);

        var first = await Retry(host, execution, "key");
        await host.Crash();
        var second = await Retry(host, execution, "key");
        await host.End(first);
        await host.Agent(agent).Delete();
        var third = await Retry(host, execution, "key");

        Assert.Equal((first, first), (second, third));
        await Refused.With("AGENT_NOT_FOUND", () => Retry(host, execution, "another"));
    }

    [Theory, EachStore]
    public async Task A_retry_stands_in_line_like_any_other(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("if n > 0 { sleep(1h); } return n;", "concurrency = 1", parameters: "(n: int)"));
        var execution = await host.Execute(agent, new { n = 0 });
        await host.End(execution);
        await host.Reaches(await host.Execute(agent, new { n = 1 }), ExecutionStatus.Waiting);

        var again = await Retry(host, execution);

        Assert.Equal(ExecutionStatus.Queued, (await host.Show(again)).Status);
        host.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, (await host.End(again)).Result!.Value.GetInt32());
    }

    private static async Task<string> Retry(TestHost host, string execution, string? key = null) =>
        (await host.Get<IRetries>().Retry(execution, key is null ? null : new() { Idempotency = new("retry", key, "") })).ExecutionId;
}
