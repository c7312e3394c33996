using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class HealthContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task A_healthy_server_answers_the_reference_sample_without_a_token() =>
        Sample.AssertShape("health.200", await fixture.Server.Stranger.GetWell("/api/v1/health").Ok());

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task An_unhealthy_server_answers_the_reference_sample_with_500()
    {
        await using var server = await StartWith(new FixedCheck("Database connection failed"));
        using var answer = await server.Stranger.GetAsync("/api/v1/health");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var body = await answer.Body();
        Sample.AssertShape("health.500", body);
        Assert.Equal("Database connection failed", body.Text("error"));
    }

    [Theory]
    [InlineData("/api/v1/health/live", "live")]
    [InlineData("/api/v1/health/ready", "ready")]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Probes_answer_without_a_token(string path, string status) =>
        Assert.Equal(status, (await fixture.Server.Stranger.GetWell(path).Ok()).Text("status"));

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_server_that_is_not_healthy_is_not_ready()
    {
        await using var server = await StartWith(new FixedCheck("No disk"));
        Assert.Equal("No disk", (await server.Stranger.GetAsync("/api/v1/health/ready").Refused(503, "NOT_READY")).Text("error"));
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_hanging_check_makes_the_answer_unhealthy_within_two_seconds()
    {
        using var never = new ManualResetEventSlim();
        await using var server = await TestServer.Start(services => services.RemoveAll<IHealthCheck>().AddSingleton<IHealthCheck>(new BlockingCheck(never)));
        // The check would hang for ever; how long the machine takes for the rest is not the promise's doing.
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(2));

        using var answer = await server.Stranger.GetAsync("/api/v1/health", deadline.Token);

        Assert.Equal("The blocking check does not answer", (await answer.Body()).Text("error"));
        Assert.InRange(HealthMonitor.Patience, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        never.Set();
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_check_that_throws_tells_nothing_of_its_reason()
    {
        await using var server = await StartWith(new ThrowingCheck());
        using var answer = await server.Stranger.GetAsync("/api/v1/health");
        Assert.Equal("The throwing check failed", (await answer.Body()).Text("error"));
    }

    /// <summary>A server with one more check, which never waits too long for any: time stands still.</summary>
    internal static Task<TestServer> StartWith(IHealthCheck check) =>
        TestServer.Start(services => services.AddSingleton(check).AddSingleton<TimeProvider>(new ManualClock()));

    internal sealed class FixedCheck(string problem) : IHealthCheck
    {
        public string Name => "fixed";

        public Task<string?> FindProblem(CancellationToken cancelled) => Task.FromResult<string?>(problem);
    }

    private sealed class BlockingCheck(ManualResetEventSlim until) : IHealthCheck
    {
        public string Name => "blocking";

        public Task<string?> FindProblem(CancellationToken cancelled)
        {
            until.Wait(cancelled);
            return Task.FromResult<string?>(null);
        }
    }

    private sealed class ThrowingCheck : IHealthCheck
    {
        public string Name => "throwing";

        public Task<string?> FindProblem(CancellationToken cancelled) => throw new InvalidOperationException("Host=db;Password=secret");
    }
}
