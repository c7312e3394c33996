using Microsoft.Extensions.Hosting;
using Symbiont.Agents.Running;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Executions;

public sealed class RetentionTests
{
    [Theory, EachStore]
    public async Task Ended_executions_past_their_age_are_forgotten_and_others_stay(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.HistoryAge = TimeSpan.FromDays(10));
        var agent = await host.Create(Dsl.Agent("if wait { sleep(100d); }", parameters: "(wait: Bool)"));
        var old = (await host.End(await host.Execute(agent, new { wait = false }))).ExecutionId;
        var running = await host.Execute(agent, new { wait = true });
        await host.Reaches(running, ExecutionStatus.Waiting);
        host.Clock.Advance(TimeSpan.FromDays(11) - TimeSpan.FromHours(2));
        var young = (await host.End(await host.Execute(agent, new { wait = false }))).ExecutionId;
        host.Clock.Advance(TimeSpan.FromHours(2));

        await Sweep(host);

        await Refused.With("EXECUTION_NOT_FOUND", () => host.Show(old));
        Assert.Empty(await host.Store.Read(GrainId.Of<IExecutionGrain>(old), Journal.Feed));
        Assert.Equal([young, running], (await host.Agents.GetHistory(agent, 50)).History.Select(entry => entry.ExecutionId));
        Assert.Equal([running, young], await host.Agents.ListExecutions(null, null).Select(entry => entry.ExecutionId).ToListAsync());
        Assert.Equal(ExecutionStatus.Waiting, (await host.Show(running)).Status);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Each_agent_keeps_its_newest(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.HistoryMax = 3);
        var agent = await host.Create(Dsl.Agent("return 1;"));
        var other = await host.Create(Dsl.Agent("return 1;"));
        var ids = new List<string>();
        for (var i = 0; i < 8; i++)
            ids.Add((await host.End(await host.Execute(agent))).ExecutionId);
        var kept = (await host.End(await host.Execute(other))).ExecutionId;

        await Sweep(host);

        Assert.Equal([ids[7], ids[6], ids[5]], (await host.Agents.GetHistory(agent, 50)).History.Select(entry => entry.ExecutionId));
        Assert.Equal(kept, Assert.Single((await host.Agents.GetHistory(other, 50)).History).ExecutionId);
    }

    [Theory, EachStore, OnPostgres]
    public async Task One_that_has_not_ended_is_kept_beyond_the_number(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.HistoryMax = 2);
        var agent = await host.Create(Dsl.Agent("if wait { sleep(1h); }", parameters: "(wait: Bool)"));
        var running = await host.Execute(agent, new { wait = true });
        await host.Reaches(running, ExecutionStatus.Waiting);
        for (var i = 0; i < 5; i++)
            await host.End(await host.Execute(agent, new { wait = false }));

        await Sweep(host);

        Assert.Equal(ExecutionStatus.Waiting, (await host.Show(running)).Status);
        Assert.Contains(running, (await host.Agents.GetHistory(agent, 50)).History.Select(entry => entry.ExecutionId));
    }

    [Theory, EachStore, OnPostgres]
    public async Task It_sweeps_by_itself_every_hour(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.HistoryAge = TimeSpan.FromMinutes(1));
        var agent = await host.Create(Dsl.Agent("return 1;"));
        await host.End(await host.Execute(agent));

        await host.Until(async () => (await host.Agents.GetHistory(agent, 50)).History.Count == 0, "the history is empty", TimeSpan.FromMinutes(10));
    }

    private static Task<int> Sweep(TestHost host) => host.Get<IEnumerable<IHostedService>>().OfType<ExecutionRetention>().Single().Sweep(CancellationToken.None);
}
