using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class AccessTests
{
    [Theory]
    [InlineData("{a: 1}.a", "1")]
    [InlineData("{a: 1}.b", "null")]
    [InlineData("{a: 1}[\"a\"]", "1")]
    [InlineData("{a: 1}[\"b\"]", "null")]
    [InlineData("[1, 2][1]", "2")]
    [InlineData("\"abc\"[1]", "\"b\"")]
    [InlineData("range(5, 9)[2]", "7")]
    [InlineData("[1, 2].length", "2")]
    [InlineData("\"abc\".length", "3")]
    [InlineData("range(0, 9000000000000).length", "9000000000000")]
    [InlineData("{length: 7}.length", "7")]
    [InlineData("Point { x: 1 }", "{\"$type\":\"Point\",\"x\":1}")]
    [InlineData("{a: 1, b: 2, a: 3}", "{\"a\":3,\"b\":2}")]
    [InlineData("{\"two words\": 1}", "{\"two words\":1}")]
    public void Members_and_items(string expression, string expected) => Assert.Equal(expected, Of(expression));

    [Theory]
    [InlineData("null.x", "NULL_ACCESS")]
    [InlineData("{a: 1}.b.c", "NULL_ACCESS")]
    [InlineData("null[0]", "NULL_ACCESS")]
    [InlineData("null.trim()", "NULL_ACCESS")]
    [InlineData("[1][1]", "INDEX_OUT_OF_RANGE")]
    [InlineData("[1][-1]", "INDEX_OUT_OF_RANGE")]
    [InlineData("\"a\"[1]", "INDEX_OUT_OF_RANGE")]
    [InlineData("5.5.x", "UNKNOWN_MEMBER")]
    [InlineData("[1].size", "UNKNOWN_MEMBER")]
    [InlineData("[1][\"a\"]", "TYPE_MISMATCH")]
    [InlineData("{a: 1}[0]", "TYPE_MISMATCH")]
    public void What_is_not_there_is_an_error(string expression, string code) => Assert.Equal(code, CodeOf(expression));

    [Fact]
    public void A_method_that_does_not_exist_comes_with_a_suggestion()
    {
        var error = Error("return [1, 2].fliter(x => true);");
        Assert.Equal("UNKNOWN_MEMBER", error.Code);
        Assert.Contains("did you mean 'filter'?", error.Message);
    }

    [Fact]
    public void A_field_that_holds_a_function_is_a_method() =>
        Assert.Equal("[6,4]", Result("let ops = {double: x => x * 2, keys: x => 4}; return [ops.double(3), ops.keys(0)];"));
}
