using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class MetricsContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = "/api/v1/metrics";

    [Fact]
    public async Task The_reference_sample_is_answered_with_the_blocks_of_earlier_editions() => AssertSample(await fixture.Server.Client.GetAsync(Path).Ok());

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_caller_of_this_machine_needs_no_token() => AssertSample(await fixture.Server.Stranger.GetAsync(Path).Ok());

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task What_was_done_is_counted()
    {
        await using var server = await TestServer.Start();
        var agent = await server.Client.Create("agent a(n: int) { with { return 1 / n; } }");
        await server.Client.Ended(await server.Client.Execute(agent, """{"input":{"n":1}}"""));
        await server.Client.Ended(await server.Client.Execute(agent, """{"input":{"n":0}}"""));

        await Eventually.Holds(
            async () => (await server.Client.GetAsync(Path).Ok()).GetProperty("task_manager") is var tasks
                && tasks.GetProperty("completed_tasks").GetInt64() == 1 && tasks.GetProperty("failed_tasks").GetInt64() == 1,
            "one has completed and one has failed");
        var metrics = await server.Client.GetAsync(Path).Ok();
        Assert.Equal("""{"total":1,"active":0,"idle":1}""", metrics.GetProperty("agents").GetRawText());
        Assert.Equal((1, 1), (Number(metrics, "total_workers"), Number(metrics, "active_workers")));
        Assert.True(metrics.GetProperty("load_balancer").GetProperty("requests_per_second").GetDouble() > 0);
        var system = metrics.GetProperty("system");
        Assert.InRange(system.GetProperty("memory_usage_bytes").GetInt64(), 1, system.GetProperty("memory_total_bytes").GetInt64());

        static int Number(JsonElement metrics, string name) => metrics.GetProperty("load_balancer").GetProperty(name).GetInt32();
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("text/plain", "text/plain")]
    [InlineData("text/plain, application/json", "application/json")]
    [InlineData("text/plain, application/json;q=0.9", "text/plain")]
    [InlineData("application/openmetrics-text, text/plain;version=0.0.4;q=0.5, */*;q=0.1", "text/plain")]
    [InlineData("text/html, */*;q=0.8", "application/json")]
    [InlineData("nonsense;;", "application/json")]
    public async Task Text_is_for_those_who_rank_it_above_json(string? accept, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await fixture.Server.Client.SendAsync(request);

        Assert.Equal(type, answer.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(type == "text/plain", text.Contains("# TYPE symbiont_tasks_completed_total counter\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_proxy_s_caller_needs_a_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");
        using var answer = await fixture.Server.Stranger.SendAsync(request);

        Assert.Equal(401, (int)answer.StatusCode);
    }

    private static void AssertSample(JsonElement metrics) => Sample.AssertShape("metrics.200", metrics, more: ["agents", "system.cpu_usage", "system.memory_usage"]);
}
