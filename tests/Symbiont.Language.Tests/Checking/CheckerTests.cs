using Symbiont.Language.Checking;
using Symbiont.Language.Syntax;
using Symbiont.Language.Tests.Syntax;

namespace Symbiont.Language.Tests.Checking;

public sealed class CheckerTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory, MemberData(nameof(Names))]
    public void Samples_have_no_errors(string name) =>
        Assert.DoesNotContain(Checker.Check(Read.Program(Sample.Text(name))), diagnostic => diagnostic.Severity == Severity.Error);

    [Fact]
    public void A_program_needs_an_agent() => Assert.Equal(Codes.NoAgent, Assert.Single(Check("metadata { }")).Code);

    [Theory]
    [InlineData("agent a { } agent a { }", "1:13: error: the agent 'a' is already declared at 1:1")]
    [InlineData("agent a { } function f() { } function f() { }", "1:30: error: the function 'f' is already declared at 1:13")]
    [InlineData("agent a(x: int, x: int) { }", "1:17: error: the parameter 'x' is already declared at 1:9")]
    [InlineData("agent a { function f(x: int, x: int) { } }", "1:30: error: the parameter 'x' is already declared at 1:22")]
    [InlineData("agent a { policy p { } policy p { } }", "1:24: error: the policy 'p' is already declared at 1:11")]
    [InlineData("agent a { } policy p { } policy p { }", "1:26: error: the policy 'p' is already declared at 1:13")]
    [InlineData("agent a { } webhook w { } webhook w { }", "1:27: error: the webhook 'w' is already declared at 1:13")]
    [InlineData("agent a { } type T = { x: int, x: int }", "1:32: error: the field 'x' is already declared at 1:24")]
    [InlineData("agent a { with { } with { } }", "1:20: error: an agent has one 'with' block; the first is at 1:11")]
    [InlineData("agent a { with timeout = 1s, timeout = 2s { } }", "1:30: error: the attribute 'timeout' is already declared at 1:16")]
    [InlineData("agent a { } webhook w { secret \"hunter2\" }",
        "1:32: error: a secret must be a reference such as vault://webhooks/github, never the secret itself")]
    [InlineData("agent a { } channel c { secret: token }",
        "1:33: error: a secret must be a reference such as vault://webhooks/github, never the secret itself")]
    public void What_is_declared_wrongly_is_an_error(string text, string error) => Assert.Equal(error, Assert.Single(Check(text)).ToString());

    [Theory]
    [InlineData("agent a { } agent b { } policy p { } webhook p { secret vault://x } schedule { } schedule { }")]
    [InlineData("agent a { } webhook w { secret \"vault://x\" }")]
    [InlineData("function f(x: int) { x } agent a { function f(x: int, y: int) { x + y } with { f(1, 2) } }")]
    [InlineData("function f(x: int, y: Optional<int>) { x + y } agent a { with { f(1); f(1, 2); f(1, y: 2); f(x = 1); } }")]
    [InlineData("agent a { with { len(x); range(1, 2); max(1, 2, 3, 4); x.filter(1, 2, 3); file.append(1, 2, 3, 4); unknown(1, 2); } }")]
    [InlineData("agent a(len: int) { with { len(1, 2, 3); } }")]
    [InlineData("agent a { with { let len = x => x; len(1, 2, 3); } }")]
    public void What_may_be_meant_so_is_not_reported(string text) => Assert.Empty(Check(text));

    [Theory]
    [InlineData("f();", "'f' takes 2 arguments; missing: 'x', 'y'")]
    [InlineData("f(1, 2, 3);", "'f' takes 2 arguments, found 3")]
    [InlineData("f(1, z: 2);", "'f' has no parameter 'z'")]
    [InlineData("f(1, 2, x: 3);", "the parameter 'x' is given twice")]
    [InlineData("len();", "'len' takes 1 argument, found 0")]
    [InlineData("if y { g([len(1, 2)]); }", "'len' takes 1 argument, found 2")]
    [InlineData("substring(1);", "'substring' takes 2 to 3 arguments, found 1")]
    [InlineData("min();", "'min' takes at least 1 argument, found 0")]
    public void Calls_with_wrong_arguments_are_errors(string statement, string message) =>
        Assert.Equal(message, Check($"function f(x: int, y: int) {{ x + y }} agent a {{ with {{ {statement} }} }}")[0].Message);

    [Theory]
    [InlineData("let x = 1;", "'x' is never used; begin its name with '_' if that is meant")]
    [InlineData("return 1; f();", "nothing after 'return' is reached")]
    [InlineData("return 1; 2", "nothing after 'return' is reached")]
    [InlineData("match y { p => 1 }", "'p' matches anything here: it is a new name, not the one declared at 1:9")]
    [InlineData("match y { _ => 1, 2 => 3 }", "no arm after '_' is reached")]
    [InlineData("for i in y { continue; }", "this statement has no effect")]
    public void What_is_probably_not_meant_is_a_warning(string statements, string message)
    {
        var warning = Assert.Single(Check($"agent a(p: int) {{ with {{ {statements} }} }}"));

        Assert.Equal((Severity.Warning, message), (warning.Severity, warning.Message));
    }

    [Theory]
    [InlineData("let x = 1; f(x);")]
    [InlineData("let _x = 1;")]
    [InlineData("let x = 1; x = 2;")]
    [InlineData("let x = 1; y.map(z => z + x);")]
    [InlineData("let x = 1; if y { return x; } f();")]
    [InlineData("match y { Some(p) => p, other => other }")]
    public void What_is_used_is_not_warned_of(string statements) =>
        Assert.Empty(Check($"agent a(p: int) {{ with {{ {statements} }} }}"));

    [Theory]
    [InlineData("approval(\"lead\")", null)]
    [InlineData("rate_limiting", null)]
    [InlineData("{ approval: \"lead\", rate_limiting: \"1/m\" }", null)]
    [InlineData("user.verified == true && amount < 3", null)]
    [InlineData("[approval, user.verified]", null)]
    [InlineData("confirmed", null)]
    [InlineData("contains(x, \"y\")", null)]
    [InlineData("blessing", "blessing")]
    [InlineData("blessing(\"pope\")", "blessing")]
    [InlineData("\"blessing\"", "blessing")]
    [InlineData("[approval, blessing]", "blessing")]
    [InlineData("{ blessing: true }", "blessing")]
    public void Unknown_obligations_are_warnings(string operand, string? unknown)
    {
        var diagnostics = Check($"agent a(confirmed: bool) {{ policy p {{ require: {operand} }} }}");

        Assert.Equal(unknown is null ? [] : [Codes.UnknownObligation], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.All(diagnostics, diagnostic => Assert.Contains($"'{unknown}'", diagnostic.Message, StringComparison.Ordinal));
    }

    private static Diagnostic[] Check(string text) => [.. Checker.Check(Read.Program(text))];
}
