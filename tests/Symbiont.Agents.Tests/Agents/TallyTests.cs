using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Agents;

public sealed class TallyTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    [Theory, EachStore, OnPostgres]
    public async Task What_runs_waits_and_has_ended_is_counted(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await Counts(host, new(0, 0, 0, 0, 0, 0));
        var agent = await host.Create(Dsl.Agent("if n > 0 { sleep(1h); } return 1 / n;", "concurrency = 1", parameters: "(n: int)"));
        await host.Create(Dsl.Agent("return 1;"));
        await Counts(host, new(2, 0, 0, 0, 0, 0));

        var waits = await host.Execute(agent, new { n = 1 });
        await host.Execute(agent, new { n = 1 });
        await host.Reaches(waits, ExecutionStatus.Waiting);
        await Counts(host, new(2, 1, 1, 1, 0, 0));

        await host.Until(async () => await host.Get<ITallies>().Total() == new TaskTally(2, 0, 0, 0, 2, 0), "both have completed", TimeSpan.FromMinutes(10));
        await host.End(await host.Execute(agent, new { n = 0 }));
        await Counts(host, new(2, 0, 0, 0, 2, 1));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_crash_counts_nothing_twice_and_loses_nothing(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"));
        for (var round = 1; round <= 3; round++)
        {
            await host.End(await host.Execute(agent));
            await host.Crash();
            await Counts(host, new(1, 0, 0, 0, round, 0));
        }
    }

    [Theory, EachStore]
    public async Task A_deleted_agent_is_counted_no_more_and_what_it_did_is(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("if n > 0 { sleep(1h); } return 1;", parameters: "(n: int)"));
        await host.End(await host.Execute(agent, new { n = 0 }));
        await host.Reaches(await host.Execute(agent, new { n = 1 }), ExecutionStatus.Waiting);

        await host.Agent(agent).Delete();

        // One that was cancelled has neither completed nor failed.
        await Counts(host, new(0, 0, 0, 0, 1, 0));
    }

    [Theory, EachStore]
    public async Task A_program_given_with_the_call_counts_too(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        await host.Get<IWorkflows>().Execute(new(Dsl.Agent("return 1;"), null, null, MayRunPrograms: true), TimeSpan.FromSeconds(30));

        await Counts(host, new(0, 0, 0, 0, 1, 0));
    }

    private static async Task Counts(TestHost host, TaskTally expected)
    {
        host.Clock.Advance(Soon);
        await host.Until(async () => await host.Get<ITallies>().Total() == expected, $"the counts are {expected}");
        Assert.Equal(expected, await host.Get<ITallies>().Total());
    }
}
