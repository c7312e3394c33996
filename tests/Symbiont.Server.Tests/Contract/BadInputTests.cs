using System.Text;
using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>Whatever is sent: a refusal that says what is wrong and where, never a 500, never a half-made agent.</summary>
public sealed class BadInputTests(ServerFixture fixture) : IClassFixture<ServerFixture>
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
    [InlineData("agent a { with { return 1; } }\nschedule s { cron: \"0 0 9 * * *\" agent: a }", "BLOCK_NOT_WIRED")]
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
        await Create(Programs.Hello + new string(' ', 1024 * 1024), name).Refused(413, "PROGRAM_TOO_LARGE");
        await AssertNothingMade(name);
    }

    [Fact]
    public async Task Metadata_nested_as_deep_as_it_fits_is_refused()
    {
        var name = NewName();
        var deep = new string('[', 5_000) + new string(']', 5_000);
        var text = $$$"""{"name":"{{{name}}}","dsl":"agent a { with { return 1; } }","metadata":{"a":{{{deep}}} } }""";
        await Client.PostAsync("/api/v1/agents", Answers.Json(text)).Refused(400, "INVALID_JSON");
        await AssertNothingMade(name);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two words")]
    [InlineData("../../etc/passwd")]
    [InlineData("a/b")]
    [InlineData("ä")]
    [InlineData("a\n")]
    [InlineData("'; drop table grain; --")]
    public async Task A_name_that_is_none_is_refused_by_its_field(string name)
    {
        var body = await Create(Programs.Hello, name).Refused(400, "INVALID_REQUEST");
        Assert.Equal("name", body.GetProperty("details").Text("field"));
        await AssertNothingMade(name);
    }

    [Fact]
    public async Task A_name_has_at_most_128_characters()
    {
        await Create(Programs.Hello, new string('n', 129)).Refused(400, "INVALID_REQUEST");
        await Create(Programs.Hello, Guid.NewGuid().ToString("N") + new string('n', 96)).Ok();
    }

    [Fact]
    public async Task A_taken_name_is_409_on_create_and_on_update_and_changes_nothing()
    {
        var (taken, other) = (NewName(), NewName());
        await Client.Create(Programs.Hello, taken);
        var id = await Client.Create(Programs.Hello, other);
        await Create(Programs.Greeter, taken).Refused(409, "AGENT_NAME_TAKEN");
        await Client.PutAsync($"/api/v1/agents/{id}", Answers.Json(JsonSerializer.Serialize(new { name = taken, dsl = Programs.Greeter }))).Refused(409, "AGENT_NAME_TAKEN");
        var kept = await Client.GetAsync($"/api/v1/agents/{id}").Ok();
        Assert.Equal((other, Programs.Hello, 1), (kept.Text("name"), kept.Text("dsl"), kept.GetProperty("version").GetInt32()));
    }

    [Theory]
    [InlineData("{}", null)]
    [InlineData("""{"name":null}""", null)]
    [InlineData("""{"name":""}""", "name")]
    [InlineData("""{"execution_mode":"sometimes"}""", "execution_mode")]
    [InlineData("""{"metadata":[]}""", "metadata")]
    [InlineData("""{"dsl":"agent {"}""", "dsl")]
    public async Task An_update_that_cannot_be_changes_nothing(string body, string? field)
    {
        var id = await Client.Create(Programs.Hello);
        var before = await Client.GetAsync($"/api/v1/agents/{id}").Ok();
        using var answer = await Client.PutAsync($"/api/v1/agents/{id}", Answers.Json(body));
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal(field, (await answer.Body()).GetProperty("details").GetProperty("field").GetString());
        Assert.Equal(before.GetRawText(), (await Client.GetAsync($"/api/v1/agents/{id}").Ok()).GetRawText());
    }

    [Theory]
    [InlineData("sometimes")]
    [InlineData("")]
    [InlineData("EPHEMERAL")]
    public async Task An_unknown_mode_is_refused_by_its_field(string mode)
    {
        var name = NewName();
        var body = await Client.PostAsync("/api/v1/agents", Calls.NewAgent(Programs.Hello, name, mode)).Refused(400, "INVALID_REQUEST");
        Assert.Equal("execution_mode", body.GetProperty("details").Text("field"));
        await AssertNothingMade(name);
    }

    [Theory]
    [InlineData("""{"state":"dancing"}""", "state")]
    [InlineData("""{"interval_seconds":0}""", "interval_seconds")]
    [InlineData("""{"interval_seconds":86401}""", "interval_seconds")]
    [InlineData("""{"interval_seconds":1.5}""", "interval_seconds")]
    [InlineData("""{"interval_seconds":99999999999}""", "interval_seconds")]
    [InlineData("""{"metadata":"text"}""", "metadata")]
    public async Task A_heartbeat_that_cannot_be_is_refused_by_its_field(string body, string field)
    {
        var id = await Client.Create(Programs.Hello);
        Assert.Equal(field, (await Client.PostAsync($"/api/v1/agents/{id}/heartbeat", Answers.Json(body)).Refused(400, "INVALID_REQUEST")).GetProperty("details").Text("field"));
    }

    [Theory]
    [InlineData("""{"parameters":[1]}""", "parameters")]
    [InlineData("""{"parameters":"text"}""", "parameters")]
    [InlineData("""{"input":7}""", "input")]
    public async Task Parameters_that_are_no_object_are_refused_and_nothing_starts(string body, string field)
    {
        var id = await Client.Create(Programs.Hello);
        Assert.Equal(field, (await Client.PostAsync($"/api/v1/agents/{id}/execute", Answers.Json(body)).Refused(400, "INVALID_REQUEST")).GetProperty("details").Text("field"));
        Assert.Equal(0, (await Client.GetAsync($"/api/v1/executions?agent_id={id}").Ok()).GetArrayLength());
    }

    [Fact]
    public async Task An_event_s_id_and_type_have_1_to_128_characters()
    {
        var id = await Client.Create(Programs.Hello);
        foreach (var field in new[] { "id", "event_type" })
        {
            foreach (var value in new[] { "", new string('x', 129) })
            {
                var body = await Client.PostAsync($"/api/v1/agents/{id}/events", Answers.Json(JsonSerializer.Serialize(new Dictionary<string, string> { [field] = value })))
                    .Refused(400, "INVALID_REQUEST");
                Assert.Equal(field, body.GetProperty("details").Text("field"));
            }
        }
    }

    [Theory]
    [InlineData("/api/v1/agents?view=everything", "view")]
    [InlineData("/api/v1/executions?status=COMPLETED", "status")]
    public async Task An_unknown_word_in_the_query_is_refused_by_its_name(string path, string field) =>
        Assert.Equal(field, (await Client.GetAsync(path).Refused(400, "INVALID_REQUEST")).GetProperty("details").Text("field"));

    [Fact]
    public async Task Random_bytes_are_never_a_500()
    {
        var random = new Random(20_260_101);
        var agent = await Client.Create(Programs.Hello);
        foreach (var path in new[] { "/api/v1/agents", $"/api/v1/agents/{agent}/execute", $"/api/v1/agents/{agent}/events", $"/api/v1/agents/{agent}/heartbeat", "/api/v1/workflows/execute" })
        {
            for (var round = 0; round < 40; round++)
            {
                var bytes = new byte[random.Next(1, 200)];
                random.NextBytes(bytes);
                using var content = new ByteArrayContent(bytes);
                content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
                using var answer = await Client.PostAsync(path, content);
                Assert.InRange((int)answer.StatusCode, 400, 499);
            }
        }
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
