using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Agents;

public sealed class HeartbeatTests
{
    private static readonly string Program = Dsl.Agent("return 1;");

    [Theory, EachStore]
    public async Task A_heartbeat_answers_that_the_agent_is_healthy_and_shows_in_its_status(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Program, mode: "persistent");

        var answer = await host.Agent(agent).Heartbeat(new("Running", JsonSerializer.SerializeToElement(new { load = 3 }), JsonSerializer.SerializeToElement("ok")));

        Assert.Equal((agent, "ok", "healthy", host.Clock.GetUtcNow()), (answer.AgentId, answer.Status, answer.HealthStatus, answer.ReceivedAt));
        var status = await host.Agents.GetStatus(agent);
        Assert.Equal(("ready", "running", """{"load":3}""", "ok"),
            (status.State, status.ReportedState, status.Metadata!.Value.GetRawText(), status.LastResult!.Value.GetString()));
    }

    [Theory, EachStore]
    public async Task A_persistent_agent_that_missed_three_intervals_has_failed_until_its_next_heartbeat(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Program, mode: "persistent");
        await host.Agent(agent).Heartbeat(new(IntervalSeconds: 10));

        host.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(("ready", "healthy"), await Health(host, agent));
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(("failed", "unhealthy"), await Health(host, agent));

        await host.Agent(agent).Heartbeat(new());
        Assert.Equal(("ready", "healthy"), await Health(host, agent));
    }

    [Theory, EachStore]
    public async Task A_reported_failure_makes_a_persistent_agent_failed_until_a_good_heartbeat(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Program, mode: "persistent");

        Assert.Equal("unhealthy", (await host.Agent(agent).Heartbeat(new("FAILED"))).HealthStatus);
        Assert.Equal(("failed", "unhealthy"), await Health(host, agent));

        await host.Agent(agent).Heartbeat(new("ready"));
        Assert.Equal(("ready", "healthy"), await Health(host, agent));
    }

    [Theory, EachStore]
    public async Task An_agent_that_never_sent_a_heartbeat_is_not_missed(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Program, mode: "persistent");

        host.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(("ready", "healthy"), await Health(host, agent));
    }

    [Theory, EachStore]
    public async Task Only_a_persistent_agent_fails_by_missed_heartbeats(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Program);
        await host.Agent(agent).Heartbeat(new(IntervalSeconds: 1));

        host.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(("ready", "healthy"), await Health(host, agent));
    }

    [Theory, EachStore]
    public async Task The_answer_to_a_heartbeat_says_the_same_health_as_the_status(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        foreach (var mode in new[] { "ephemeral", "persistent", "scheduled", "event_driven" })
        {
            var agent = await host.Create(Program, mode: mode);
            foreach (var state in new[] { "Failed", "READY", "running", "error" })
            {
                var answer = await host.Agent(agent).Heartbeat(new(state));
                Assert.Equal((await Health(host, agent)).Health, answer.HealthStatus);
                Assert.Equal(mode == "persistent" && state == "Failed" ? "unhealthy" : "healthy", answer.HealthStatus);
            }
        }
    }

    [Theory, EachStore]
    public async Task The_interval_stays_until_another_is_said_and_is_a_minute_at_first(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Program, mode: "persistent");
        await host.Agent(agent).Heartbeat(new());

        host.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(("ready", "healthy"), await Health(host, agent));
        host.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(("failed", "unhealthy"), await Health(host, agent));

        await host.Agent(agent).Heartbeat(new(IntervalSeconds: 10));
        await host.Agent(agent).Heartbeat(new());
        await host.Crash();
        host.Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(("ready", "healthy"), await Health(host, agent));
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(("failed", "unhealthy"), await Health(host, agent));
    }

    [Theory, EachStore]
    public async Task Each_part_of_a_report_stays_until_another_says_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Program, mode: "persistent");
        await host.Agent(agent).Heartbeat(new(Metadata: JsonSerializer.SerializeToElement(new { a = 1 }), LastResult: JsonSerializer.SerializeToElement(7)));

        await host.Agent(agent).Heartbeat(new());

        var status = await host.Agents.GetStatus(agent);
        Assert.Equal(("""{"a":1}""", 7), (status.Metadata!.Value.GetRawText(), status.LastResult!.Value.GetInt32()));
    }

    [Theory, EachStore]
    public async Task Every_broken_rule_of_a_heartbeat_is_named(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Program);

        var refusal = Assert.IsType<InvalidException>(await Refused.With("INVALID_REQUEST", () =>
            host.Agent(agent).Heartbeat(new("flying", JsonSerializer.SerializeToElement(1), null, 0))));

        Assert.Equal(["state", "interval_seconds", "metadata"], refusal.Errors.Select(error => error.Field));
    }

    private static async Task<(string State, string Health)> Health(TestHost host, string agent)
    {
        var status = await host.Agents.GetStatus(agent);
        return (status.State, status.ExecutionContext.HealthStatus);
    }
}
