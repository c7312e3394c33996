using System.Net;
using System.Net.Http.Headers;

namespace Symbiont.Server.Tests;

public sealed class TokenGateTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    [Theory]
    [InlineData("GET", "/api/v1/agents")]
    [InlineData("POST", "/api/v1/agents")]
    [InlineData("PATCH", "/api/v1/agents")]
    [InlineData("GET", "/api/v1/executions")]
    [InlineData("GET", "/api/v1/nothing/here")]
    [InlineData("GET", "/")]
    [InlineData("GET", "/api/v1/health/../agents")]
    [InlineData("GET", "/api/v1/schedules")]
    public async Task Without_a_token_nothing_is_learnt_of_what_exists(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await fixture.Server.Stranger.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal("UNAUTHORIZED", (await answer.Body()).Text("code"));
    }

    [Theory]
    [InlineData("Bearer test-token")]
    [InlineData("bearer test-token")]
    [InlineData("BEARER   test-token ")]
    public async Task The_scheme_is_taken_in_any_case(string authorization) => Assert.Equal(HttpStatusCode.OK, await StatusWith(authorization));

    [Theory]
    [InlineData("Bearer test-toke")]
    [InlineData("Bearer test-token2")]
    [InlineData("Bearer TEST-TOKEN")]
    [InlineData("Bearer ")]
    [InlineData("Bearer")]
    [InlineData("Basic test-token")]
    [InlineData("test-token")]
    public async Task Any_other_token_is_refused(string authorization) => Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(authorization));

    [Fact]
    public async Task Every_token_of_the_list_is_good()
    {
        await using var server = await TestServer.Start(("API_AUTH_TOKEN", "one, two ,three"));
        foreach (var token in new[] { "one", "two", "three" })
        {
            server.Stranger.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            await server.Stranger.GetAsync("/api/v1/agents").Ok();
        }
    }

    [Theory]
    [InlineData("token")]
    [InlineData("access_token")]
    [InlineData("API_KEY")]
    public async Task A_token_in_the_query_is_refused_even_beside_a_good_header(string name) =>
        await fixture.Server.Client.GetAsync($"/api/v1/agents?{name}=test-token").Refused(400, "TOKEN_IN_QUERY");

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    public async Task Workflows_behind_a_proxy_need_a_token(string header, string value)
    {
        using var request = Workflow();
        request.Headers.Add(header, value);
        await fixture.Server.Stranger.SendAsync(request).Refused(401, "UNAUTHORIZED");
    }

    [Fact]
    public async Task Workflows_under_another_name_than_this_machine_s_need_a_token()
    {
        await using var server = await TestServer.Start(("SYMBIONT_ALLOWED_HOSTS", "symbiont.example.com"));
        using var request = Workflow();
        request.Headers.Host = "symbiont.example.com";
        await server.Stranger.SendAsync(request).Refused(401, "UNAUTHORIZED");
    }

    [Fact]
    public async Task A_wrong_token_is_not_better_than_none_where_none_is_needed()
    {
        using var request = Workflow();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "wrong");
        await fixture.Server.Stranger.SendAsync(request).Refused(401, "UNAUTHORIZED");
    }

    [Fact]
    public async Task Open_endpoints_none_closes_them_to_this_machine_too()
    {
        await using var server = await TestServer.Start(("SYMBIONT_OPEN_ENDPOINTS", "none"));
        using var request = Workflow();
        await server.Stranger.SendAsync(request).Refused(401, "UNAUTHORIZED");
    }

    [Fact]
    public async Task Open_endpoints_opens_what_it_names_to_everybody()
    {
        await using var server = await TestServer.Start(("SYMBIONT_OPEN_ENDPOINTS", "workflows"));
        using var request = Workflow();
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        await server.Client.Create(Programs.Hello, name: "x");
        await server.Stranger.SendAsync(request).Ok();
    }

    [Fact]
    public async Task Naming_one_open_endpoint_leaves_the_others_open_to_this_machine()
    {
        await using var server = await TestServer.Start(("SYMBIONT_OPEN_ENDPOINTS", "metrics"));
        using var request = Workflow();
        await server.Client.Create(Programs.Hello, name: "x");
        await server.Stranger.SendAsync(request).Ok();
    }

    private static HttpRequestMessage Workflow() => new(HttpMethod.Post, "/api/v1/workflows/execute") { Content = Answers.Json("""{"workflow_id":"x"}""") };

    private async Task<HttpStatusCode> StatusWith(string authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/agents");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await fixture.Server.Stranger.SendAsync(request);
        return answer.StatusCode;
    }
}
