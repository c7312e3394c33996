using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class OperatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("7 / 2", "3")]
    [InlineData("-7 / 2", "-3")]
    [InlineData("7 % 3", "1")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("7.0 / 2", "3.5")]
    [InlineData("1 + 0.5", "1.5")]
    [InlineData("2.0 * 2", "4.0")]
    [InlineData("\"a\" + \"b\"", "\"ab\"")]
    [InlineData("[1] + [2, 3]", "[1,2,3]")]
    [InlineData("range(0, 2) + [5]", "[0,1,5]")]
    [InlineData("1h + 30m", "\"1h30m\"")]
    [InlineData("1h - 90m", "\"-30m\"")]
    [InlineData("10s * 3", "\"30s\"")]
    [InlineData("3 * 10s", "\"30s\"")]
    [InlineData("10s * 0.5", "\"5s\"")]
    [InlineData("1h / 4", "\"15m\"")]
    [InlineData("1h / 15m", "4.0")]
    [InlineData("-(5)", "-5")]
    [InlineData("-5m", "\"-5m\"")]
    [InlineData("not true", "false")]
    [InlineData("!false", "true")]
    public void Arithmetic(string expression, string expected) => Assert.Equal(expected, Of(expression));

    [Theory]
    [InlineData("1 == 1.0", "true")]
    [InlineData("[1, {a: 2}] == [1.0, {a: 2}]", "true")]
    [InlineData("{a: 1, b: 2} == {b: 2, a: 1}", "true")]
    [InlineData("range(0, 3) == [0, 1, 2]", "true")]
    [InlineData("1 == \"1\"", "false")]
    [InlineData("null == None", "true")]
    [InlineData("60s == 1m", "true")]
    [InlineData("1 < 1.5", "true")]
    [InlineData("9007199254740993 > 9007199254740992.0", "true")]
    [InlineData("\"B\" < \"a\"", "true")]
    [InlineData("59s <= 1m", "true")]
    [InlineData("2 >= 3", "false")]
    [InlineData("1 != 2", "true")]
    public void Comparison(string expression, string expected) => Assert.Equal(expected, Of(expression));

    [Theory]
    [InlineData("2 in [1, 2.0]", "true")]
    [InlineData("\"ell\" in \"hello\"", "true")]
    [InlineData("\"k\" in {k: null}", "true")]
    [InlineData("\"x\" in {k: 1}", "false")]
    [InlineData("5 in range(0, 9000000000000)", "true")]
    [InlineData("9 in range(0, 9)", "false")]
    [InlineData("\"a\" in range(0, 9)", "false")]
    public void Membership(string expression, string expected) => Assert.Equal(expected, Of(expression));

    [Theory]
    [InlineData("false && (1 / 0 == 1)", "false")]
    [InlineData("true || (1 / 0 == 1)", "true")]
    [InlineData("true && false", "false")]
    [InlineData("false || true", "true")]
    public void And_and_or_stop_when_they_know(string expression, string expected) => Assert.Equal(expected, Of(expression));

    [Theory]
    [InlineData("9223372036854775807 + 1", "OVERFLOW")]
    [InlineData("-9223372036854775807 - 2", "OVERFLOW")]
    [InlineData("9223372036854775807 * 2", "OVERFLOW")]
    [InlineData("(-9223372036854775807 - 1) / -1", "OVERFLOW")]
    [InlineData("-(-9223372036854775807 - 1)", "OVERFLOW")]
    [InlineData("1000000000000000000000.0 * float(\"1e300\")", "OVERFLOW")]
    [InlineData("20000y * 1000", "OVERFLOW")]
    [InlineData("1 / 0", "DIVISION_BY_ZERO")]
    [InlineData("1 % 0", "DIVISION_BY_ZERO")]
    [InlineData("1.0 / 0", "DIVISION_BY_ZERO")]
    [InlineData("1h / 0", "DIVISION_BY_ZERO")]
    [InlineData("1h / 0s", "DIVISION_BY_ZERO")]
    [InlineData("1 + \"a\"", "TYPE_MISMATCH")]
    [InlineData("1 + true", "TYPE_MISMATCH")]
    [InlineData("1h + 1", "TYPE_MISMATCH")]
    [InlineData("1h * 1h", "TYPE_MISMATCH")]
    [InlineData("1 < \"a\"", "TYPE_MISMATCH")]
    [InlineData("[1] < [2]", "TYPE_MISMATCH")]
    [InlineData("1 && true", "TYPE_MISMATCH")]
    [InlineData("true && 1", "TYPE_MISMATCH")]
    [InlineData("not 1", "TYPE_MISMATCH")]
    [InlineData("1 in 2", "TYPE_MISMATCH")]
    [InlineData("1 in \"a\"", "TYPE_MISMATCH")]
    public void What_has_no_meaning_is_an_error(string expression, string code) => Assert.Equal(code, CodeOf(expression));

    [Fact]
    public void The_smallest_integer_modulo_minus_one_is_zero() => Assert.Equal("0", Of("(-9223372036854775807 - 1) % -1"));

    [Fact]
    public void An_error_says_where_it_happened()
    {
        var error = Error("let a = 1;\n  let b = a / 0;");
        Assert.Equal((2, 11), (error.Line, error.Column));
        Assert.Equal("Division by zero.", error.Message);
    }

    [Fact]
    public void Joining_a_text_and_a_number_says_what_to_do() => Assert.Contains("string(…)", Error("return \"n: \" + 1;").Message);
}
