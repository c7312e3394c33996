using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Scheduling.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Schedules;

/// <summary>A run was on its way to an agent that went meanwhile.</summary>
public sealed class RefusedRunTests
{
    [Theory, EachStore]
    public async Task A_schedule_goes_with_the_agent_that_refuses_its_run(StoreKind kind)
    {
        await using var planned = await Start(kind);
        var (_, schedule) = await planned.Plan("0 0 * * * *", Bodies.Waits);
        await planned.To(60);
        var agent = (await planned.See(schedule)).AgentId;

        await Refuse(planned, schedule, (await planned.Runs(schedule))[0].RunId, agent);

        await Refused.With("SCHEDULE_NOT_FOUND", () => planned.Schedules.Get(schedule));
    }

    [Theory, EachStore]
    public async Task A_schedule_that_has_another_agent_by_then_stays_and_counts_the_run_as_over(StoreKind kind)
    {
        await using var planned = await Start(kind);
        var (_, schedule) = await planned.Plan("0 0 * * * *", Bodies.Waits);
        await planned.To(60);
        var first = (await planned.See(schedule)).AgentId;
        var run = (await planned.Runs(schedule))[0].RunId;
        await planned.Host.Create(Dsl.Agent("return 1;"), "second");
        await planned.Schedules.Update(schedule, new(AgentName: "second"));

        await Refuse(planned, schedule, run, first);

        var view = await planned.See(schedule);
        Assert.Equal((ScheduleStatus.Active, 1, 0), (view.Status, view.RunCount, view.FailureCount));
        // The next occurrence is not passed over for a run that nobody knows of.
        await planned.To(120);
        Assert.Equal(2, (await planned.See(schedule)).RunCount);
    }

    private static Task<Planned> Start(StoreKind kind) => Planned.Start(kind, settings => settings.Services.AddGrain<CourierGrain>());

    private static async Task Refuse(Planned planned, string schedule, string run, string agent)
    {
        await planned.Host.Silo.GetGrain<ICourierGrain>("courier").Refuse(schedule, run, agent);
        await planned.Quiet();
    }
}
