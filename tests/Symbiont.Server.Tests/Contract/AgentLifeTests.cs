using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

/// <summary>An agent's whole life by the samples of the reference, one after the other.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class AgentLifeTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private HttpClient Client => fixture.Server.Client;

    [Theory]
    [InlineData("persistent", "unhealthy", "failed", "ready")]
    [InlineData("ephemeral", "healthy", "ready", "ready")]
    public async Task A_heartbeat_that_says_failed_tells_of_persistent_agents_only_and_the_next_one_heals(string mode, string health, string state, string healed)
    {
        var agent = $"/api/v1/agents/{await Client.Create(Programs.Hello, mode: mode)}";

        var beat = await Client.PostAsync($"{agent}/heartbeat", Answers.Json("""{"state":"Failed"}""")).Ok();

        Assert.Equal(health, beat.Text("health_status"));
        var status = await Client.GetAsync($"{agent}/status").Ok();
        Assert.Equal((state, health, "failed"), (status.Text("state"), status.GetProperty("execution_context").Text("health_status"), status.Text("reported_state")));
        Assert.Equal("healthy", (await Client.PostAsync($"{agent}/heartbeat", Answers.Json("""{"state":"running"}""")).Ok()).Text("health_status"));
        Assert.Equal(healed, (await Client.GetAsync($"{agent}/status").Ok()).Text("state"));
    }

    private const string First = "agent greet(who: Optional<String>) {\n    with {\n        return \"hello\";\n    }\n}\n";
    private const string Second = "agent greet(who: Optional<String>) {\n    with {\n        return \"goodbye\";\n    }\n}\n";

    [Fact]
    public async Task An_agent_is_made_run_watched_changed_and_removed_as_the_reference_says()
    {
        var created = await Client.PostAsync("/api/v1/agents", Request("agents.create.request", First)).Ok();
        Sample.AssertShape("agents.create.200", created);
        Assert.Equal("created", created.Text("status"));
        var agent = $"/api/v1/agents/{created.Text("id")}";
        Sample.AssertShape("agents.list.200", await Client.GetAsync("/api/v1/agents").Ok());
        Assert.Equal("ready", (await Status(agent)).Text("state"));
        Assert.Equal(0, (await Client.GetAsync($"{agent}/history").Ok()).GetProperty("history").GetArrayLength());

        var started = await Client.PostAsync($"{agent}/execute", Answers.Json(Sample.Text("agents.execute.request"))).Ok();
        Sample.AssertShape("agents.execute.200", started);
        Assert.Equal("execution_started", started.Text("status"));
        Assert.Equal("hello", (await Client.Ended(started.Text("execution_id"))).Text("result"));
        await Eventually.Holds(async () => (await Status(agent)).Text("state") == "completed", "the agent has heard of it");
        await AssertHistory(agent, started.Text("execution_id"));

        var beat = await Client.PostAsync($"{agent}/heartbeat", null).Ok();
        Assert.Equal((created.Text("id"), "ok", "healthy"), (beat.Text("agent_id"), beat.Text("status"), beat.Text("health_status")));
        var pushed = await Client.PostAsync($"{agent}/events", Answers.Json("{}")).Ok();
        Assert.Equal("accepted", pushed.Text("status"));

        var updated = await Client.PutAsync(agent, Request("agents.update.request", Second)).Ok();
        Sample.AssertShape("agents.update.200", updated);
        Assert.Equal((created.Text("id"), "updated"), (updated.Text("id"), updated.Text("status")));
        var detail = await Client.GetAsync(agent).Ok();
        Assert.Equal((Second, 2), (detail.Text("dsl"), detail.GetProperty("version").GetInt32()));
        Assert.Equal("goodbye", (await Client.PostAsync($"{agent}/execute?wait=60s", null).Ok()).Text("result"));

        var deleted = await Client.DeleteAsync(agent).Ok();
        Sample.AssertShape("agents.delete.200", deleted);
        Assert.Equal("deleted", deleted.Text("status"));
        await Client.GetAsync($"{agent}/status").Refused(404, "AGENT_NOT_FOUND");
        Assert.DoesNotContain(created.Text("id"), (await Client.GetAsync("/api/v1/agents").Ok()).EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("hello", (await Client.GetAsync($"/api/v1/executions/{started.Text("execution_id")}").Ok()).Text("result"));
    }

    private static StringContent Request(string sample, string program)
    {
        var placeholder = Sample.Read(sample).Text("dsl");
        return Answers.Json(Sample.Text(sample).Replace(JsonSerializer.Serialize(placeholder), JsonSerializer.Serialize(program), StringComparison.Ordinal));
    }

    private async Task<JsonElement> Status(string agent)
    {
        var status = await Client.GetAsync($"{agent}/status").Ok();
        Sample.AssertShape(
            "agents.status.200", status, more: ["resource_usage.memory_bytes", "resource_usage.cpu_percent"], nullable: ["scheduled_at", "execution_context.process_id"]);
        return status;
    }

    private async Task AssertHistory(string agent, string execution)
    {
        var history = await Client.GetAsync($"{agent}/history").Ok();
        Sample.AssertShape(
            "agents.history.200", history,
            more: ["history[].started_at", "history[].completed_at", "history[].execution_time_ms", "history[].trigger", "history[].error", "history[].step_count", "history[].agent_id"]);
        Assert.Equal(execution, Assert.Single(history.GetProperty("history").EnumerateArray()).Text("execution_id"));
    }
}
