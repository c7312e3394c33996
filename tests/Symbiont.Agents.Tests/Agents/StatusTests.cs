using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Agents;

public sealed class StatusTests
{
    [Theory, EachStore]
    public async Task An_agent_at_rest_shows_zeros_and_its_creation(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var created = host.Clock.GetUtcNow();
        var agent = await host.Create(Dsl.Agent("return 1;"));
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        var status = await host.Agents.GetStatus(agent);

        Assert.Equal((agent, "ready", created, null), (status.AgentId, status.State, status.LastActivity, status.ScheduledAt));
        Assert.Equal((0L, 0d, 0), (status.ResourceUsage.MemoryUsage, status.ResourceUsage.CpuUsage, status.ResourceUsage.ActiveTasks));
        Assert.Equal((null, "00:00:00", "healthy"), (status.ExecutionContext.ProcessId, status.ExecutionContext.Uptime, status.ExecutionContext.HealthStatus));
        Assert.Equal((null, null, null, null), (status.Metadata, status.LastResult, status.RecentEvents, status.ReportedState));
    }

    [Theory, EachStore]
    public async Task An_agent_that_acts_is_running_with_the_silos_process_and_the_executions_uptime(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Before = (_, gone) => Task.Delay(Timeout.InfiniteTimeSpan, gone);
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent($"http.get(\"{ledger.Url()}\", timeout: 1d);"));
        var queued = host.Clock.GetUtcNow();
        await host.Execute(agent);
        await Eventually.Holds(() => ledger.Entries.Count == 1, "the call is under way");

        host.Clock.Advance(new TimeSpan(23, 3, 4));
        var status = await host.Agents.GetStatus(agent);

        Assert.Equal(("running", "23:03:04", Environment.ProcessId), (status.State, status.ExecutionContext.Uptime, status.ExecutionContext.ProcessId));
        Assert.Equal((1, queued, queued), (status.ResourceUsage.ActiveTasks, status.ScheduledAt, status.LastActivity));
    }

    [Theory, EachStore]
    public async Task An_uptime_of_more_than_a_day_says_the_days(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(30d);"));
        var queued = host.Clock.GetUtcNow();
        await host.Reaches(await host.Execute(agent), ExecutionStatus.Waiting);

        host.Clock.Advance(queued + new TimeSpan(1, 2, 3, 4) - host.Clock.GetUtcNow());

        Assert.Equal("1.02:03:04", (await host.Agents.GetStatus(agent)).ExecutionContext.Uptime);
    }

    [Theory, EachStore]
    public async Task Running_goes_before_waiting(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Before = (_, gone) => Task.Delay(Timeout.InfiniteTimeSpan, gone);
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent($"if act {{ http.get(\"{ledger.Url()}\"); }} sleep(1h);", parameters: "(act: Bool)"));
        await host.Reaches(await host.Execute(agent, new { act = false }), ExecutionStatus.Waiting);
        Assert.Equal("waiting", (await host.Agents.GetStatus(agent)).State);

        await host.Execute(agent, new { act = true });

        var status = await host.Agents.GetStatus(agent);
        Assert.Equal(("running", 2), (status.State, status.ResourceUsage.ActiveTasks));
    }

    [Theory, EachStore]
    public async Task Waiting_goes_before_failed_health(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);"), mode: "persistent");
        await host.Agent(agent).Heartbeat(new("failed"));
        Assert.Equal("failed", (await host.Agents.GetStatus(agent)).State);

        await host.Reaches(await host.Execute(agent), ExecutionStatus.Waiting);

        Assert.Equal("waiting", (await host.Agents.GetStatus(agent)).State);
    }

    [Theory, EachStore]
    public async Task What_stands_in_line_counts_as_active_tasks(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);", "concurrency = 2"));
        for (var i = 0; i < 70; i++)
            await host.Execute(agent);

        Assert.Equal(70, (await host.Agents.GetStatus(agent)).ResourceUsage.ActiveTasks);
    }

    [Theory]
    [EachStore("ephemeral", "return 1;", "completed")]
    [EachStore("ephemeral", "return 1 / 0;", "failed")]
    [EachStore("persistent", "return 1;", "ready")]
    [EachStore("persistent", "return 1 / 0;", "ready")]
    [EachStore("event_driven", "return 1 / 0;", "ready")]
    [EachStore("scheduled", "return 1;", "ready")]
    public async Task Only_an_ephemeral_agent_shows_how_its_last_execution_ended(StoreKind kind, string mode, string body, string state)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(body), mode: mode);

        await host.End(await host.Execute(agent));

        await Eventually.Holds(async () => (await host.Agents.GetStatus(agent)).ResourceUsage.ActiveTasks == 0, "the agent knows");
        await Eventually.Holds(async () => (await host.Agents.GetStatus(agent)).State == state, $"the agent is {state}");
    }

    [Theory, EachStore]
    public async Task A_cancelled_execution_leaves_an_ephemeral_agent_terminated_and_a_timed_out_one_failed(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);", "timeout = 1m"));
        var cancelled = await host.Execute(agent);
        await host.Execution(cancelled).Cancel();
        await Eventually.Holds(async () => (await host.Agents.GetStatus(agent)).State == "terminated", "the agent is terminated");

        await host.Reaches(await host.Execute(agent), ExecutionStatus.Waiting);
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        await host.Until(async () => (await host.Agents.GetStatus(agent)).State == "failed", "the agent has failed", TimeSpan.FromMilliseconds(1));
    }
}
