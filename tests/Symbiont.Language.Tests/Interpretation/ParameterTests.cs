using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;
using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class ParameterTests
{
    [Theory]
    [InlineData("String", "\"a\"", "\"a\"")]
    [InlineData("string", "\"a\"", "\"a\"")]
    [InlineData("int", "1", "1")]
    [InlineData("i64", "1", "1")]
    [InlineData("Float", "1", "1.0")]
    [InlineData("float", "1.5", "1.5")]
    [InlineData("Number", "1", "1")]
    [InlineData("Bool", "true", "true")]
    [InlineData("Duration", "\"90s\"", "\"1m30s\"")]
    [InlineData("Array<int>", "[1,2]", "[1,2]")]
    [InlineData("List<Float>", "[1,2.5]", "[1.0,2.5]")]
    [InlineData("Array", "[1,\"a\"]", "[1,\"a\"]")]
    [InlineData("Map<String, Float>", "{\"a\":1}", "{\"a\":1.0}")]
    [InlineData("Record", "{\"a\":1}", "{\"a\":1}")]
    [InlineData("Optional<int>", "null", "null")]
    [InlineData("Optional<int>", "5", "5")]
    [InlineData("any", "[null]", "[null]")]
    [InlineData("DataSet", "5", "5")]
    public void A_value_of_the_type_is_bound(string type, string given, string bound) => Assert.Equal(bound, Bind(type, given));

    [Theory]
    [InlineData("String", "1")]
    [InlineData("String", "null")]
    [InlineData("int", "1.0")]
    [InlineData("Bool", "1")]
    [InlineData("Duration", "\"soon\"")]
    [InlineData("Array<int>", "[1,\"a\"]")]
    [InlineData("Array", "{}")]
    [InlineData("Map<String, int>", "{\"a\":\"b\"}")]
    [InlineData("Optional<int>", "\"a\"")]
    public void A_value_of_another_type_ends_the_execution_before_its_first_step(string type, string given) =>
        Assert.StartsWith("TYPE_MISMATCH at 1:12:", Bind(type, given), StringComparison.Ordinal);

    [Fact]
    public void A_missing_parameter_ends_the_execution_before_its_first_step()
    {
        var interpreter = Start("agent main(p: int, q: string) { with { act(); } }", new Dictionary<string, Value> { ["p"] = Value.Of(1) });
        var error = Assert.IsType<InterpreterStep.Failed>(interpreter.Run()).Error;
        Assert.Equal((ErrorCodes.MissingParameter, 1, 20), (error.Code, error.Line, error.Column));
        Assert.Contains("'q' (string)", error.Message);
        Assert.Equal(0, interpreter.StepsTaken);
    }

    [Fact]
    public void A_missing_optional_parameter_is_null_and_an_undeclared_one_is_ignored() =>
        Assert.Equal("[null,null]", Json(Start(
            "agent main(p: Optional<int>) { with { return [p, event]; } }",
            new Dictionary<string, Value> { ["other"] = Value.Of(1) }).Run()));

    [Fact]
    public void A_type_that_the_program_declares_hides_a_built_in_one() => Assert.Equal("5", Json(Start(
        "type Text = { body: string } agent main(p: Text) { with { return p; } }", new Dictionary<string, Value> { ["p"] = Value.Of(5) }).Run()));

    [Fact]
    public void The_event_is_bound_where_one_started_the_execution() =>
        Assert.Equal("\"deploy\"", Json(Start("agent main { with { return event.type; } }", @event: Value.Record(("type", Value.Of("deploy")))).Run()));

    [Fact]
    public void The_agent_that_runs_is_the_namesake_or_else_the_first()
    {
        var program = Compile("agent a { } agent b { }");
        Assert.Equal("b", program.AgentFor("b")!.Name);
        Assert.Equal("a", program.AgentFor("c")!.Name);
        Assert.Null(Compile("metadata { x = 1 }").AgentFor("a"));
    }

    [Fact]
    public void An_agent_without_a_program_cannot_be_started()
    {
        var program = Compile("agent main { }");
        Assert.Throws<ArgumentException>(() => Interpreter.Start(program, program.AgentFor("main")!, new Dictionary<string, Value>()));
    }

    private static string Bind(string type, string given) => Json(Start(
        $"agent main(p: {type}) {{ with {{ return p; }} }}", new Dictionary<string, Value> { ["p"] = ValueJson.Read(given) }).Run());
}
