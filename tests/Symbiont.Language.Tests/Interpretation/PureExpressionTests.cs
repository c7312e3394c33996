using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;
using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class PureExpressionTests
{
    [Theory]
    [InlineData("service in [\"web\", \"api\"] && count < 3", "true")]
    [InlineData("user.role == \"admin\"", "true")]
    [InlineData("user.name.starts_with(\"A\")", "true")]
    [InlineData("user.tags.filter(t => t != service).length", "1")]
    [InlineData("big(count)", "false")]
    public void Names_are_bound_when_it_is_evaluated(string expression, string expected) => Assert.Equal(expected, Json(Evaluate(expression)));

    [Theory]
    [InlineData("unknown == 1", "UNDEFINED_NAME")]
    [InlineData("http.get(\"u\").ok", "UNDEFINED_NAME")]
    [InlineData("now() > 5", "ACTION_NOT_ALLOWED")]
    [InlineData("acts()", "ACTION_NOT_ALLOWED")]
    [InlineData("vault://x == 1", "ACTION_NOT_ALLOWED")]
    [InlineData("parallel([1]) == [1]", "ACTION_NOT_ALLOWED")]
    [InlineData("user.nothing.more", "NULL_ACCESS")]
    [InlineData("endless(1)", "RECURSION_LIMIT")]
    [InlineData("range(0, 9000000000).map(x => x).length > 1", "STEP_LIMIT")]
    public void What_it_may_not_or_cannot_do_is_an_error(string expression, string code) =>
        Assert.Equal(code, Assert.IsType<InterpreterStep.Failed>(Evaluate(expression)).Error.Code);

    private static InterpreterStep Evaluate(string expression)
    {
        var program = Compile($$"""
            function big(n: int) { return n > 5; }
            function acts() { return tell("x"); }
            function endless(n: int) { return endless(n); }
            policy p { allow: "x" if {{expression}} }
            """);
        var guard = program.Syntax.Items.OfType<PolicyDeclaration>().Single().Rules[0].Guard!;
        return PureExpression.From(guard, program).Evaluate(new Dictionary<string, Value>
        {
            ["service"] = Value.Of("web"),
            ["count"] = Value.Of(2),
            ["user"] = Value.Record(("role", Value.Of("admin")), ("name", Value.Of("Ada")), ("tags", Value.Array(Value.Of("web"), Value.Of("x")))),
        });
    }
}
