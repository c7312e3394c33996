using System.Text;

namespace Symbiont.Server.Tests.Abuse;

/// <summary>Requests that lie about where they end.</summary>
public sealed class FramingTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Agents = "/api/v1/agents";

    /// <summary>Is answered with 200 whatever the machine's disk does.</summary>
    private const string Open = "/api/v1/health/live";

    [Theory]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n")]
    [InlineData("Transfer-Encoding: gzip, chunked\r\n")]
    [InlineData("Transfer-Encoding: chunked, chunked\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")]
    [InlineData("Transfer-Encoding: identity\r\n")]
    [InlineData("Transfer-Encoding: chunked, identity\r\n")]
    [InlineData("Transfer-Encoding: xchunked\r\n")]
    [InlineData("Content-Length: 2\r\nContent-Length: 3\r\n")]
    [InlineData("Content-Length: 2\r\nContent-Length: 2\r\n")]
    [InlineData("Content-Length: 2, 2\r\n")]
    [InlineData("Content-Length: -2\r\n")]
    [InlineData("Content-Length: 0x2\r\n")]
    [InlineData("Content-Length: 2.0\r\n")]
    [InlineData("Content-Length: \r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n")]
    public async Task A_request_whose_end_is_not_clear_is_refused_and_nothing_behind_it_is_taken_for_a_request(string headers)
    {
        using var connection = await RawConnection.To(fixture.Server);
        await connection.Send(Requests.Post(Agents, headers, "0\r\n\r\n") + Requests.Get(Open));
        (await connection.Read()).Refused(400);
        Assert.True(await connection.Ends());
    }

    [Fact]
    public async Task Chunks_in_HTTP_1_0_are_refused() =>
        (await RawConnection.Exchange(fixture.Server, $"POST {Agents} HTTP/1.0\r\n{Requests.Host}{Requests.Token}{Requests.Json}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")).Refused(400);

    [Theory]
    [InlineData("zz\r\n{}\r\n0\r\n\r\n")]
    [InlineData("-1\r\n{}\r\n0\r\n\r\n")]
    [InlineData("FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")]
    [InlineData("2\r\n{}XX0\r\n\r\n")]
    [InlineData("\r\n{}\r\n0\r\n\r\n")]
    [InlineData("2;a=\"\n\"\r\n{}\r\n0\r\n\r\n")]
    public async Task Chunks_that_are_none_are_refused_and_end_the_connection(string body)
    {
        using var connection = await RawConnection.To(fixture.Server);
        await connection.Send(Requests.Post(Agents, "Transfer-Encoding: chunked\r\n", body));
        (await connection.Read()).Refused(400);
        Assert.True(await connection.Ends());
    }

    [Fact]
    public async Task A_length_put_aside_by_the_client_itself_ends_the_connection_at_once()
    {
        using var connection = await RawConnection.To(fixture.Server);
        await connection.Send(Requests.Post(Agents, "Transfer-Encoding: chunked\r\nContent-Length: 5\r\nX-Content-Length: 5\r\n", "0\r\n\r\n"));
        Assert.True(await connection.Ends());
        await fixture.Server.Client.GetAsync(Open).Ok();
    }

    [Theory]
    [InlineData("POST /api/v1/agents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer test-token\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{")]
    [InlineData("POST /api/v1/agents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer test-token\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{")]
    [InlineData("POST /api/v1/agents HTTP/1.1\r\nHost: loc")]
    [InlineData("POST /api")]
    [InlineData("P")]
    [InlineData("")]
    public async Task A_request_that_breaks_off_ends_its_connection_and_nothing_else(string request)
    {
        using var connection = await RawConnection.To(fixture.Server);
        await connection.Send(request);
        connection.EndSending();
        if (!await connection.Ends())
            (await connection.Read()).AssertClean();
        await fixture.Server.Client.GetAsync(Open).Ok();
    }

    [Fact]
    public async Task Requests_sent_in_one_go_are_answered_in_their_order()
    {
        using var connection = await RawConnection.To(fixture.Server);
        var made = $$"""{"name":"pipelined-{{Guid.NewGuid():N}}","dsl":"agent a { with { return 1; } }"}""";
        await connection.Send(
            Requests.Get(Open) + Requests.Post(Agents, $"Content-Length: {made.Length}\r\n", made) + Requests.Get("/nothing")
            + Requests.Post(Agents, "Content-Length: 1\r\n", "{") + Requests.Get(Agents, "X-Request-Id: last\r\n"));
        Assert.Equal(200, (await connection.Read()).Status);
        Assert.Contains("\"created\"", (await connection.Read()).Body);
        (await connection.Read()).Refused(404, "ROUTE_NOT_FOUND");
        (await connection.Read()).Refused(400, "INVALID_JSON");
        Assert.Equal((200, "last"), await connection.Read() is var last ? (last.Status, last.Header("X-Request-Id")) : default);
    }

    [Fact]
    public async Task The_body_of_a_refused_request_is_never_taken_for_the_next_one()
    {
        foreach (var (line, status) in new[] { ("POST /nothing", 404), ("PATCH /api/v1/agents", 405), ("POST /api/v1/executions/x/cancel", 404), ("GET /api/v1/agents?limit=0", 400) })
        {
            using var connection = await RawConnection.To(fixture.Server);
            var hidden = Requests.Get("/api/v1/agents", "X-Request-Id: hidden\r\n");
            await connection.Send($"{line} HTTP/1.1\r\n{Requests.Host}{Requests.Token}{Requests.Json}Content-Length: {hidden.Length}\r\n\r\n{hidden}" + Requests.Get(Open, "X-Request-Id: next\r\n"));
            (await connection.Read()).Refused(line.Contains("cancel", StringComparison.Ordinal) ? 400 : status);
            Assert.Equal("next", (await connection.Read()).Header("X-Request-Id"));
        }
    }

    [Theory]
    [InlineData(2 * 1024 * 1024 + 1)]
    [InlineData(31 * 1024 * 1024)]
    public async Task A_client_that_sends_all_of_a_too_large_body_before_it_listens_sees_413_and_keeps_its_connection(int length)
    {
        using var connection = await RawConnection.To(fixture.Server);
        await connection.Send(Requests.Post(Agents, Encoding.ASCII.GetBytes("{}".PadRight(length))));
        (await connection.Read()).Refused(413, "BODY_TOO_LARGE");
        await connection.Send(Requests.Get(Open));
        Assert.Equal(200, (await connection.Read()).Status);
    }

    [Fact]
    public async Task A_body_beyond_what_is_read_away_is_413_from_its_length_alone() =>
        (await RawConnection.Exchange(fixture.Server, Requests.Post(Agents, $"Content-Length: {40 * 1024 * 1024}\r\n", "{"))).Refused(413, "BODY_TOO_LARGE");
}
