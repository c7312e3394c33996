using Symbiont.Engine;

namespace Symbiont.Server.Tests;

public sealed class FailureTests(FailingServerFixture fixture) : IClassFixture<FailingServerFixture>
{
    private static readonly string Agent = $"/api/v1/agents/{Guid.NewGuid()}";

    private HttpClient Client => fixture.Server.Client;

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

    private void Fail(Exception failure) => fixture.Directory.Failure = failure;
}
