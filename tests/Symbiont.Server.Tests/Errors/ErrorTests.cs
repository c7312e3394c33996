using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

public sealed class ErrorTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private static readonly string Agent = $"/api/v1/agents/{Guid.NewGuid()}";

    private HttpClient Client => fixture.Server.Client;

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v1/schedules")]
    [InlineData("/api/v1/metrics")]
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

    [Theory]
    [InlineData(ErrorKind.Invalid, 400)]
    [InlineData(ErrorKind.NotFound, 404)]
    [InlineData(ErrorKind.Conflict, 409)]
    [InlineData(ErrorKind.Unprocessable, 422)]
    [InlineData(ErrorKind.Forbidden, 403)]
    [InlineData(ErrorKind.TooLarge, 413)]
    [InlineData(ErrorKind.TooMany, 429)]
    [InlineData(ErrorKind.Unavailable, 503)]
    public async Task Each_kind_of_refusal_has_its_status(ErrorKind kind, int status)
    {
        Fail(new DomainException(kind, "SOME_CODE", "A sentence.", new { line = 3 }));
        var body = await Client.GetAsync(Agent).Refused(status, "SOME_CODE");
        Assert.Equal("A sentence.", body.Text("error"));
        Assert.Equal(3, body.GetProperty("details").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_refusal_that_says_when_to_come_back_is_heard()
    {
        Fail(new DomainException(ErrorKind.Unavailable, "OVERLOADED", "Too much.") { RetryAfterSeconds = 7 });
        using var answer = await Client.GetAsync(Agent);
        Assert.Equal(TimeSpan.FromSeconds(7), answer.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task Unavailable_always_says_when_to_come_back()
    {
        Fail(new DomainException(ErrorKind.Unavailable, "STORE", "The store does not answer."));
        using var answer = await Client.GetAsync(Agent);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_failure_is_500_without_its_reason_and_with_the_request_s_id()
    {
        Fail(new InvalidOperationException("Host=db;Password=secret"));
        using var request = new HttpRequestMessage(HttpMethod.Get, Agent);
        request.Headers.Add("X-Request-Id", "mine-1");
        var body = await Client.SendAsync(request).Refused(500, "INTERNAL");
        Assert.Equal("mine-1", body.GetProperty("details").Text("request_id"));
        Assert.DoesNotContain("secret", body.GetRawText());
        Assert.DoesNotContain(" at ", body.GetRawText());
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

    private void Fail(Exception failure) => fixture.Server.Services.GetRequiredService<AgentBook>().Failure = failure;
}
