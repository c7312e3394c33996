namespace Symbiont.Server.Tests.Abuse;

/// <summary>Clients that are slow, silent or many.</summary>
public sealed class SlowTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private static readonly string Agent = $"/api/v1/agents/{Guid.NewGuid()}";

    private static readonly string[] Bodies =
    [
        "POST /api/v1/agents", $"PUT {Agent}", $"POST {Agent}/execute", $"POST {Agent}/events", $"POST {Agent}/heartbeat", $"POST {Agent}/shutdown", $"POST {Agent}/messages",
        $"POST /api/v1/executions/{Guid.NewGuid()}/cancel", $"POST /api/v1/executions/{Guid.NewGuid()}/retry", "POST /api/v1/workflows/execute",
    ];

    [Fact]
    public async Task A_body_that_does_not_come_is_408_after_a_while_wherever_bodies_are_read() =>
        await Task.WhenAll(Bodies.Select(async line =>
        {
            var answer = await RawConnection.Exchange(fixture.Server, $"{line} HTTP/1.1\r\n{Requests.Host}{Requests.Token}{Requests.Json}Content-Length: 100\r\n\r\n{{");
            answer.Refused(408, "REQUEST_TIMEOUT");
        }));

    [Theory]
    [InlineData("GET /api/v1/agents HTTP/1.1\r\nHost: localhost\r\nX: ")]
    [InlineData("GET ")]
    public async Task Headers_that_do_not_come_are_408_after_a_while(string begun)
    {
        using var connection = await RawConnection.To(fixture.Server);
        await connection.Send(begun);
        (await connection.Read()).Refused(408, "REQUEST_TIMEOUT");
        Assert.True(await connection.Ends());
    }

    [Fact]
    public async Task A_thousand_silent_connections_keep_nobody_out_and_are_answered_when_they_speak()
    {
        const int Count = 1_000;
        var connections = await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => RawConnection.To(fixture.Server)));
        try
        {
            await fixture.Server.Client.GetAsync("/api/v1/agents").Ok();
            foreach (var connection in connections)
                await connection.Send(Requests.Get("/api/v1/health/live"));
            foreach (var connection in connections)
                Assert.Equal(200, (await connection.Read()).Status);
        }
        finally
        {
            foreach (var connection in connections)
                connection.Dispose();
        }
    }
}
