using Symbiont.Language.Interpretation;
using Symbiont.Testing;
using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

/// <summary>Programs that mean harm end with their code, and soon: within the default limits none of them may take seconds.</summary>
public sealed class LimitTests
{
    private const string Twice20 = "let s = \"x\"; for i in range(0, 20) { s = s + s; }";
    private const string Forever = "for i in range(0, 9000000000000000)";

    [Theory]
    [InlineData(Forever + " { }", "STEP_LIMIT")]
    [InlineData("return f(1);", "RECURSION_LIMIT")]
    [InlineData("return [1].map(x => g(x));", "RECURSION_LIMIT")]
    [InlineData("let f = h => h(h); return f(f);", "RECURSION_LIMIT")]
    [InlineData("let s = \"ab\"; " + Forever + " { s = s + s; }", "MEMORY_LIMIT")]
    [InlineData("let s = \"\"; " + Forever + " { s = s + \"xxxxxxxxxxxxxxxx\"; }", "STEP_LIMIT")]
    [InlineData("let a = [1]; " + Forever + " { a = a + a; }", "MEMORY_LIMIT")]
    [InlineData("let a = [1]; " + Forever + " { a = [a, a]; }", "MEMORY_LIMIT")]
    [InlineData("let a = {}; " + Forever + " { a = {x: a, y: a}; }", "MEMORY_LIMIT")]
    [InlineData("let a = []; " + Forever + " { a = [a]; }", "DEPTH_LIMIT")]
    [InlineData("let f = x => x; " + Forever + " { let g = f; f = x => g; }", "DEPTH_LIMIT")]
    [InlineData("return [range(0, 9000000000000)];", "MEMORY_LIMIT")]
    [InlineData("return range(0, 9000000000000);", "MEMORY_LIMIT")]
    [InlineData("return range(0, 9000000000000) + [1];", "MEMORY_LIMIT")]
    [InlineData("return sort(range(0, 9000000000000));", "MEMORY_LIMIT")]
    [InlineData("return range(0, 9000000000000).join(\",\");", "MEMORY_LIMIT")]
    [InlineData("return to_json(range(0, 9000000000000));", "MEMORY_LIMIT")]
    [InlineData("return range(0, 9000000000000).map(x => x);", "STEP_LIMIT")]
    [InlineData(Twice20 + " return s.replace(\"x\", s);", "MEMORY_LIMIT")]
    [InlineData(Twice20 + " " + Forever + " { let r = s.replace(\"x\", \"yz\"); }", "STEP_LIMIT")]
    [InlineData(Twice20 + " " + Forever + " { let r = s.split(\"\"); }", "STEP_LIMIT")]
    [InlineData(Twice20 + " " + Forever + " { let r = s.upper(); }", "STEP_LIMIT")]
    [InlineData(Twice20 + " " + Forever + " { let r = hash(s); }", "STEP_LIMIT")]
    [InlineData(Twice20 + " " + Forever + " { let r = \"xy\" in s; }", "STEP_LIMIT")]
    [InlineData(Twice20 + " let t = s + \"y\"; let u = s + \"y\"; " + Forever + " { let r = t == u; }", "STEP_LIMIT")]
    [InlineData(Twice20 + " let a = range(0, 40).map(x => s + string(x)); return len(a);", "MEMORY_LIMIT")]
    [InlineData(Forever + " { try { let x = 1 / 0; } catch (e) { } }", "STEP_LIMIT")]
    [InlineData(Forever + " { try { parse_json(\"?\"); } catch (e) { } }", "STEP_LIMIT")]
    [InlineData("let r = {}; " + Forever + " { r[string(i)] = i; }", "STEP_LIMIT")]
    [InlineData("let a = range(0, 20000).map(x => x); " + Forever + " { let b = sort(a); }", "STEP_LIMIT")]
    [InlineData("let a = range(0, 20000).map(x => [x]); " + Forever + " { let b = [0] in a; let c = a == a + []; }", "STEP_LIMIT")]
    [InlineData("return parallel(range(0, 9000000000000).map(x => act(x)));", "INVALID_ARGUMENT")]
    public void Ends_with(string body, string code)
    {
        const string Functions = "function f(n: int) { return f(n + 1); } function g(x: any) { return [x].map(y => g(y)); }";
        var took = ThreadTime.Of(() => Assert.Equal(code, Error(body, Functions).Code));
        // Generous: the slowest takes a quarter of a second.
        Assert.InRange(took.TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData(256, "256")]
    [InlineData(257, "DEPTH_LIMIT")]
    public void Values_nest_up_to_the_limit(int levels, string expected)
    {
        var result = Result($"let a = null; for i in range(0, {levels}) {{ a = [a]; }} let n = 0; for i in range(0, {levels}) {{ a = a[0]; n += 1; }} return n;");
        Assert.StartsWith(expected, result, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_nested_deeper_than_values_may_be_is_an_error_in_the_program()
    {
        var error = Error("let s = \"[\"; for i in range(0, 10) { s = s + s; } return parse_json(s);");
        Assert.Equal("INVALID_JSON", error.Code);
    }

    [Fact]
    public void Recursion_counts_through_branches()
    {
        var step = new Host(_ => null).Run(Start(Agent("return f();", "function f() { return parallel([f()]); }")));
        Assert.Equal("RECURSION_LIMIT", Assert.IsType<InterpreterStep.Failed>(step).Error.Code);
    }

    [Fact]
    public void Recursion_within_the_limit_is_fine() => Assert.Equal("250", Result(
        "return f(250);", "function f(n: int) { if n == 0 { return 0; } return 1 + f(n - 1); }"));

    [Fact]
    public void Ten_thousand_branches_run()
    {
        var step = new Host(call => call.Positional[0]).Run(Start(Agent("return len(parallel(range(0, 10000).map(x => act(x))));")));
        Assert.Equal("10000", Json(step));
    }

    [Fact]
    public void Many_values_that_fit_one_by_one_must_fit_together()
    {
        var options = new InterpreterOptions { MaxMemory = 1 << 20 };
        const string Hold = "let s = \"x\"; for i in range(0, 15) { s = s + s; }";
        Assert.Equal("MEMORY_LIMIT", Error($"{Hold} return f(s, 0);", "function f(s: string, n: int) { let t = s + string(n); return f(t, n + 1); }", options).Code);
        Assert.Equal("MEMORY_LIMIT", Error($"{Hold} return range(0, 100).map(x => s + string(x));", options: options).Code);
    }

    [Fact]
    public void What_is_let_go_counts_no_longer()
    {
        var options = new InterpreterOptions { MaxMemory = 1 << 20 };
        Assert.Equal("32770", Result("let s = \"x\"; for i in range(0, 15) { s = s + s; } let t = \"\"; for i in range(10, 99) { t = s + string(i); } return len(t);", options: options));
    }

    [Fact]
    public void An_answer_that_is_too_large_ends_the_execution()
    {
        var options = new InterpreterOptions { MaxValueSize = 1_000 };
        var step = new Host(_ => new string('x', 1_000)).Run(Start(Agent("return len(act());"), options: options));
        Assert.Equal("MEMORY_LIMIT", Assert.IsType<InterpreterStep.Failed>(step).Error.Code);
    }

    /// <summary>Programs of a megabyte that are large in one respect each.</summary>
    public static TheoryData<string, string, string> Large => new()
    {
        { "return f();", "function f() { a1();" + Repeat(i => $"let v{i}=1;", 60_000) + "return f(); }", "ACTION" },
        { "return f(1);", "function f(n: int) { if n > 0 { return f(n); } " + Repeat(i => $"let v{i}=1;", 60_000) + "}", "RECURSION_LIMIT" },
        { "return f(1);", "function f(n: int) { if n > 0 { return f(n); } let a = [" + Repeat(_ => "1,", 200_000) + "]; }", "RECURSION_LIMIT" },
        { Repeat(i => $"u{i};", 90_000), "", "UNDEFINED_NAME" },
        { "return {" + Repeat(i => $"k{i}:1,", 90_000) + "}.k1 / 0;", "", "DIVISION_BY_ZERO" },
        { Repeat(_ => "f(1);", 60_000) + "return 1 / 0;", "function f(" + Repeat(i => $"p{i}:Optional<i8>,", 20_000) + ") { }", "ARGUMENT_MISMATCH" },
        { "return " + Repeat(_ => "(", 240) + "1 / 0" + Repeat(_ => ")", 240) + ";", "", "DIVISION_BY_ZERO" },
        { "return " + Repeat(i => $"x{i} => ", 200) + "y;", "", "NOT_SERIALISABLE" },
        { Repeat(_ => "if true {", 100) + "return 1 / 0;" + Repeat(_ => "}", 100), "", "DIVISION_BY_ZERO" },
    };

    [Theory, MemberData(nameof(Large))]
    public void A_large_program_compiles_and_ends_soon(string body, string declarations, string code)
    {
        InterpreterStep? step = null;
        var took = ThreadTime.Of(() => step = Start(Agent(body, declarations)).Run());
        Assert.Equal(code, step is InterpreterStep.Failed failed ? failed.Error.Code : "ACTION");
        Assert.InRange(took.TotalSeconds, 0, 10);
    }

    private static string Repeat(Func<int, string> part, int times) => string.Concat(Enumerable.Range(0, times).Select(part));
}
