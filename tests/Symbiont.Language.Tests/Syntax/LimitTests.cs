using Symbiont.Language.Checking;
using Symbiont.Language.Formatting;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Syntax;

/// <summary>Hostile texts: nothing overflows, nothing throws, and the work grows with the text and no faster.</summary>
public sealed class LimitTests
{
    /// <summary>Steps a character may cost: each is read at most twice, and each token is looked at a bounded number of times.</summary>
    private const int StepsPerCharacter = 30;

    public static TheoryData<string, string> Bombs => new()
    {
        { "x = ", "(" }, { "x = ", "[" }, { "x = ", "{" }, { "x = ", "{a:" }, { "x = ", "!" }, { "x = ", "-" }, { "x = ", "not " },
        { "x = ", "a." }, { "x = ", "a=>" }, { "x = ", "a(" }, { "x = ", "a[" }, { "x = a", "()" }, { "x = a", "[0]" }, { "x = a", ".b" },
        { "x = a", "+a" }, { "x = a", "||a" }, { "x = a", "-" }, { "x = a", "==b" }, { "x = a", " in b" }, { "x = ", "if x {" },
        { "x = ", "if " }, { "", "if x {" }, { "", "if x {} else " }, { "", "for x in y {" }, { "", "for x in " }, { "", "match x { _ =>" },
        { "", "match x { _ => {" }, { "", "match " }, { "", "try {" }, { "", "let x = " }, { "", "return " }, { "match x { ", "A(" },
        { "", "{" }, { "", "}" }, { "", ")" }, { "", ";" }, { "", "\"" }, { "", "\\\"\n" }, { "", "\"\\\"\n" }, { "", "'" }, { "", "/*" },
        { "", "//" }, { "", "§" }, { "", "§ " }, { "", "é" }, { "", "😀" }, { "", "\uD83D" }, { "", "\0" }, { "", "1" }, { "", "1 " }, { "", "1." },
        { "", "vault://" }, { "", "\n" }, { "", "a\n" }, { "", "agent\n" }, { "", "x = {a: 1 ;" }, { "", "f(" }, { "", "f(a b;" },
        { "", "=" }, { "", "= >" }, { "", "," }, { "", "catch (e) {}" }, { "", "else " }, { "", "\nagent a {" }, { "", "a = " },
    };

    public static TheoryData<string> TopBombs =>
        ["agent a {", "agent a(x: T<", "function f(", "type T = A<", "policy p { allow: ", "policy p {\n", "metadata {", "metadata { a = [", "metadata {}\n",
            "agent\n", "with {", "schedule {", "webhook w { filter {", "channel c { policy p {", "memory m { a b ", "agent a { with {\n", "type A = B\n"];

    [Theory, MemberData(nameof(Bombs))]
    public void A_mebibyte_of_anything_in_a_program_is_read_in_linear_time(string before, string bomb) =>
        Survives("agent a { with {\n" + before, bomb);

    [Theory, MemberData(nameof(TopBombs))]
    public void A_mebibyte_of_anything_at_the_top_is_read_in_linear_time(string bomb) => Survives("", bomb);

    [Fact]
    public void A_text_of_exactly_a_mebibyte_is_read_and_one_byte_more_is_refused()
    {
        var most = "agent a { }" + new string(' ', Parser.MaxBytes - 11);

        Assert.Empty(Parser.Parse(most).Diagnostics);
        Assert.Equal("TOO_LARGE", Assert.Single(Parser.Parse(most + " ").Diagnostics).Code);
        Assert.Empty(Parser.Parse(most[..^4] + "//é").Diagnostics);
        Assert.Equal("TOO_LARGE", Assert.Single(Parser.Parse(most[..^3] + "//é").Diagnostics).Code);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("!", "x", "")]
    [InlineData("a(", "", ")")]
    [InlineData("{ a: ", "1", " }")]
    [InlineData("x => ", "x", "")]
    [InlineData("1 + ", "1", "")]
    [InlineData("if a { ", "1", " } else { 2 }")]
    public void Nesting_below_the_limit_parses_and_above_it_gives_one_clear_error(string open, string middle, string close)
    {
        var shallow = Parser.Parse(Nested(100));
        var deep = Parser.Parse(Nested(300));

        Assert.Empty(shallow.Diagnostics);
        var error = Assert.Single(deep.Diagnostics);
        Assert.Equal("TOO_DEEP", error.Code);
        Assert.Contains("256 levels", error.Message, StringComparison.Ordinal);

        string Nested(int depth) =>
            $"agent a {{ with {{ x = {string.Concat(Enumerable.Repeat(open, depth))}{middle}{string.Concat(Enumerable.Repeat(close, depth))}; }} }}";
    }

    [Fact]
    public void Chains_within_chains_cannot_make_a_tree_that_is_too_high()
    {
        // Each level of parentheses is the first operand of a chain, so depths add up where no single chain is long.
        var levels = string.Concat(Enumerable.Range(0, 60).Select(_ => " + 1 + 1 + 1)"));
        var fits = Parser.Parse($"agent a {{ with {{ x = {new string('(', 60)}1{levels}; }} }}");
        var tooHigh = Parser.Parse($"agent a {{ with {{ x = {new string('(', 60)}1{levels.Replace(" + 1)", " + 1 + 1 + 1)", StringComparison.Ordinal)}; }} }}");

        Assert.Empty(fits.Diagnostics);
        Assert.Equal("TOO_DEEP", Assert.Single(tooHigh.Diagnostics).Code);
        Assert.InRange(Tree.Height(fits.Program), 180, SyntaxNode.MaxHeight);
    }

    internal static void Survives(string before, string bomb)
    {
        var text = before + string.Concat(Enumerable.Repeat(bomb, (Parser.MaxBytes - before.Length) / System.Text.Encoding.UTF8.GetByteCount(bomb)));

        Survives(text);
    }

    internal static void Survives(string text)
    {
        var result = Parser.Parse(text);

        Assert.True(result.Steps <= (StepsPerCharacter * (long)text.Length) + 1000, $"{result.Steps} steps for {text.Length} characters");
        Assert.InRange(result.Diagnostics.Length, 0, DiagnosticList.Limit + 1);
        Assert.InRange(Tree.Height(result.Program), 1, SyntaxNode.MaxHeight);
        Checker.Check(result.Program);
        Assert.Equal(result.Succeeded, Formatter.Format(result).Text is not null);
    }
}
