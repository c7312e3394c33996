using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>Whatever is sent: a refusal that says what is wrong and where, never a 500, never a half-made agent.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class BadInputTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private HttpClient Client => fixture.Server.Client;

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

    private static string NewName() => "bad-" + Guid.NewGuid().ToString("N");

    private Task<HttpResponseMessage> Create(string program, string name) => Client.PostAsync("/api/v1/agents", Calls.NewAgent(program, name));

    private async Task AssertNothingMade(string name) =>
        Assert.DoesNotContain((await Client.GetAsync("/api/v1/agents?view=full").Ok()).EnumerateArray(), agent => agent.Text("name") == name);
}
