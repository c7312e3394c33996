using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>How executions end by themselves.</summary>
public sealed class EndTests
{
    [Theory, EachStore, OnPostgres]
    public async Task An_execution_ends_with_the_programs_value(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run("return { sum: 1 + 2, list: [\"a\", null] };");

        Assert.Equal(ExecutionStatus.Completed, end.Status);
        Assert.Equal("""{"sum":3,"list":["a",null]}""", end.Result!.Value.GetRawText());
        Assert.Null(end.Error);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_result_of_many_kilobytes_comes_back_whole(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run("return range(0, 20000);");

        Assert.Equal(Enumerable.Range(0, 20000), end.Result!.Value.EnumerateArray().Select(number => number.GetInt32()));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Parameters_are_bound_by_name_and_others_are_ignored(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return [a, b];", parameters: "(a: int, b: Optional<String>)"));

        var end = await host.End(await host.Execute(agent, new { a = 5, other = new string('x', 10_000) }));

        Assert.Equal("[5,null]", end.Result!.Value.GetRawText());
        Assert.Equal(5, end.Parameters!.Value.GetProperty("a").GetInt32());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_missing_parameter_fails_before_the_first_step_with_its_line(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create("agent main(\n  amount: int) { with { log(\"never\"); } }");

        var end = await host.End(await host.Execute(agent));

        Assert.Equal((ExecutionStatus.Failed, "MISSING_PARAMETER", 2), (end.Status, end.Error!.Code, end.Error.Line));
        Assert.Empty(end.Steps);
        Assert.Equal(0, Assert.Single((await host.Agents.GetHistory(agent, 50)).History).StepCount);
    }

    [Theory]
    [EachStore("let a = 1;\nreturn a / 0;", "DIVISION_BY_ZERO", 3, 8)]
    [OnPostgres("let a = 1;\nreturn a / 0;", "DIVISION_BY_ZERO", 3, 8)]
    [EachStore("return null.name;", "NULL_ACCESS", 2, 8)]
    [EachStore("error(\"my own\");", "ERROR", 2, 1)]
    [EachStore("let list = [1];\n  return list[5];", "INDEX_OUT_OF_RANGE", 3, 10)]
    public async Task An_uncaught_error_ends_it_with_code_line_and_column(StoreKind kind, string body, string code, int line, int column)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run(body);

        Assert.Equal((ExecutionStatus.Failed, code, line, column), (end.Status, end.Error!.Code, end.Error.Line, end.Error.Column));
        Assert.Null(end.Result);
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_action_that_nobody_performs_is_named_with_its_line_and_cannot_be_caught(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run("try {\n  summon_dragon(\"now\");\n} catch (e) { return \"caught\"; }");

        Assert.Equal((ExecutionStatus.Failed, "UNRESOLVED_ACTION", 3), (end.Status, end.Error!.Code, end.Error.Line));
        Assert.Contains("summon_dragon", end.Error.Message);
        Assert.Contains("line 3", end.Error.Message);
    }

    [Theory]
    [EachStore("for i in range(0, 100000000) { let x = i; }", "STEP_LIMIT")]
    [EachStore("try { for i in range(0, 100000000) { let x = i; } } catch (e) { return 1; }", "STEP_LIMIT")]
    [OnPostgres("try { for i in range(0, 100000000) { let x = i; } } catch (e) { return 1; }", "STEP_LIMIT")]
    [EachStore("return down(1);", "RECURSION_LIMIT")]
    public async Task A_program_without_an_end_is_ended_by_its_limits(StoreKind kind, string body, string code)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(body, declarations: "function down(n: int) { return down(n + 1); }"));

        var end = await host.End(await host.Execute(agent));

        Assert.Equal((ExecutionStatus.Failed, code), (end.Status, end.Error!.Code));
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_program_may_lower_its_steps(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("for i in range(0, 1000) { let x = i; }", "max_steps = 500"));

        Assert.Equal("STEP_LIMIT", (await host.End(await host.Execute(agent))).Error!.Code);
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_agent_without_a_program_needs_a_model_and_says_so(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create("agent main { capabilities: [read] }");

        var end = await host.End(await host.Execute(agent));

        Assert.Equal((ExecutionStatus.Failed, "NO_MODEL", 1), (end.Status, end.Error!.Code, end.Error.Line));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_result_over_the_limit_fails_instead_of_being_cut(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.MaxResult = 1000);

        var end = await host.Run("return range(0, 1000);");

        Assert.Equal((ExecutionStatus.Failed, "RESULT_TOO_LARGE"), (end.Status, end.Error!.Code));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_function_cannot_be_a_result(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run("return [x => x];");

        Assert.Equal((ExecutionStatus.Failed, "NOT_SERIALISABLE"), (end.Status, end.Error!.Code));
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_error_with_a_huge_message_ends_the_execution_with_the_beginning_of_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run("let text = \"0123456789\";\nfor i in range(0, 14) { text = text + text; }\nerror(text);");

        Assert.Equal((ExecutionStatus.Failed, "ERROR"), (end.Status, end.Error!.Code));
        Assert.StartsWith("0123456789", end.Error.Message, StringComparison.Ordinal);
        Assert.InRange(end.Error.Message.Length, 1000, 2100);
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_agent_of_the_program_that_bears_the_agents_name_runs_else_the_first(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        const string Program = "agent one { with { return \"one\"; } } agent two { with { return \"two\"; } }";

        var two = await host.End(await host.Execute(await host.Create(Program, "two")));
        var other = await host.End(await host.Execute(await host.Create(Program, "three")));

        Assert.Equal(("two", "one"), (two.Result!.Value.GetString(), other.Result!.Value.GetString()));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Waiting_for_the_end_returns_it_or_null_when_the_time_is_over(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1h); return 7;")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        // More than the test's time can move below.
        var patient = host.Agents.WaitForEnd(execution, TimeSpan.FromDays(40));
        var impatient = host.Agents.WaitForEnd(execution, TimeSpan.FromSeconds(10));
        await host.Until(() => Task.FromResult(impatient.IsCompleted), "the impatient one leaves");
        Assert.False(patient.IsCompleted);
        await host.Until(() => Task.FromResult(patient.IsCompleted), "the patient one has it", TimeSpan.FromMinutes(1));

        Assert.Null(await impatient);
        Assert.Equal(7, (await patient)!.Result!.Value.GetInt32());
    }
}
