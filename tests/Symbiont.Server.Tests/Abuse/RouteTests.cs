namespace Symbiont.Server.Tests.Abuse;

/// <summary>Every method on every route.</summary>
public sealed class RouteTests(PatientServerFixture fixture) : IClassFixture<PatientServerFixture>
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "QUERY", "get", "X"];

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Every_method_on_every_route_is_answered_cleanly(string body)
    {
        foreach (var path in await Paths())
        {
            foreach (var method in Methods)
            {
                // The live view has no end; what it is is told by its own tests.
                if (method.Equals("GET", StringComparison.OrdinalIgnoreCase) && path.TrimEnd('/') == "/api/v1/events")
                    continue;
                var answer = await Send(method, path, Requests.Token, body);
                answer.AssertClean();
                if (answer.Status == 405)
                    Assert.NotEqual("", answer.Header("Allow"));
            }
        }
    }

    [Fact]
    public async Task Without_a_token_no_method_opens_a_route_that_is_not_open()
    {
        foreach (var path in (await Paths()).Where(path => path.StartsWith("/api/v1/", StringComparison.Ordinal)
            && !path.StartsWith("/api/v1/health", StringComparison.Ordinal) && !path.StartsWith("/api/v1/workflows", StringComparison.Ordinal)
            && !path.StartsWith("/api/v1/metrics", StringComparison.Ordinal)))
        {
            foreach (var method in Methods)
                (await Send(method, path, "", "{}")).Refused(401);
        }
    }

    [Theory]
    [InlineData("/health/scheduler/x")]
    [InlineData("/api/v1/metrics/x")]
    [InlineData("/api/v1/workflows/execute/x")]
    [InlineData("/openapi")]
    [InlineData("/health/livex")]
    public async Task What_lies_beside_an_open_route_is_not_open(string path) => (await Send("GET", path, "", "")).Refused(401);

    private async Task<IReadOnlyList<string>> Paths()
    {
        var document = await fixture.Server.Stranger.GetAsync("/openapi/v1.json").Ok();
        return [.. document.GetProperty("paths").EnumerateObject().Select(path => ApiDocument.Parameter().Replace(path.Name, Guid.NewGuid().ToString())),
            "/health", "/health/live", "/health/ready", "/docs", "/docs/index.html", "/openapi/v1.json", "/", "/api", "/api/v1"];
    }

    /// <summary>An answer to HEAD has no body; its length says what a body would have.</summary>
    private async Task<RawAnswer> Send(string method, string path, string token, string body)
    {
        var request = $"{method} {path} HTTP/1.1\r\n{Requests.Host}{token}{Requests.Json}Connection: close\r\nContent-Length: {body.Length}\r\n\r\n{body}";
        return method == "HEAD" ? await RawConnection.Head(fixture.Server, request) : await RawConnection.Exchange(fixture.Server, request);
    }
}
