using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;
using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class StartFunctionTests
{
    private const string Program = """
        function add(a: int, b: Optional<int>) { return [a, b]; }
        function shout() { act("x"); return 1; }
        function shadowed() { return "the program's"; }
        agent main(level: int, who: String) {
            function shadowed() { return "the agent's"; }
            function asked(n: Float) { return [level, who, event, n]; }
            function calls() { return add(1, 2); }
        }
        agent other { with { return 0; } }
        """;

    [Fact]
    public void A_function_of_the_program_is_given_its_parameters_by_name() =>
        Assert.Equal("[1,null]", Json(Run("add", ("a", Value.Of(1)), ("other", Value.Of(2)))));

    [Fact]
    public void An_agents_own_function_goes_before_the_programs_and_calls_the_others()
    {
        Assert.Equal("\"the agent's\"", Json(Run("shadowed")));
        Assert.Equal("\"the program's\"", Json(Start("shadowed", "other").Run()));
        Assert.Equal("[1,2]", Json(Run("calls")));
    }

    [Fact]
    public void It_sees_the_agents_parameters_that_are_given_and_fit_and_the_event() => Assert.Equal(
        "[3,null,\"now\",1.0]", Json(Start("asked", "main", Value.Of("now"), ("level", Value.Of(3)), ("who", Value.Of(5)), ("n", Value.Of(1))).Run()));

    [Fact]
    public void A_missing_parameter_ends_it_before_its_first_step()
    {
        var error = Assert.IsType<InterpreterStep.Failed>(Run("add")).Error;
        Assert.Equal((ErrorCodes.MissingParameter, 1, 14), (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void A_parameter_of_another_type_ends_it_before_its_first_step() =>
        Assert.StartsWith("TYPE_MISMATCH at 1:14:", Json(Run("add", ("a", Value.Of("one")))), StringComparison.Ordinal);

    [Fact]
    public void What_it_asks_for_is_asked_for_by_its_agent()
    {
        var call = Assert.IsType<InterpreterStep.ActionRequested>(Run("shout", ("level", Value.Of(7)))).Call;
        var agent = Assert.Single(call.Agents);
        Assert.Equal(("main", "7"), (agent.Name, ValueJson.Write(agent.Parameters["level"])));
    }

    [Fact]
    public void A_function_that_is_not_the_agents_cannot_be_started()
    {
        var program = Compile(Program);
        var other = program.AgentFor("other")!;
        var asked = program.FunctionFor(program.AgentFor("main")!, "asked")!;
        Assert.Null(program.FunctionFor(other, "asked"));
        Assert.Throws<ArgumentException>(() => Interpreter.StartFunction(program, other, asked, new Dictionary<string, Value>()));
    }

    private static InterpreterStep Run(string function, params (string Name, Value Value)[] parameters) => Start(function, "main", null, parameters).Run();

    private static Interpreter Start(string function, string agentName, Value? @event = null, params (string Name, Value Value)[] parameters)
    {
        var program = Compile(Program);
        var agent = program.AgentFor(agentName)!;
        return Interpreter.StartFunction(
            program, agent, program.FunctionFor(agent, function)!, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value), @event);
    }
}
