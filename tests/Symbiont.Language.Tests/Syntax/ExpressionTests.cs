using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Syntax;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "1 + (2 * 3)")]
    [InlineData("1 - 2 - 3", "(1 - 2) - 3")]
    [InlineData("a || b && c == d < e + f * -g", "a || (b && (c == (d < (e + (f * (-g))))))")]
    [InlineData("!a == b", "(!a) == b")]
    [InlineData("not a in b && c", "((!a) in b) && c")]
    [InlineData("-a.b(c)[d]", "-(((a.b)(c))[d])")]
    [InlineData("x => y => x + y", "x => (y => (x + y))")]
    [InlineData("a == b != c in d", "((a == b) != c) in d")]
    [InlineData("a % b / c", "(a % b) / c")]
    [InlineData("if a { 1 } else { 2 } + 3", "(if a { 1 } else { 2 }) + 3", "x = ")]
    public void Operators_bind_as_the_grammar_says(string text, string meant, string before = "x = ") =>
        Assert.Equal(Tree.Describe(Read.Statement($"{before}{meant};")), Tree.Describe(Read.Statement($"{before}{text};")));

    [Theory]
    [InlineData("30s", 30)]
    [InlineData("5m", 300)]
    [InlineData("2h", 7200)]
    [InlineData("1d", 86400)]
    [InlineData("1w", 604800)]
    [InlineData("6months", 15552000)]
    [InlineData("1y", 31536000)]
    [InlineData("30.seconds", 30)]
    [InlineData("5.minutes", 300)]
    [InlineData("2.hours", 7200)]
    [InlineData("7.years", 220752000)]
    [InlineData("1_000s", 1000)]
    public void Durations_come_in_all_spellings(string text, long seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<Expression.Duration>(Read.Expression(text)).Value);

    [Theory]
    [InlineData("42", 42)]
    [InlineData("1_000", 1000)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("100MB", 100 * 1024 * 1024)]
    [InlineData("2KB", 2048)]
    public void Whole_numbers_may_be_grouped_or_sized(string text, long value) =>
        Assert.Equal(value, Assert.IsType<Expression.Integer>(Read.Expression(text)).Value);

    [Theory]
    [InlineData("3.14", 3.14)]
    [InlineData("0.0", 0.0)]
    [InlineData("1e3", 1000)]
    [InlineData("2.5e-3", 0.0025)]
    public void Numbers_may_have_fractions_and_exponents(string text, double value) =>
        Assert.Equal(value, Assert.IsType<Expression.Number>(Read.Expression(text)).Value);

    [Theory]
    [InlineData("""
        "a\n\t\r\0\\\"\/b"
        """, "a\n\t\r\0\\\"/b")]
    [InlineData("""
        "\u0041\u{1F600}\uD83D\uDE00"
        """, "A😀😀")]
    [InlineData("\"two\nlines // no comment\"", "two\nlines // no comment")]
    public void Strings_resolve_their_escapes(string text, string value) =>
        Assert.Equal(value, Assert.IsType<Expression.Text>(Read.Expression(text)).Value);

    [Fact]
    public void An_unknown_escape_keeps_its_backslash_with_a_warning()
    {
        var result = Parser.Parse("""metadata { pattern = "\d+" }""");

        Assert.True(result.Succeeded);
        Assert.Equal(Severity.Warning, Assert.Single(result.Diagnostics).Severity);
        Assert.Equal("\\d+", Assert.IsType<Expression.Text>(result.Program.Metadata.Single().Value).Value);
    }

    [Theory]
    [InlineData("vault://webhooks/github", "webhooks/github")]
    [InlineData("vault://a.b/c-d_e#field", "a.b/c-d_e#field")]
    public void Vault_references_are_paths(string text, string path) =>
        Assert.Equal(path, Assert.IsType<Expression.Vault>(Read.Expression(text)).Path);

    [Fact]
    public void Null_has_two_names()
    {
        Assert.IsType<Expression.Null>(Read.Expression("null"));
        Assert.IsType<Expression.Null>(Read.Expression("None"));
    }

    [Fact]
    public void Arguments_are_named_with_either_sign()
    {
        var call = Assert.IsType<Expression.Call>(Read.Expression("f(1, limit: 2, type = 3, if: 4,)"));

        Assert.Equal([null, "limit", "type", "if"], call.Arguments.Select(argument => argument.Name));
    }

    [Fact]
    public void Records_take_words_and_strings_as_keys_and_commas_at_will()
    {
        var record = Assert.IsType<Expression.Record>(Read.Expression("Point { x: 1, \"y z\": 2 policy: 3, in: 4, }"));

        Assert.Equal("Point", record.TypeName);
        Assert.Equal(["x", "y z", "policy", "in"], record.Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("schedule")]
    [InlineData("memory")]
    [InlineData("type")]
    [InlineData("channel")]
    [InlineData("policy")]
    [InlineData("audit")]
    [InlineData("search")]
    [InlineData("agent")]
    [InlineData("with")]
    [InlineData("metadata")]
    [InlineData("function")]
    [InlineData("vault")]
    public void Words_of_declarations_are_names_in_programs(string word)
    {
        var body = Read.Body($"let {word} = 1; {word} += {word}.{word}({word}: {word}); for {word} in {word} {{ {word}(); }} {word}");

        Assert.Equal(3, body.Statements.Length);
        Assert.IsType<Expression.Name>(body.Value);
    }

    [Fact]
    public void A_name_before_a_brace_begins_the_block_in_a_head_but_not_within_its_brackets()
    {
        var choice = Assert.IsType<Statement.If>(Read.Statement("if ready { go(); }"));
        var nested = Assert.IsType<Statement.If>(Read.Statement("if f(Point { x: 1 }) { go(); }"));

        Assert.IsType<Expression.Name>(choice.Branches[0].Condition);
        Assert.IsType<Expression.Record>(Assert.IsType<Expression.Call>(nested.Branches[0].Condition).Arguments[0].Value);
    }

    [Fact]
    public void Positions_are_those_of_the_first_operand()
    {
        var statements = Read.Program("agent a {\n  with {\n    x = (f(1) +\n      2);\n  }\n}").Agents.Single().With!.Body.Statements;
        var sum = Assert.IsType<Expression.Binary>(Assert.IsType<Statement.Assign>(statements[0]).Value);

        Assert.Equal(new Position(3, 10), sum.Position);
        Assert.Equal(new Position(4, 8), sum.End);
        Assert.Equal(new Position(4, 7), sum.Right.Position);
    }
}
