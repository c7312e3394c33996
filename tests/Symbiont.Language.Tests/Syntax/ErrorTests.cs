using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Syntax;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("x = f(1, 2;", "2:11: error: expected ')' to close the arguments opened at 2:6, found ';'")]
    [InlineData("x = [1 2];", "2:8: error: expected ']' to close the array opened at 2:5, found the number 2")]
    [InlineData("x = (1 + 2;", "2:11: error: expected ')' to close the parenthesis opened at 2:5, found ';'")]
    [InlineData("x = {a: 1, b};", "2:13: error: expected ':' after the key 'b', found '}'")]
    [InlineData("x = {a: 1);", "2:10: error: expected a key or '}' to end the record, found ')'")]
    [InlineData("let = 3;", "2:5: error: expected a name after 'let', found '='")]
    [InlineData("let x 3;", "2:7: error: expected '=' after 'let x', found the number 3")]
    [InlineData("a b;", "2:3: error: expected ';' to end the expression, found 'b'")]
    [InlineData("return 1 2;", "2:10: error: expected ';' to end the 'return', found the number 2")]
    [InlineData("x = ;", "2:5: error: expected an expression, found ';'")]
    [InlineData("f() = 1;", "2:1: error: only a name, or a member or index of one, can be assigned to")]
    [InlineData("a.(b);", "2:3: error: expected a name after '.', found '('")]
    [InlineData("x = if a { 1 };", "2:15: error: expected 'else', found ';': an 'if' that gives a value needs both branches")]
    [InlineData("if a b();", "2:6: error: expected '{' to begin the 'if' block, found 'b'")]
    [InlineData("for in y { a(); }", "2:5: error: expected a name after 'for', found 'in'")]
    [InlineData("for x of y { a(); }", "2:7: error: expected 'in' after 'for x', found 'of'")]
    [InlineData("match x { 1 2 }", "2:13: error: expected '=>' after the pattern, found the number 2")]
    [InlineData("match x { => 2 }", "2:11: error: expected a pattern: a string, a number, true, false, null, '_' or a name, found '=>'")]
    [InlineData("try { a(); } catch { b(); }", "2:20: error: expected '(' after 'catch', found '{'")]
    [InlineData("items.map(x => { let y = 1; y });",
        "2:16: error: expected an expression, found a block of statements; a block cannot stand here")]
    [InlineData("x = 12q;", "2:7: error: unknown unit 'q': expected s, m, h, d, w, months or y for a duration, KB, MB or GB for a size")]
    [InlineData("x = 99999999999999999999;", "2:5: error: the number is too large; the largest whole number is 9223372036854775807")]
    [InlineData("x = 1e999;", "2:5: error: the number is too large")]
    [InlineData("x = 99999999999y;", "2:5: error: the duration is too long")]
    [InlineData("x = 'a';", "2:5: error: strings are written in double quotes")]
    [InlineData("x = a & b;", "2:7: error: expected '&&', found '&'")]
    [InlineData("x = §§ 1;", "2:5: error: unexpected characters '§§'")]
    [InlineData("x = vault://;", "2:5: error: expected a path after 'vault://'")]
    [InlineData("x = \"\\u12\";", "2:6: error: expected four hexadecimal digits after '\\u', or a code point in braces such as \\u{1F600}")]
    [InlineData("x = \"\\uD800\";", "2:6: error: the string has half of a surrogate pair; write the character as \\u{…}")]
    public void A_mistake_in_a_program_gives_one_message_that_names_what_was_expected(string body, string error) =>
        Assert.Equal([error], Read.BodyErrors(body));

    [Theory]
    [InlineData("foo", "1:1: error: expected 'metadata', 'agent', 'policy', 'type', 'function', 'schedule', 'channel', 'memory' or 'webhook', found 'foo'")]
    [InlineData("agent { }", "1:7: error: expected a name after 'agent', found '{'")]
    [InlineData("agent a(x: int { }", "1:16: error: expected a name, found '{'")]
    [InlineData("agent a(x int) { }", "1:11: error: expected ':' and a type after 'x', found 'int'")]
    [InlineData("agent a { capabilities = \"x\" }", "1:26: error: expected '[' to begin the capabilities, found a string")]
    [InlineData("agent a { with timeout 5m { } }", "1:24: error: expected '=' or ':' after 'timeout', found the duration 5m")]
    [InlineData("agent a { with timeout = { }", "1:29: error: expected '{' to begin the program, found the end of the text")]
    [InlineData("metadata { a b }", "1:14: error: expected '=' or ':' after 'a', found 'b'")]
    [InlineData("policy p { allow read }", "1:18: error: expected ':' after 'allow', found 'read'")]
    [InlineData("policy p { permit: read }", "1:12: error: expected 'allow', 'deny', 'require', 'audit' or '}' to end the policy, found 'permit'")]
    [InlineData("policy p { deny: x if\nallow: y }", "2:1: error: expected a condition, found 'allow'")]
    [InlineData("webhook w { path }", "1:18: error: expected a value for 'path', found '}'")]
    [InlineData("type T { }", "1:8: error: expected '=' after 'type T', found '{'")]
    [InlineData("agent a { /* ", "1:11: error: expected '*/' to end the comment that begins here, found the end of the text")]
    public void A_mistake_in_a_declaration_gives_a_message_that_names_what_was_expected(string text, string error) =>
        Assert.Equal(error, Read.Errors(text)[0]);

    [Fact]
    public void Independent_mistakes_are_all_reported_in_one_pass_and_nothing_else()
    {
        var errors = Read.Errors("""
            metadata { version 1 }
            agent first(x: String) {
                policy p {
                    allow read
                    deny: ]
                    audit: all
                }
                with {
                    let = 3;
                    y = f(1, [2);
                    good();
                    if x { a(; } else { b(; c(); }
                    return x
                    let z = 1;
                }
            }
            agent second {
                with { x = ; y = 1 +; }
            }
            """);

        Assert.Equal(["1:20", "4:15", "5:15", "9:13", "10:20", "12:18", "12:31", "14:9", "18:16", "18:25"], errors.Select(Place));
    }

    [Fact]
    public void A_forgotten_brace_costs_one_message()
    {
        var result = Parser.Parse("agent a {\n    with {\n        if x {\n            y();\n    }\n}\n\nagent b { with { z(); } }\n");

        Assert.Equal("8:1: error: expected '}' to close the agent opened at 1:9, found 'agent'", Assert.Single(result.Diagnostics).ToString());
        Assert.Equal(["a", "b"], result.Program.Agents.Select(agent => agent.Name));
    }

    [Fact]
    public void An_unclosed_string_is_reported_where_it_begins_and_the_rest_is_still_read()
    {
        var errors = Read.BodyErrors("x = \"abc;\ny = ;");

        Assert.Equal(["2:5: error: expected \" to end the string that begins here", "3:5: error: expected an expression, found ';'"], errors);
    }

    [Fact]
    public void A_string_that_ran_into_the_next_one_is_suspected() =>
        Assert.Contains("is the closing quote of the string that begins at 2:5 missing?", Read.BodyErrors("x = \"abc;\ny = \"d\";")[0], StringComparison.Ordinal);

    [Fact]
    public void No_more_than_a_hundred_errors_are_shown()
    {
        var diagnostics = Parser.Parse($"agent a {{ with {{ {string.Concat(Enumerable.Repeat("x = ;\n", 250))} }} }}").Diagnostics;

        Assert.Equal(101, diagnostics.Length);
        Assert.Equal("150 more are not shown", diagnostics[^1].Message);
    }

    private static string Place(string error) => string.Join(':', error.Split(':')[..2]);
}
