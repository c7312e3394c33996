using Symbiont.Language.Interpretation.Builtins;
using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class BuiltinTests
{
    [Fact]
    public void Every_builtin_that_the_checker_knows_is_implemented_and_none_else() =>
        Assert.Equal(Language.Syntax.Builtins.All.Keys.Order(), BuiltinTable.Names.Order());

    [Theory]
    [InlineData("len(\"abc\") + len([1]) + len({a: 1}) + length(range(0, 4))", "9")]
    [InlineData("keys({b: 1, a: 2})", "[\"b\",\"a\"]")]
    [InlineData("values({b: 1, a: 2})", "[1,2]")]
    [InlineData("map([1, 2], x => x * 2)", "[2,4]")]
    [InlineData("{a: 1}.map(e => e.key)", "[\"a\"]")]
    [InlineData("\"ab\".map(c => c + c)", "[\"aa\",\"bb\"]")]
    [InlineData("[1, 2, 3].filter(x => x != 2)", "[1,3]")]
    [InlineData("{a: 1, b: 2}.filter(e => e.value > 1)", "{\"b\":2}")]
    [InlineData("\"a1b2\".filter(c => c in \"0123456789\")", "\"12\"")]
    [InlineData("reduce([1, 2, 3], sum => x => sum + x, 10)", "16")]
    [InlineData("reduce([\"a\", \"b\"], all => x => all + x)", "\"ab\"")]
    [InlineData("reduce([], all => x => all, \"start\")", "\"start\"")]
    [InlineData("reduce([{a: 1}, {b: 2}], merge)", "{\"a\":1,\"b\":2}")]
    [InlineData("sort([3, 1, 2.5])", "[1,2.5,3]")]
    [InlineData("sort([\"b\", \"B\", \"a\"])", "[\"B\",\"a\",\"b\"]")]
    [InlineData("sort([{n: 2, k: \"x\"}, {n: 1, k: \"y\"}, {n: 2, k: \"a\"}], r => r.n).map(r => r.k)", "[\"y\",\"x\",\"a\"]")]
    [InlineData("[2, 1].sort()", "[1,2]")]
    [InlineData("contains([1, 2], 2)", "true")]
    [InlineData("\"hello\".contains(\"ell\")", "true")]
    [InlineData("join([\"a\", \"b\"], \", \")", "\"a, b\"")]
    [InlineData("[\"a\", \"b\"].join()", "\"ab\"")]
    [InlineData("\"a,b,,c\".split(\",\")", "[\"a\",\"b\",\"\",\"c\"]")]
    [InlineData("split(\"  a  b \")", "[\"a\",\"b\"]")]
    [InlineData("\"ab\".split(\"\")", "[\"a\",\"b\"]")]
    [InlineData("\" a \".trim()", "\"a\"")]
    [InlineData("\"Äb\".upper() + \"ÄB\".lower()", "\"ÄBäb\"")]
    [InlineData("\"aXbX\".replace(\"X\", \"--\")", "\"a--b--\"")]
    [InlineData("\"abc\".starts_with(\"ab\") && \"abc\".ends_with(\"bc\")", "true")]
    [InlineData("\"hello\".substring(1, 3)", "\"el\"")]
    [InlineData("\"hello\".substring(3)", "\"lo\"")]
    [InlineData("\"hello\".substring(9)", "\"\"")]
    [InlineData("\"hello\".substring(3, 1)", "\"\"")]
    [InlineData("[abs(-5), abs(2.5), abs(-2.5)]", "[5,2.5,2.5]")]
    [InlineData("abs(-5m)", "\"5m\"")]
    [InlineData("[min(3, 1, 2), max([3, 1, 2]), max(1, 1.5), min(range(4, 9)), max(range(4, 9))]", "[1,3,1.5,4,8]")]
    [InlineData("[round(2.5), round(-2.5), round(2.4), round(7)]", "[3,-3,2,7]")]
    [InlineData("round(2.345, 2)", "2.35")]
    [InlineData("[floor(-1.5), ceil(-1.5), floor(3)]", "[-2,-1,3]")]
    [InlineData("[int(\"42\"), int(-1.9), int(true), int(\" -7 \")]", "[42,-1,1,-7]")]
    [InlineData("[float(\"1.5\"), float(2)]", "[1.5,2.0]")]
    [InlineData("[string(1.0), string(null), string(\"x\"), string([1, \"a\"]), string(90m)]", "[\"1.0\",\"null\",\"x\",\"[1,\\\"a\\\"]\",\"1h30m\"]")]
    [InlineData("parse_json(\"{\\\"a\\\":[1,2.0]}\")", "{\"a\":[1,2.0]}")]
    [InlineData("to_json({a: [1, 2.0, null]})", "\"{\\\"a\\\":[1,2.0,null]}\"")]
    [InlineData("base64_decode(base64_encode(\"é😀\")) == \"é😀\"", "true")]
    [InlineData("base64_encode(\"abc\")", "\"YWJj\"")]
    [InlineData("hash(\"abc\")", "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"")]
    [InlineData("hash([1, 2]) == hash(\"[1,2]\")", "true")]
    [InlineData("range(3)", "[0,1,2]")]
    [InlineData("range(3, 1)", "[]")]
    [InlineData("append([1], 2)", "[1,2]")]
    [InlineData("range(0, 2).append(9)", "[0,1,9]")]
    [InlineData("merge({a: 1, b: 1}, {b: 2, c: 3}, {})", "{\"a\":1,\"b\":2,\"c\":3}")]
    [InlineData("[is_null(null), is_null(0)]", "[true,false]")]
    [InlineData("[type_of(null), type_of(1), type_of(1.0), type_of(1s), type_of(range(1)), type_of({}), type_of(\"\"), type_of(true)]",
        "[\"null\",\"int\",\"float\",\"duration\",\"array\",\"record\",\"string\",\"bool\"]")]
    [InlineData("Some(5)", "5")]
    public void Answers(string expression, string expected) => Assert.Equal(expected, Of(expression));

    [Theory]
    [InlineData("len(5)", "TYPE_MISMATCH")]
    [InlineData("map(5, x => x)", "TYPE_MISMATCH")]
    [InlineData("map([1], 5)", "TYPE_MISMATCH")]
    [InlineData("filter([1], x => 1)", "TYPE_MISMATCH")]
    [InlineData("reduce([], a => b => a)", "INVALID_ARGUMENT")]
    [InlineData("reduce([1, 2], a => a)", "TYPE_MISMATCH")]
    [InlineData("sort([1, \"a\"])", "TYPE_MISMATCH")]
    [InlineData("sort([[1], [2]])", "TYPE_MISMATCH")]
    [InlineData("sort({})", "TYPE_MISMATCH")]
    [InlineData("join([1])", "TYPE_MISMATCH")]
    [InlineData("\"a\".replace(\"\", \"b\")", "INVALID_ARGUMENT")]
    [InlineData("substring(\"a\", -1)", "INDEX_OUT_OF_RANGE")]
    [InlineData("min([])", "INVALID_ARGUMENT")]
    [InlineData("max(1, \"a\")", "TYPE_MISMATCH")]
    [InlineData("round(float(\"1e300\"))", "OVERFLOW")]
    [InlineData("round(1.5, 99)", "INVALID_ARGUMENT")]
    [InlineData("int(\"x\")", "INVALID_ARGUMENT")]
    [InlineData("int(\"99999999999999999999\")", "INVALID_ARGUMENT")]
    [InlineData("float(\"NaN\")", "INVALID_ARGUMENT")]
    [InlineData("float(\"1e999\")", "INVALID_ARGUMENT")]
    [InlineData("parse_json(\"{\")", "INVALID_JSON")]
    [InlineData("parse_json(\"1e999\")", "INVALID_JSON")]
    [InlineData("base64_decode(\"***\")", "INVALID_BASE64")]
    [InlineData("base64_decode(\"/w==\")", "INVALID_BASE64")]
    [InlineData("hash(\"a\", \"md5\")", "INVALID_ARGUMENT")]
    [InlineData("range(\"a\")", "TYPE_MISMATCH")]
    [InlineData("merge({}, [])", "TYPE_MISMATCH")]
    [InlineData("error(5)", "TYPE_MISMATCH")]
    [InlineData("keys([1])", "TYPE_MISMATCH")]
    [InlineData("[1].range(2)", "UNKNOWN_MEMBER")]
    public void Refusals(string expression, string code) => Assert.Equal(code, CodeOf(expression));

    [Theory]
    [InlineData("function by(a: any, b: any) { return b.n - a.n; }")]
    [InlineData("function by(a: any, b: any) { return a.n > b.n; }")]
    public void Sorting_by_a_function_of_two_is_stable(string order)
    {
        var body = "let items = range(0, 100).map(i => {n: i % 7, i: i}); let s = sort(items, by); let ok = true;"
            + "for k in range(1, 100) { if s[k - 1].n < s[k].n || (s[k - 1].n == s[k].n && s[k - 1].i > s[k].i) { ok = false; } } return [ok, len(s)];";
        Assert.Equal("[true,100]", Result(body, order));
    }

    [Fact]
    public void A_program_may_have_its_own_function_of_a_builtins_name() =>
        Assert.Equal("\"mine\"", Result("return trim(1);", "function trim(x: int) { return \"mine\"; }"));
}
