namespace Symbiont.Server.Tests.Abuse;

/// <summary>Missing, doubled, foreign and oversized headers.</summary>
public sealed class HeaderTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Line = "GET /api/v1/agents HTTP/1.1\r\n";

    [Theory]
    [InlineData("")]
    [InlineData("Host: localhost\r\nHost: evil.example\r\n")]
    [InlineData("Host: a b\r\n")]
    [InlineData("Host: localhost/../x\r\n")]
    [InlineData("Host: localhost\r\nX: a\r\n folded\r\n")]
    [InlineData("Host: localhost\r\nX : a\r\n")]
    [InlineData("Host: localhost\r\nX: a\0b\r\n")]
    [InlineData("Host: localhost\r\nX: a\rb\r\n")]
    [InlineData("Host: localhost\r\n: nameless\r\n")]
    [InlineData("Host: localhost\r\nno colon\r\n")]
    [InlineData("Host: localhost\r\nX: \u00ff\r\n")]
    public async Task Headers_that_cannot_be_read_are_refused_with_a_body(string headers) => (await Send(Line + headers)).Refused(400, "BAD_REQUEST");

    [Fact]
    public async Task Headers_that_are_too_long_or_too_many_are_431()
    {
        (await Send(Line + Requests.Host + $"X: {new string('a', 40_000)}\r\n")).Refused(431, "HEADERS_TOO_LARGE");
        (await Send(Line + Requests.Host + string.Concat(Enumerable.Range(0, 200).Select(i => $"X{i}: a\r\n")))).Refused(431, "HEADERS_TOO_LARGE");
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("0x7f000001.evil")]
    [InlineData("xn--lcalhost-5ib")]
    [InlineData("")]
    public async Task A_foreign_host_is_misdirected(string host) => (await Send($"{Line}Host: {host}\r\n")).Refused(421, "HOST_NOT_ALLOWED");

    [Theory]
    [InlineData("Origin: https://evil.example\r\n")]
    [InlineData("Origin: null\r\n")]
    [InlineData("Origin: http://localhost\r\nOrigin: https://evil.example\r\n")]
    [InlineData("Origin: \r\n")]
    [InlineData("Origin: http://localhost.evil.example\r\n")]
    [InlineData("Origin: http://localhost@evil.example\r\n")]
    [InlineData("Sec-Fetch-Site: cross-site\r\n")]
    [InlineData("Sec-Fetch-Site: CROSS-SITE\r\n")]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Site: cross-site\r\n")]
    [InlineData("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site\r\n")]
    public async Task A_page_of_somebody_else_is_kept_out_even_with_the_token(string headers) => (await Send(Line + Requests.Host + headers)).Refused(403, "CROSS_SITE_REFUSED");

    [Theory]
    [InlineData("Authorization: Bearer \u00ff\r\n", 400)]
    [InlineData("Authorization: Bearer test-token\r\nAuthorization: Bearer test-token\r\n", 401)]
    [InlineData("Authorization: Bearer test-token, Bearer test-token\r\n", 401)]
    [InlineData("Authorization: Bearer test-token\u0009x\r\n", 401)]
    [InlineData("Authorization: \r\n", 401)]
    [InlineData("Authorization: Digest a=\"b\"\r\n", 401)]
    [InlineData("Proxy-Authorization: Bearer test-token\r\n", 401)]
    [InlineData("Cookie: token=test-token\r\n", 401)]
    [InlineData("X-Original-URL: /api/v1/health\r\n", 401)]
    [InlineData("X-HTTP-Method-Override: OPTIONS\r\n", 401)]
    public async Task Nothing_but_one_good_authorization_opens(string headers, int status) =>
        (await RawConnection.Exchange(fixture.Server, Line + Requests.Host + headers + "\r\n")).Refused(status);

    [Fact]
    public async Task A_token_as_long_as_headers_may_be_is_just_wrong() =>
        (await RawConnection.Exchange(fixture.Server, $"{Line}{Requests.Host}Authorization: Bearer {new string('t', 30_000)}\r\n\r\n")).Refused(401, "UNAUTHORIZED");

    [Theory]
    [InlineData("token=test-token")]
    [InlineData("access%5Ftoken=test-token")]
    [InlineData("a=1&API_KEY=test-token")]
    [InlineData("token")]
    public async Task A_token_in_the_query_is_refused_everywhere_and_not_repeated(string query)
    {
        foreach (var path in new[] { "/api/v1/agents", "/api/v1/health", "/docs", "/nothing" })
            (await RawConnection.Exchange(fixture.Server, Requests.Get($"{path}?{query}"))).Refused(400, "TOKEN_IN_QUERY");
    }

    [Theory]
    [InlineData("a\r\nX-Request-Id: b")]
    [InlineData("a%0d%0aX-Evil: 1")]
    [InlineData("<script>")]
    [InlineData("a b")]
    [InlineData("")]
    public async Task A_request_id_that_is_none_is_replaced_and_nothing_of_it_comes_back(string id)
    {
        var answer = await Send($"{Line}{Requests.Host}X-Request-Id: {id}\r\n");
        answer.AssertClean();
        Assert.True(Guid.TryParse(answer.Header("X-Request-Id"), out _));
        Assert.Null(answer.Header("X-Evil"));
    }

    [Theory]
    [InlineData("traceparent: 00-zz-zz-zz\r\n")]
    [InlineData("traceparent: 00-00000000000000000000000000000000-0000000000000000-00\r\n")]
    [InlineData("traceparent: a\r\ntraceparent: b\r\n")]
    [InlineData("traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\ntracestate: ;;;==,,\r\nbaggage: %zz\r\n")]
    [InlineData("Accept: ;;;\r\nAccept-Encoding: \"\r\nIf-None-Match: *\r\nRange: bytes=0-0\r\nExpect: 200-ok\r\n")]
    [InlineData("Connection: Upgrade, close\r\nUpgrade: websocket\r\n")]
    [InlineData("Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n")]
    [InlineData("X-Forwarded-For: ;;;\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Prefix: //evil.example\r\nForwarded: host=evil.example\r\n")]
    public async Task Headers_that_mean_nothing_here_change_nothing(string headers)
    {
        var answer = await Send(Line + Requests.Host + headers);
        answer.AssertClean();
        Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.Header("Content-Type")));
    }

    [Theory]
    [InlineData("Idempotency-Key: a\r\nIdempotency-Key: b\r\n")]
    [InlineData("Idempotency-Key: \r\n")]
    [InlineData("Idempotency-Key: a b\r\n")]
    public async Task An_idempotency_key_that_is_none_is_refused(string headers) =>
        (await RawConnection.Exchange(fixture.Server, Requests.Post("/api/v1/agents", headers + "Content-Length: 2\r\n", "{}"))).Refused(400, "INVALID_REQUEST");

    [Fact]
    public async Task Where_a_page_moved_to_is_never_told_by_names_that_the_request_gave()
    {
        var answer = await RawConnection.Exchange(fixture.Server, "GET /docs HTTP/1.1\r\nHost: 127.0.0.1:1\r\nX-Forwarded-Host: evil.example\r\n\r\n");
        Assert.Equal((301, "docs/index.html"), (answer.Status, answer.Header("Location")));
    }

    private Task<RawAnswer> Send(string head) => RawConnection.Exchange(fixture.Server, head + Requests.Token + "\r\n");
}
