using System.Net;

namespace Symbiont.Server.Tests;

public sealed class BrowserGateTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    /// <summary>Needs no token, and is answered whatever the machine's disk does.</summary>
    private const string Open = "/api/v1/health/live";

    [Theory]
    [InlineData("evil.example.com")]
    [InlineData("localhost.example.com")]
    [InlineData("127.0.0.1.example.com:8080")]
    public async Task A_foreign_host_is_misdirected(string host) => await Get(Open, ("Host", host)).Refused(421, "HOST_NOT_ALLOWED");

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:8080")]
    [InlineData("127.0.0.1:1")]
    [InlineData("192.0.2.7")]
    [InlineData("[::1]:8080")]
    public async Task Addresses_and_names_of_this_machine_are_good_hosts(string host) => await Get(Open, ("Host", host)).Ok();

    [Fact]
    public async Task Listed_hosts_are_good_hosts()
    {
        await using var server = await TestServer.Start(("SYMBIONT_ALLOWED_HOSTS", "symbiont.example.com,*.internal"));
        await Get(server, Open, ("Host", "symbiont.example.com:8443")).Ok();
        await Get(server, Open, ("Host", "a.internal")).Ok();
        await Get(server, Open, ("Host", "internal")).Refused(421, "HOST_NOT_ALLOWED");
        await Get(server, Open, ("Host", "x.symbiont.example.com")).Refused(421, "HOST_NOT_ALLOWED");
    }

    [Fact]
    public async Task A_cross_site_request_is_refused_everywhere()
    {
        await Get(Open, ("Sec-Fetch-Site", "cross-site")).Refused(403, "CROSS_SITE_REFUSED");
        await Get("/api/v1/agents", ("Sec-Fetch-Site", "cross-site")).Refused(403, "CROSS_SITE_REFUSED");
    }

    [Theory]
    [InlineData("https://evil.example.com")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost.evil.com")]
    public async Task A_foreign_origin_is_refused(string origin) => await Get(Open, ("Origin", origin)).Refused(403, "CROSS_SITE_REFUSED");

    [Theory]
    [InlineData("same-origin")]
    [InlineData("same-site")]
    [InlineData("none")]
    public async Task The_own_origin_is_good(string site)
    {
        var own = fixture.Server.Address.GetLeftPart(UriPartial.Authority);
        await Get(Open, ("Origin", own), ("Sec-Fetch-Site", site)).Ok();
    }

    [Fact]
    public async Task The_own_page_behind_a_proxy_that_ends_TLS_is_good()
    {
        await using var server = await TestServer.Start(("SYMBIONT_ALLOWED_HOSTS", "symbiont.example.com"));
        await Get(server, Open, ("Host", "symbiont.example.com"), ("Origin", "https://symbiont.example.com")).Ok();
    }

    [Fact]
    public async Task Without_CORS_no_answer_allows_an_origin()
    {
        using var answer = await Get(Open, ("Origin", fixture.Server.Address.GetLeftPart(UriPartial.Authority)));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_listed_origin_may_call_and_ask_before_it_does()
    {
        const string Console = "https://console.example.com";
        await using var server = await TestServer.Start(("SYMBIONT_CORS_ORIGINS", Console));

        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/v1/agents");
        preflight.Headers.Add("Origin", Console);
        preflight.Headers.Add("Sec-Fetch-Site", "cross-site");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        using var allowed = await server.Stranger.SendAsync(preflight);
        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Equal(Console, allowed.Headers.GetValues("Access-Control-Allow-Origin").Single());

        using var answer = await Get(server, "/api/v1/agents", ("Origin", Console), ("Sec-Fetch-Site", "cross-site"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Console, answer.Headers.GetValues("Access-Control-Allow-Origin").Single());

        await Get(server, "/api/v1/agents", ("Origin", "https://other.example.com")).Refused(403, "CROSS_SITE_REFUSED");
    }

    private Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers) => Get(fixture.Server, path, headers);

    private static async Task<HttpResponseMessage> Get(TestServer server, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await server.Client.SendAsync(request);
    }
}
