namespace Symbiont.Server.Tests.Abuse;

/// <summary>Broken, odd and hostile first lines.</summary>
public sealed class RequestLineTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Agents = "/api/v1/agents";

    [Theory]
    [InlineData("GET /api/v1/agents\r\n", 400)]
    [InlineData("GE T /api/v1/agents HTTP/1.1\r\n", 400)]
    [InlineData("\0\u0001\u0002 / HTTP/1.1\r\n", 400)]
    [InlineData("GET  /api/v1/agents HTTP/1.1\r\n", 400)]
    [InlineData("GET api/v1/agents HTTP/1.1\r\n", 400)]
    [InlineData("GET /api/v1/agents/%00 HTTP/1.1\r\n", 400)]
    [InlineData("GET /api/v1/agents/\u00e4 HTTP/1.1\r\n", 400)]
    [InlineData("GET http://evil.example/api/v1/agents HTTP/1.1\r\n", 400)]
    [InlineData("GET / HTTP/1.2\r\n", 505)]
    [InlineData("GET / HTTP/9.9\r\n", 505)]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n", 505)]
    [InlineData("GET * HTTP/1.1\r\n", 405)]
    [InlineData("\u0016\u0003\u0001\u0000\u00c8\u0001\u0000\u0000\u00c4\u0003\u0003 hello of a TLS client\r\n", 400)]
    public async Task A_line_that_cannot_be_read_is_refused_with_a_body_and_ends_the_connection(string line, int status)
    {
        using var connection = await RawConnection.To(fixture.Server);
        await connection.Send(line + Requests.Host + Requests.Token + "\r\n");
        var answer = (await connection.Read()).Refused(status);
        Assert.Equal("close", answer.Header("Connection"));
        Assert.True(await connection.Ends());
    }

    [Fact]
    public async Task A_broken_request_behind_a_good_one_on_its_connection_is_refused_with_a_body_too()
    {
        using var connection = await RawConnection.To(fixture.Server);
        await connection.Send(Requests.Get(Agents) + "nonsense\r\n\r\n");
        Assert.Equal(200, (await connection.Read()).Status);
        (await connection.Read()).Refused(400, "BAD_REQUEST");
        Assert.True(await connection.Ends());
    }

    [Fact]
    public async Task An_address_that_is_too_long_is_414() =>
        (await RawConnection.Exchange(fixture.Server, Requests.Get("/" + new string('a', 10_000)))).Refused(414, "ADDRESS_TOO_LONG");

    [Fact]
    public async Task A_long_address_is_not_repeated_whole() =>
        Assert.InRange((await RawConnection.Exchange(fixture.Server, Requests.Get("/" + new string('a', 7_000)))).Refused(404, "ROUTE_NOT_FOUND").Body.Length, 1, 500);

    [Theory]
    [InlineData("//api/v1/agents")]
    [InlineData("/api/v1//agents")]
    [InlineData("/api/v1/agents//")]
    [InlineData("/api%2fv1%2fagents")]
    [InlineData("/api/v1/%61gents/%2e%2e/%2e%2e/nothing")]
    [InlineData("/api/v1/health/%2e%2e/nothing")]
    [InlineData("/docs/../nothing")]
    [InlineData("/api/v1/%0d%0aX-Evil:%201")]
    [InlineData("/..%5c..%5cwindows")]
    [InlineData("/api/v1/agents%3Flimit=1")]
    [InlineData("/api/v1/agents;limit=1")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    public async Task A_path_with_a_trick_in_it_leads_nowhere(string path)
    {
        var answer = (await RawConnection.Exchange(fixture.Server, Requests.Get(path))).Refused(404, "ROUTE_NOT_FOUND");
        Assert.Null(answer.Header("X-Evil"));
    }

    [Theory]
    [InlineData("/api/v1/health/%2e%2e/agents")]
    [InlineData("/api/v1/health/../agents")]
    [InlineData("/docs/%2e%2e/api/v1/agents")]
    [InlineData("/docs/../api/v1/agents")]
    [InlineData("/health/live/../../api/v1/agents")]
    [InlineData("/api/v1/workflows/execute/%2e%2e/%2e%2e/agents")]
    [InlineData("/API/V1/AGENTS/")]
    [InlineData("//docs")]
    [InlineData("/openapi/v1.json/x")]
    [InlineData("http://localhost/api/v1/agents")]
    public async Task No_path_leads_around_the_token(string path) =>
        (await RawConnection.Exchange(fixture.Server, $"GET {path} HTTP/1.1\r\n{Requests.Host}\r\n")).Refused(401, "UNAUTHORIZED");

    [Theory]
    [InlineData("/docs/..%2f..%2fsymbiont.dll")]
    [InlineData("/docs/%2e%2e%2f%2e%2e%2fetc/passwd")]
    [InlineData("/docs/..%5c..%5cappsettings.json")]
    [InlineData("/docs/api-token")]
    public async Task The_page_serves_no_file_but_its_own(string path) => (await RawConnection.Exchange(fixture.Server, Requests.Get(path))).Refused(404, "ROUTE_NOT_FOUND");

    [Theory]
    [InlineData("/api/v1/agents/%zz")]
    [InlineData("/api/v1/agents/%ff%fe")]
    [InlineData("/api/v1/agents/%F0%9F%98%80")]
    [InlineData("/api/v1/agents/a%2fb")]
    [InlineData("/api/v1/agents/%2e")]
    [InlineData("/api/v1/agents/01a200d5-5504-7000-80cc-d337c12ccdd9%20")]
    public async Task An_id_that_is_none_is_unknown(string path) => (await RawConnection.Exchange(fixture.Server, Requests.Get(path + "/status"))).Refused(404);

    [Fact]
    public async Task A_trailing_slash_means_the_same() => Assert.Equal(200, (await RawConnection.Exchange(fixture.Server, Requests.Get(Agents + "/"))).Status);

    [Fact]
    public async Task A_whole_address_as_target_means_its_path_and_its_host_must_be_ours()
    {
        Assert.Equal(200, (await RawConnection.Exchange(fixture.Server, Requests.Get("http://localhost/api/v1/agents"))).Status);
        (await RawConnection.Exchange(fixture.Server, $"GET http://evil.example/api/v1/agents HTTP/1.1\r\nHost: evil.example\r\n{Requests.Token}\r\n")).Refused(421, "HOST_NOT_ALLOWED");
    }

    [Theory]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n")]
    [InlineData("CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80\r\n")]
    public async Task A_target_without_a_path_is_nothing_here_and_needs_a_token_to_learn_that(string request)
    {
        (await RawConnection.Exchange(fixture.Server, request + "\r\n")).Refused(401, "UNAUTHORIZED");
        (await RawConnection.Exchange(fixture.Server, request + Requests.Token + "\r\n")).Refused(404, "ROUTE_NOT_FOUND");
    }

    [Fact]
    public async Task HTTP_1_0_is_answered_and_its_connection_ends()
    {
        using var connection = await RawConnection.To(fixture.Server);
        await connection.Send($"GET {Agents} HTTP/1.0\r\n{Requests.Host}{Requests.Token}\r\n");
        Assert.Equal(200, (await connection.Read()).Status);
        Assert.True(await connection.Ends());
    }

    [Fact]
    public async Task HTTP_1_0_without_a_host_is_misdirected() => (await RawConnection.Exchange(fixture.Server, $"GET {Agents} HTTP/1.0\r\n{Requests.Token}\r\n")).Refused(421, "HOST_NOT_ALLOWED");
}
