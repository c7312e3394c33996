using System.Text;

namespace Symbiont.Server.Tests;

/// <summary>Programs that cannot be: a refusal with every place, never a 500, never a half-made agent.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class BadProgramTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task Every_error_of_a_program_is_told_with_its_line_and_column()
    {
        var name = NewName();
        var body = await Create("agent a() {\n    with {\n        return 1\n    }\n}\nagent b( {\n}\n", name).Refused(400, "INVALID_DSL");
        var errors = body.GetProperty("details").GetProperty("errors").EnumerateArray().ToArray();
        Assert.True(errors.Length >= 2, body.GetRawText());
        Assert.All(errors, error => Assert.Equal(["field", "reason", "message", "line", "column"], error.EnumerateObject().Select(member => member.Name)));
        Assert.Equal((4, 5), (errors[0].GetProperty("line").GetInt32(), errors[0].GetProperty("column").GetInt32()));
        Assert.Contains(errors, error => error.GetProperty("line").GetInt32() == 6);
        await AssertNothingMade(name);
    }

    [Theory]
    [InlineData("", "NO_AGENT")]
    [InlineData("   \n // nothing\n", "NO_AGENT")]
    [InlineData("function f() { return 1; }", "NO_AGENT")]
    [InlineData("agent a { with sandbox = \"tier9\" { return 1; } }", "UNKNOWN_SANDBOX")]
    [InlineData("agent a { with { return 1; } }\nchannel c { platform: \"slack\" }", "BLOCK_NOT_WIRED")]
    [InlineData("agent a { with { return \"\u0000\"", "INVALID_DSL")]
    [InlineData("\uD83D\uDE00", "INVALID_DSL")]
    [InlineData("agent agent agent", "INVALID_DSL")]
    [InlineData("{{{{{{{{", "INVALID_DSL")]
    [InlineData("agent a { with { return $$$; } }", "INVALID_DSL")]
    [InlineData("agent a { with { \"unterminated } }", "INVALID_DSL")]
    [InlineData("agent a { with timeout = \"soon\" { return 1; } }", "INVALID_DSL")]
    public async Task A_program_that_cannot_be_is_refused_by_its_own_code(string program, string code)
    {
        var name = NewName();
        await Create(program, name).Refused(400, code);
        await AssertNothingMade(name);
    }

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('!')]
    public async Task A_program_nested_as_deep_as_it_fits_is_refused(char bracket)
    {
        var name = NewName();
        await Create("agent a { with { return " + new string(bracket, 900_000), name).Refused(400, "INVALID_DSL");
        await AssertNothingMade(name);
    }

    [Fact]
    public async Task A_program_of_more_than_one_MiB_is_413()
    {
        var name = NewName();
        var refused = await Create(Programs.Hello + new string(' ', 1024 * 1024), name).Refused(413, "PROGRAM_TOO_LARGE");
        Assert.Equal("""{"field":"dsl","limit_bytes":1048576}""", refused.GetProperty("details").GetRawText());
        await AssertNothingMade(name);
    }

    [Fact]
    public async Task Random_mixtures_of_the_language_are_never_a_500()
    {
        string[] words = ["agent", "a", "(", ")", "{", "}", "with", "return", "1", "\"s\"", ";", ",", ":", "policy", "function", "if", "for", "in", "match", "=>", "->", "=", "\n", "parallel", "metadata"];
        var random = new Random(20_260_102);
        for (var round = 0; round < 200; round++)
        {
            var program = new StringBuilder();
            for (var i = random.Next(1, 60); i > 0; i--)
                program.Append(words[random.Next(words.Length)]).Append(' ');
            using var answer = await Create(program.ToString(), NewName());
            Assert.True((int)answer.StatusCode is 200 or 400, $"{(int)answer.StatusCode} for {program}");
        }
    }

    private static string NewName() => "bad-" + Guid.NewGuid().ToString("N");

    private Task<HttpResponseMessage> Create(string program, string name) => Client.PostAsync("/api/v1/agents", Calls.NewAgent(program, name));

    private async Task AssertNothingMade(string name) =>
        Assert.DoesNotContain((await Client.GetAsync("/api/v1/agents?view=full").Ok()).EnumerateArray(), agent => agent.Text("name") == name);
}
