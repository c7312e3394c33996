using System.Net;
using System.Text.Json;

namespace Symbiont.Server.Tests;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ErrorTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private static readonly string Agent = $"/api/v1/agents/{Guid.NewGuid()}";

    private HttpClient Client => fixture.Server.Client;

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/channels")]
    public async Task An_unknown_route_is_404_with_a_body(string path) => await Client.GetAsync(path).Refused(404, "ROUTE_NOT_FOUND");

    [Fact]
    public async Task A_wrong_method_is_405_with_a_body_and_says_what_is_allowed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, "/api/v1/agents");
        using var answer = await Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "POST"], answer.Content.Headers.Allow.Order());
        Assert.Equal("METHOD_NOT_ALLOWED", (await answer.Body()).Text("code"));
    }

    [Fact]
    public async Task Details_are_null_where_there_are_none() =>
        Assert.Equal(JsonValueKind.Null, (await Client.GetAsync(Agent).Refused(404, "AGENT_NOT_FOUND")).GetProperty("details").ValueKind);

    [Theory]
    [InlineData("abc-1.2_3", true)]
    [InlineData("has space", false)]
    [InlineData("", false)]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345", false)]
    public async Task A_sane_request_id_is_taken_over_and_another_is_replaced(string given, bool taken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/health");
        request.Headers.TryAddWithoutValidation("X-Request-Id", given);
        using var answer = await Client.SendAsync(request);
        var id = answer.Headers.GetValues("X-Request-Id").Single();
        Assert.Equal(taken, id == given);
        Assert.Matches("^[A-Za-z0-9._-]{1,64}$", id);
    }

    [Fact]
    public async Task No_answer_names_the_server_s_software()
    {
        using var answer = await Client.GetAsync("/api/v1/agents");
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }
}
