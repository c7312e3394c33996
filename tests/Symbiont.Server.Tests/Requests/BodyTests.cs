using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Symbiont.Server.Tests;

public sealed class BodyTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const int MiB = 1024 * 1024;

    private HttpClient Client => fixture.Server.Client;

    [Theory]
    [InlineData("{\n  \"name\": \"a\",\n  \"dsl\": x\n}", 3, 10)]
    [InlineData("{\"name\": \"ä\", }", 1, 15)]
    [InlineData("{\"name\": \"a\"", 1, 13)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("nope", 1, 2)]
    [InlineData("{\"name\": \"\\uD800\"}", 1, 11)]
    [InlineData("{\"metadata\": {\"a\": \"\\\\uD800 \\uDC00\"}}", 1, 29)]
    public async Task Malformed_JSON_is_refused_with_line_and_column(string text, int line, int column)
    {
        var body = await Client.PostAsync("/api/v1/agents", Answers.Json(text)).Refused(400, "INVALID_JSON");
        var details = body.GetProperty("details");
        Assert.Equal((line, column), (details.GetProperty("line").GetInt32(), details.GetProperty("column").GetInt32()));
        var error = Assert.Single(details.GetProperty("errors").EnumerateArray());
        Assert.Equal(["reason", "message", "line", "column"], error.EnumerateObject().Select(member => member.Name));
        Assert.DoesNotContain("System.", body.GetRawText());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"name": 5}""")]
    [InlineData("""{"name": "two words"}""")]
    public async Task A_refused_body_leaves_its_connection_for_the_next_request(string text)
    {
        var connections = 0;
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancelled) =>
            {
                Interlocked.Increment(ref connections);
                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancelled);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        };
        using var client = new HttpClient(handler) { BaseAddress = fixture.Server.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TestServer.Token);
        for (var round = 0; round < 20; round++)
        {
            using var answer = await client.PostAsync("/api/v1/agents", Answers.Json(text));
            Assert.Equal(400, (int)answer.StatusCode);
        }

        Assert.Equal(1, connections);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused_with_their_place()
    {
        using var content = new ByteArrayContent([.. "{\n\"name\": \""u8, 0xFF, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var details = (await Client.PostAsync("/api/v1/agents", content).Refused(400, "INVALID_JSON")).GetProperty("details");
        Assert.Equal((2, 10), (details.GetProperty("line").GetInt32(), details.GetProperty("column").GetInt32()));
    }

    [Theory]
    [InlineData("""{"name": 5, "dsl": "x"}""", "name")]
    [InlineData("""{"name": "a", "dsl": {"a": 1}}""", "dsl")]
    [InlineData("""{"name": "a", "dsl": "x", "metadata": [1]}""", "metadata")]
    [InlineData("""[1]""", null)]
    [InlineData("\"text\"", null)]
    public async Task A_value_of_the_wrong_type_is_refused_by_the_field_s_name(string text, string? field)
    {
        var body = await Client.PostAsync("/api/v1/agents", Answers.Json(text)).Refused(400, "INVALID_REQUEST");
        Assert.Equal(field, body.GetProperty("details").GetProperty("field").GetString());
        Assert.Equal("wrong_type", body.GetProperty("details").Text("reason"));
        Assert.DoesNotContain("System.", body.GetRawText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"name": null, "dsl": null, "unknown": 1}""")]
    public async Task Absent_and_null_fields_are_missing_and_all_of_them_are_told(string text)
    {
        var body = await Client.PostAsync("/api/v1/agents", Answers.Json(text)).Refused(400, "INVALID_REQUEST");
        Assert.Equal(["name", "dsl"], body.GetProperty("details").GetProperty("errors").EnumerateArray().Select(error => error.Text("field")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=latin1")]
    public async Task A_body_that_does_not_say_it_is_JSON_is_415(string? type)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        await Client.PostAsync("/api/v1/agents", content).Refused(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON;charset=\"UTF-8\"")]
    public async Task JSON_may_name_its_charset(string type)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        await Client.PostAsync("/api/v1/agents", content).Refused(400, "INVALID_REQUEST");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_just_within_two_MiB_reaches_the_agent(bool chunked)
    {
        var answer = await Send("/api/v1/agents", Padded(2 * MiB), chunked).Ok();
        Assert.Equal("created", answer.Text("status"));
    }

    [Theory]
    [InlineData(2 * MiB + 1, false)]
    [InlineData(2 * MiB + 1, true)]
    [InlineData(20 * MiB, false)]
    [InlineData(20 * MiB, true)]
    public async Task A_larger_body_is_read_away_and_the_client_sees_413(int length, bool chunked) =>
        Assert.Equal(2 * MiB, (await Send("/api/v1/agents", Padded(length), chunked).Refused(413, "BODY_TOO_LARGE")).GetProperty("details").GetProperty("limit_bytes").GetInt32());

    [Fact]
    public async Task Elsewhere_one_MiB_is_the_limit() =>
        await Send("/api/v1/workflows/execute", Padded(MiB + 1), chunked: false).Refused(413, "BODY_TOO_LARGE");

    [Fact]
    public async Task A_client_that_asks_first_is_told_413_before_it_sends()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/agents") { Content = new ByteArrayContent(Padded(40 * MiB)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.ExpectContinue = true;
        await Client.SendAsync(request).Refused(413, "BODY_TOO_LARGE");
    }

    [Fact]
    public async Task An_event_without_a_payload_is_its_whole_body()
    {
        var id = await Client.Create(Programs.Hello);
        await Client.PostAsync($"/api/v1/agents/{id}/events", Answers.Json("""{"event_type":"e","payload":null,"id":"7","more":[1]}""")).Ok();
        var taken = Assert.Single((await Client.GetAsync($"/api/v1/agents/{id}/status").Ok()).GetProperty("recent_events").EnumerateArray());
        Assert.Equal(("e", "7"), (taken.Text("type"), taken.Text("id")));
        Assert.Equal(1, taken.GetProperty("payload").GetProperty("more")[0].GetInt32());
    }

    [Theory]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    [InlineData("""{"event_type":5}""", "event_type")]
    [InlineData("""{"id":5}""", "id")]
    public async Task What_is_no_event_is_refused(string text, string? field)
    {
        var body = await Client.PostAsync($"/api/v1/agents/{Guid.NewGuid()}/events", Answers.Json(text)).Refused(400, "INVALID_REQUEST");
        Assert.Equal(field, body.GetProperty("details").GetProperty("field").GetString());
    }

    /// <summary>A request to create an agent, filled up with white space.</summary>
    private static byte[] Padded(int length) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { name = "padded-" + Guid.NewGuid().ToString("N"), dsl = Programs.Hello }).PadRight(length));

    private async Task<HttpResponseMessage> Send(string path, byte[] body, bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = chunked;
        return await Client.SendAsync(request);
    }
}
