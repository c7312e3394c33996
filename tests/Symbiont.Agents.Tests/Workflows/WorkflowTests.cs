using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Workflows;

public sealed class WorkflowTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory, EachStore, OnPostgres]
    public async Task An_agent_is_run_by_name_or_id_and_its_value_is_the_answer(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return n * 2;", parameters: "(n: int)"), "doubler");

        var byName = await Run(host, "doubler", new { n = 2, extra = true });
        var byId = await Run(host, agent, new { n = 3 });

        Assert.Equal((4, ExecutionStatus.Completed), (byName.Result!.Value.GetInt32(), byName.Status));
        Assert.Equal(6, byId.Result!.Value.GetInt32());
        Assert.Equal(["workflow", "workflow"], (await host.Agents.GetHistory(agent, 50)).History.Select(entry => entry.Trigger));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_failed_one_says_why_where_and_which_execution(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create(Dsl.Agent("let x = 1;\nreturn x / 0;"), "bad");

        var refusal = await Refused.With("WORKFLOW_FAILED", () => Run(host, "bad"));

        var failure = Assert.IsType<WorkflowFailure>(refusal.Details);
        Assert.Equal((ErrorKind.Unprocessable, ExecutionStatus.Failed, "DIVISION_BY_ZERO", 3), (refusal.Kind, failure.Status, failure.Error!.Code, failure.Error.Line));
        Assert.Equal(ExecutionStatus.Failed, (await host.Show(failure.ExecutionId)).Status);
    }

    [Theory, EachStore, OnPostgres]
    public async Task One_that_takes_longer_than_the_wait_goes_on(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create(Dsl.Agent("sleep(1h); return 1;"), "slow");

        var call = host.Get<IWorkflows>().Execute(new("slow", null, null, true), Minute);
        await host.Until(async () => await host.Get<IAgentDirectory>().ListExecutions(null, ExecutionStatus.Waiting).AnyAsync(), "it sleeps", TimeSpan.FromMilliseconds(1));
        await host.Until(() => Task.FromResult(call.IsCompleted), "the wait is over", TimeSpan.FromSeconds(5));

        var outcome = await call;
        Assert.Equal((null, ExecutionStatus.Waiting), (outcome.Result, outcome.Status));
        host.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(ExecutionStatus.Completed, (await host.End(outcome.ExecutionId)).Status);
    }

    [Theory]
    [EachStore(null, null, "INVALID_REQUEST")]
    [EachStore("", null, "INVALID_REQUEST")]
    [EachStore("nobody", null, "WORKFLOW_NOT_FOUND")]
    [EachStore("nothing", "tools", "WORKFLOW_NOT_FOUND")]
    [EachStore("add", "nobody", "WORKFLOW_NOT_FOUND")]
    public async Task What_is_not_there_is_not_found_and_starts_nothing(StoreKind kind, string? workflow, string? agent, string code)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create(Dsl.Agent("return 1;", declarations: "function add(a: int) { return a; }"), "tools");

        await Refused.With(code, () => host.Get<IWorkflows>().Execute(new(workflow, null, agent, true), Minute));

        Assert.Empty(await host.Agents.ListExecutions(null, null).ToListAsync());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_function_of_an_agent_is_run_with_its_parameters(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        const string Program = """
            function add(a: int, b: Optional<int>) { log("adding"); return a + (if b == null { 10 } else { b }); }
            agent tools { function own(text: String) { return add(1, text.length); } with { return 0; } }
            agent silent { }
            """;
        await host.Create(Program, "tools");
        var silent = await host.Create(Program, "silent");

        Assert.Equal(5, (await Run(host, "add", new { a = 2, b = 3 }, "tools")).Result!.Value.GetInt32());
        Assert.Equal(4, (await Run(host, "own", new { text = "abc" }, "tools")).Result!.Value.GetInt32());
        var outcome = await Run(host, "add", new { a = 2 }, silent);
        Assert.Equal(12, outcome.Result!.Value.GetInt32());
        Assert.Equal("log", Assert.Single((await host.Show(outcome.ExecutionId)).Steps).Action);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_function_without_its_parameter_fails_at_the_parameters_line(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create("function add(\n  a: int) { return a; } agent tools { with { return 0; } }", "tools");

        var failure = Assert.IsType<WorkflowFailure>((await Refused.With("WORKFLOW_FAILED", () => Run(host, "add", null, "tools"))).Details);

        Assert.Equal(("MISSING_PARAMETER", 2), (failure.Error!.Code, failure.Error.Line));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_function_runs_under_the_policies_of_its_agent_and_survives_a_crash(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create(
            "function tell() { sleep(1h); try { emit(\"x\", 1); } catch (PolicyDenied e) { return \"denied\"; } } agent tools { policy quiet { deny: emit } with { return 0; } }", "tools");

        var call = host.Get<IWorkflows>().Execute(new("tell", null, "tools", true), Minute);
        await host.Until(async () => await host.Agents.ListExecutions(null, ExecutionStatus.Waiting).AnyAsync(), "it sleeps", TimeSpan.FromMilliseconds(1));
        await host.Until(() => Task.FromResult(call.IsCompleted), "the wait is over", TimeSpan.FromSeconds(5));
        await host.Crash();
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("denied", (await host.End((await call).ExecutionId)).Result!.Value.GetString());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_whole_program_is_run_once_and_kept_only_as_an_execution(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var outcome = await Run(host, "agent any(n: int) { with { return n + 1; } }", new { n = 1 });

        Assert.Equal(2, outcome.Result!.Value.GetInt32());
        Assert.Empty(await host.Agents.ListIds().ToListAsync());
        var execution = await host.Show(outcome.ExecutionId);
        Assert.Equal((null, "workflow"), (execution.AgentId, execution.Trigger));
    }

    [Theory]
    [EachStore("exec(\"sh\")")]
    [EachStore("file.read(\"/tmp/x\")")]
    [EachStore("vault://api/key")]
    [EachStore("memory.set(\"a\", 1)")]
    [EachStore("memory.get(\"a\")")]
    [EachStore("delegate(\"other\")")]
    public async Task A_whole_program_is_confined(StoreKind kind, string call)
    {
        await using var host = await TestHost.Start(kind, settings =>
        {
            settings.Commands = "sh";
            settings.FileRoots = "/tmp";
            settings.Environment["SYMBIONT_SECRET_API_KEY"] = "0123456789";
        });
        await host.Create(Dsl.Agent("return 1;"), "other");

        var outcome = await Run(host, $"agent any {{ with memory = persistent {{ try {{ let x = {call}; return \"done\"; }} catch (Confined e) {{ return e.code; }} }} }}");

        Assert.Equal("CONFINED", outcome.Result!.Value.GetString());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_whole_program_is_checked_like_an_agents(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var refusal = Assert.IsType<InvalidException>(await Refused.With("INVALID_DSL", () => Run(host, "agent any { with { return ); } }")));

        Assert.NotNull(Assert.Single(refusal.Errors).Line);
        Assert.Empty(await host.Agents.ListExecutions(null, null).ToListAsync());
    }

    [Theory]
    [EachStore(true, false, "TOKEN_REQUIRED")]
    [EachStore(false, true, "INLINE_PROGRAMS_OFF")]
    public async Task Whole_programs_need_a_token_and_can_be_switched_off(StoreKind kind, bool inline, bool hasToken, string code)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.InlinePrograms = inline);

        var refusal = await Refused.With(code, () => host.Get<IWorkflows>().Execute(new("agent a { with { return 1; } }", null, null, hasToken), Minute));

        Assert.Equal(ErrorKind.Forbidden, refusal.Kind);
    }

    private static Task<WorkflowOutcome> Run(TestHost host, string workflow, object? parameters = null, string? agent = null) => host.Get<IWorkflows>()
        .Execute(new(workflow, parameters is null ? null : JsonSerializer.SerializeToElement(parameters), agent, MayRunPrograms: true), Minute);
}
