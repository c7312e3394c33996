using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Engine;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

public sealed class RuntimeApiProviderTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private IRuntimeApiProvider Api => fixture.Server.Services.GetRequiredService<IRuntimeApiProvider>();

    [Fact]
    public async Task An_agent_s_life_goes_by_way_of_it_and_http_sees_the_same()
    {
        var created = await Api.CreateAgent(new("in-process", "agent a(n: int) { with { if n > 1 { sleep(1h); } return n; } }"));
        Assert.Contains(created.Id, await Api.ListAgents().ToListAsync());
        Assert.Equal("updated", (await Api.UpdateAgent(created.Id, new(Name: "in-process-2"))).Status);
        Assert.Equal("in-process-2", (await fixture.Server.Client.GetAsync($"/api/v1/agents/{created.Id}").Ok()).Text("name"));

        var ended = await Api.ExecuteAgent(created.Id, JsonSerializer.SerializeToElement(new { n = 1 }));
        await fixture.Server.Client.Ended(ended.ExecutionId);
        var parked = await Api.ExecuteAgent(created.Id, JsonSerializer.SerializeToElement(new { n = 2 }));
        await fixture.Server.Client.Parked(parked.ExecutionId);
        Assert.Equal("waiting", (await fixture.Server.Client.GetAsync($"/api/v1/agents/{created.Id}/status").Ok()).Text("state"));
        Assert.Equal(1, (await Api.GetAgentStatus(created.Id)).ResourceUsage.ActiveTasks);
        Assert.Equal([parked.ExecutionId, ended.ExecutionId], (await Api.GetAgentHistory(created.Id)).History.Select(entry => entry.ExecutionId));

        Assert.Equal("terminated", (await Api.ShutdownAgent(created.Id, TimeSpan.FromSeconds(1))).Status);
        Assert.Equal("cancelled", (await fixture.Server.Client.Ended(parked.ExecutionId)).Text("status"));
        Assert.Equal("deleted", (await Api.DeleteAgent(created.Id)).Status);
        Assert.Equal("AGENT_NOT_FOUND", (await Assert.ThrowsAsync<NotFoundException>(() => Api.GetAgentStatus(created.Id))).Code);
    }

    [Fact]
    public async Task A_workflow_runs_and_its_failure_is_an_exception()
    {
        Assert.Equal(4, (await Api.ExecuteWorkflow("agent a(n: int) { with { return n + 1; } }", JsonSerializer.SerializeToElement(new { n = 3 }))).Result!.Value.GetInt32());

        var failed = await Assert.ThrowsAsync<DomainException>(() => Api.ExecuteWorkflow("agent a { with { return 1 / 0; } }"));

        Assert.Equal((ErrorKind.Unprocessable, "WORKFLOW_FAILED"), (failed.Kind, failed.Code));
    }

    [Fact]
    public async Task Health_and_metrics_are_those_of_the_server()
    {
        SystemHealth health = null!;
        // Its look at the store has 1.5 s, and the disk may take longer.
        await Eventually.Holds(async () => (health = await Api.GetSystemHealth()).Status == "healthy", "the server is well");
        var metrics = await Api.GetMetrics();

        Assert.Null(health.Error);
        Assert.Equal(metrics.Scheduler, health.Scheduler);
        Assert.Equal(1, metrics.LoadBalancer.ActiveWorkers);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_wrong_limit_is_refused_as_over_http(int limit) =>
        Assert.Equal("limit", Assert.Single((await Assert.ThrowsAsync<InvalidException>(() => Api.GetAgentHistory(Guid.NewGuid().ToString(), limit))).Errors).Field);

    [Fact]
    public async Task An_unwell_server_says_what_is_wrong_and_asks_its_store_nothing()
    {
        await using var server = await HealthContractTests.StartWith(new HealthContractTests.FixedCheck("No disk"));

        var health = await server.Services.GetRequiredService<IRuntimeApiProvider>().GetSystemHealth();

        Assert.Equal(("unhealthy", "No disk", null), (health.Status, health.Error, health.Scheduler));
    }
}
