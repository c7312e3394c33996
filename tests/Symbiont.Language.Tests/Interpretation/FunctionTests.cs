using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class FunctionTests
{
    private const string Add = "function add(a: int, b: Optional<int>) -> int { if is_null(b) { return a; } return a + b; } function minus(a: int, b: int) { return a - b; }";

    [Theory]
    [InlineData("add(1, 2)", "3")]
    [InlineData("add(1)", "1")]
    [InlineData("add(b: 5, a: 1)", "6")]
    [InlineData("add(b: 5, 1)", "6")]
    [InlineData("minus(b: 5, a: 1)", "-4")]
    [InlineData("minus(b: 5, 1)", "-4")]
    [InlineData("[1].map(x => minus(b: x, a: 5))", "[4]")]
    [InlineData("(if true { minus } else { add })(b: 5, a: 1)", "-4")]
    [InlineData("[1, 2].map(add)", "[1,2]")]
    [InlineData("reduce([1, 2, 3], add)", "6")]
    public void Arguments_go_by_position_or_name(string expression, string expected) => Assert.Equal(expected, Result($"return {expression};", Add));

    [Theory]
    [InlineData("add()", "ARGUMENT_MISMATCH", "needs 'a'")]
    [InlineData("add(1, 2, 3)", "ARGUMENT_MISMATCH", "takes 2")]
    [InlineData("add(1, a: 2)", "ARGUMENT_MISMATCH", "'a' twice")]
    [InlineData("add(1, bb: 2)", "ARGUMENT_MISMATCH", "did you mean 'b'?")]
    [InlineData("add(\"x\")", "TYPE_MISMATCH", "'a' of 'add' must be int, not a string")]
    [InlineData("len()", "ARGUMENT_MISMATCH", "takes 1")]
    [InlineData("len(x: 1)", "ARGUMENT_MISMATCH", "by position")]
    public void A_call_that_does_not_fit_is_an_error(string expression, string code, string message)
    {
        var error = Error($"return {expression};", Add);
        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message);
    }

    [Theory]
    [InlineData("let f = x => x + 1; return f(1);", "2")]
    [InlineData("let n = 10; let f = x => x + n; n = 20; return f(1);", "11")]
    [InlineData("let f = a => b => c => a + b + c; return f(1)(2)(3);", "6")]
    [InlineData("let n = 5; let f = a => b => a + b + n; return f(1)(2);", "8")]
    [InlineData("return (x => x * 2)(4);", "8")]
    [InlineData("let up = upper; return [\"a\"].map(up);", "[\"A\"]")]
    [InlineData("return type_of(x => x);", "\"function\"")]
    public void Functions_are_values_with_copies_of_what_they_use(string body, string expected) => Assert.Equal(expected, Result(body));

    [Theory]
    [InlineData("return x => x;", "NOT_SERIALISABLE")]
    [InlineData("return [{f: x => x}];", "NOT_SERIALISABLE")]
    [InlineData("return to_json([x => x]);", "NOT_SERIALISABLE")]
    [InlineData("log(x => x);", "NOT_SERIALISABLE")]
    [InlineData("let f = 5; f(1);", "TYPE_MISMATCH")]
    [InlineData("let f = x => x; f();", "ARGUMENT_MISMATCH")]
    [InlineData("let f = x => x; f(1, 2);", "ARGUMENT_MISMATCH")]
    [InlineData("let f = x => x; f(y: 2);", "ARGUMENT_MISMATCH")]
    [InlineData("upper.x;", "UNKNOWN_MEMBER")]
    public void What_functions_cannot_do_is_an_error(string body, string code) => Assert.Equal(code, Error(body).Code);

    [Fact]
    public void A_function_that_is_no_longer_there_does_not_taint_its_record() =>
        Assert.Equal("{\"f\":1}", Result("let r = {f: x => x}; r.f = 1; return r;"));

    [Fact]
    public void Functions_call_each_other_in_any_order() => Assert.Equal("true", Result(
        "return even(10);",
        "function even(n: int) { if n == 0 { true } else { odd(n - 1) } } function odd(n: int) { if n == 0 { false } else { even(n - 1) } }"));

    [Fact]
    public void A_function_does_not_see_its_callers_locals() =>
        Assert.Equal("UNDEFINED_NAME", Error("let secret = 1; return peek();", "function peek() { return secret; }").Code);

    [Fact]
    public void An_agents_functions_see_its_parameters_and_its_event_but_cannot_change_them()
    {
        const string Program = """
            agent main(name: string) {
                function greet(word: string) { return word + " " + name + event.mark; }
                function change() { name = "x"; }
                with {
                    let before = greet("hello");
                    name = "somebody";
                    let code = "";
                    try { change(); } catch (e) { code = e.code; }
                    return [before, greet("again"), name, code, ["a"].map(x => greet(x))];
                }
            }
            """;
        var step = Start(Program, new Dictionary<string, Language.Values.Value> { ["name"] = Language.Values.Value.Of("Ada") },
            Language.Values.Value.Record(("mark", Language.Values.Value.Of("!")))).Run();
        Assert.Equal("[\"hello Ada!\",\"again Ada!\",\"somebody\",\"NOT_ASSIGNABLE\",[\"a Ada!\"]]", Json(step));
    }

    [Fact]
    public void Another_agent_is_called_like_a_function_with_its_own_parameters()
    {
        const string Program = """
            agent main { with { return [shout("hi", times: 2), ["x"].map(shout), shout("a", 1)]; } }
            agent shout(text: string, times: Optional<int>) {
                function bang() { return text + "!"; }
                with { if is_null(times) { return bang(); } return bang() + string(times); }
            }
            """;
        Assert.Equal("[\"hi!2\",[\"x!\"],\"a!1\"]", Json(Start(Program).Run()));
    }

    [Fact]
    public void An_agent_without_a_program_is_delegated_to()
    {
        var host = new Host(_ => "done");
        var step = host.Run(Start("agent main { with { return thinker(\"q\"); } } agent thinker(topic: string) { capabilities = [\"x\"] }"));
        Assert.Equal("\"done\"", Json(step));
        Assert.Equal(["1 delegate [\"thinker\",{\"topic\":\"q\"}] {}"], host.Trace);
    }
}
