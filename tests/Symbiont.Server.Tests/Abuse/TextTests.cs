using System.Text;

namespace Symbiont.Server.Tests.Abuse;

/// <summary>Bodies that are valid JSON, or nearly, and meant to break what reads or keeps them.</summary>
public sealed class TextTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    /// <summary>Where a text becomes a key: path, body, field.</summary>
    public static TheoryData<string, string, string> Keys => new()
    {
        { "agents", """{"name":"a\u0000b","dsl":"agent a { with { return 1; } }"}""", "name" },
        { "agents/{id}/events", """{"id":"a\u0000b"}""", "id" },
        { "agents/{id}/events", """{"event_type":"\u0000"}""", "event_type" },
        { "agents/{id}/messages", """{"sender":"\u0000","payload":1}""", "sender" },
        { "agents/{id}/messages", """{"sender":"a","topic":"\u0000","payload":1}""", "topic" },
        { "agents/{id}/heartbeat", """{"state":"\u0000"}""", "state" },
        { "workflows/execute", """{"workflow_id":"a\u0000"}""", "workflow_id" },
        { "workflows/execute", """{"workflow_id":"a","agent_id":"\u0000"}""", "agent_id" },
        { "schedules", """{"name":"a","cron_expression":"0 0 9 * * *","agent_name":"a\u0000b"}""", "agent_name" },
    };

    /// <summary>Where a text is only kept: path, body.</summary>
    public static TheoryData<string, string> Kept => new()
    {
        { "agents/{id}/events", """{"payload":{"\u0000":"\u0000","":""}}""" },
        { "agents/{id}/messages", """{"sender":"a","payload":{"\u0000":"\u0000"}}""" },
        { "agents/{id}/heartbeat", """{"metadata":{"\u0000":"\u0000"},"last_result":"\u0000"}""" },
        { "agents/{id}/execute", """{"input":{"\u0000":"\u0000","who":"\u0000\uD83D\uDE00\u2028"}}""" },
    };

    private HttpClient Client => fixture.Server.Client;

    [Theory, MemberData(nameof(Keys))]
    public async Task A_NUL_in_what_becomes_a_key_is_refused_by_its_field(string path, string body, string field) =>
        Assert.Equal(field, (await Post(path, body).Refused(400, "INVALID_REQUEST")).GetProperty("details").Text("field"));

    [Theory, MemberData(nameof(Kept))]
    public async Task A_NUL_in_what_is_only_kept_is_kept(string path, string body) => await Post(path, body).Ok();

    [Fact]
    public async Task A_NUL_in_metadata_comes_back_as_it_was()
    {
        var made = await Client.PostAsync("/api/v1/agents", Answers.Json($$"""{"name":"n-{{Guid.NewGuid():N}}","dsl":"agent a { with { return 1; } }","metadata":{"\u0000":"a\u0000"} }""")).Ok();
        var kept = (await Client.GetAsync($"/api/v1/agents/{made.Text("id")}").Ok()).GetProperty("metadata");
        Assert.Equal("a\0", kept.Text("\0"));
    }

    [Theory]
    [InlineData("agents/{id}/events", """{"id":"\uD800"}""")]
    [InlineData("agents/{id}/events", """{"\uDC00":1}""")]
    [InlineData("agents/{id}/execute", """{"input":{"a":"\uD800\uD800"}}""")]
    [InlineData("agents/{id}/messages", """{"sender":"\uDFFF","payload":1}""")]
    [InlineData("workflows/execute", """{"workflow_id":"\uD800"}""")]
    public async Task Half_of_a_character_is_refused(string path, string body) => await Post(path, body).Refused(400, "INVALID_JSON");

    [Theory]
    [InlineData("agents", """{"name":"a","name":"b","dsl":"agent a {}"}""")]
    [InlineData("agents", """{"name":"a","dsl":"agent a {}","metadata":{"a":1,"a":2}}""")]
    [InlineData("agents/{id}/events", """{"id":"1","id":"2"}""")]
    [InlineData("agents/{id}/events", """{"payload":[{"a":1},{"b":1,"b":2}]}""")]
    [InlineData("agents/{id}/events", """{"a":1,"\u0061":2}""")]
    [InlineData("agents/{id}/execute", """{"input":{"a":1,"a":1}}""")]
    [InlineData("workflows/execute", """{"workflow_id":"a","workflow_id":"b"}""")]
    public async Task Two_members_of_one_name_are_refused(string path, string body)
    {
        var refused = await Post(path, body).Refused(400, "INVALID_JSON");
        Assert.Contains("two members of one name", refused.Text("error"));
    }

    [Theory]
    [InlineData("agents")]
    [InlineData("agents/{id}/events")]
    [InlineData("agents/{id}/execute")]
    [InlineData("agents/{id}/messages")]
    [InlineData("agents/{id}/heartbeat")]
    [InlineData("workflows/execute")]
    public async Task JSON_as_deep_as_it_fits_is_refused(string path)
    {
        foreach (var (open, close) in new[] { ("[", "]"), ("{\"a\":", "}") })
        {
            var deep = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
            await Post(path, $$"""{"payload":{{deep}},"sender":"a","input":{{deep}},"metadata":{{deep}},"parameters":{{deep}} }""").Refused(400, "INVALID_JSON");
            using var answer = await Post(path, string.Concat(Enumerable.Repeat(open, 100_000)));
            Assert.Equal(400, (int)answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("1e999999")]
    [InlineData("-1e-999999")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    [InlineData("0.00000000000000000000000000000000000000000000000001")]
    [InlineData("-0")]
    public async Task Numbers_beyond_every_measure_are_no_failure(string number)
    {
        await Answered(Post("agents/{id}/events", $$"""{"payload":{{number}} }"""));
        await Answered(Post("agents/{id}/execute", $$"""{"input":{"who":{{number}}} }"""));
        await Answered(Post("agents/{id}/messages", $$"""{"sender":"a","payload":{{number}},"ttl_seconds":{{number}} }"""));
        await Answered(Post("agents/{id}/heartbeat", $$"""{"interval_seconds":{{number}} }"""));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused_wherever_a_body_is_read()
    {
        var agent = await Client.Create(Programs.Hello);
        foreach (var path in new[] { "agents", $"agents/{agent}/events", $"agents/{agent}/execute", $"agents/{agent}/messages", $"agents/{agent}/heartbeat", "workflows/execute" })
        {
            foreach (var bad in new byte[][] { [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82] })
                (await RawConnection.Exchange(fixture.Server, Requests.Post($"/api/v1/{path}", [.. "{\"name\":\""u8, .. bad, .. "\"}"u8]))).Refused(400, "INVALID_JSON");
            (await RawConnection.Exchange(fixture.Server, Requests.Post($"/api/v1/{path}", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]))).Refused(400, "INVALID_JSON");
        }
    }

    [Theory]
    [InlineData("view=%00")]
    [InlineData("limit=%00")]
    [InlineData("cursor=%00")]
    public async Task A_NUL_in_the_query_is_refused_where_it_acts(string query) => await Client.GetAsync($"/api/v1/agents?{query}").Refused(400, "INVALID_REQUEST");

    [Theory]
    [InlineData("/api/v1/executions?agent_id=%00")]
    [InlineData("/api/v1/executions?agent_id=%ff%fe")]
    [InlineData("/api/v1/executions?agent_id=" + "';drop table grain;--")]
    public async Task An_agent_that_cannot_be_has_no_executions(string path) => Assert.Equal(0, (await Client.GetAsync(path).Ok()).GetArrayLength());

    [Theory]
    [InlineData("\0")]
    [InlineData("';select pg_sleep(10);--")]
    [InlineData("\u202e\u0007")]
    public async Task A_workflow_of_a_name_that_cannot_be_is_no_failure(string name) => await Answered(Client.PostAsync("/api/v1/workflows/execute", Calls.Workflow(name)));

    private static async Task Answered(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    private async Task<HttpResponseMessage> Post(string path, string body) => await Client.PostAsync(
        "/api/v1/" + path.Replace("{id}", await Client.Create(Programs.Hello), StringComparison.Ordinal), Answers.Json(body));
}
