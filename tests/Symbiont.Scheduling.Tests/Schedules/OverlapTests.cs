using Symbiont.Agents;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Scheduling.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Schedules;

public sealed class OverlapTests
{
    [Theory, EachStore]
    public async Task Skip_passes_the_new_one_over(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await Busy(planned, "skip");

        await planned.Go(agent);
        await planned.To(4);

        Assert.Equal([1, 4], await planned.Minutes(schedule));
        Assert.Equal(2, (await planned.See(schedule)).SkippedCount);
    }

    [Theory, EachStore]
    public async Task Buffer_one_lets_the_newest_wait(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await Busy(planned, "buffer_one");
        Assert.Equal(1, (await planned.See(schedule)).WaitingCount);

        await planned.Go(agent);

        Assert.Equal([1, 3], await planned.Minutes(schedule));
        var view = await planned.See(schedule);
        Assert.Equal((1, 0), (view.SkippedCount, view.WaitingCount));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Buffer_all_lets_all_wait_in_order(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await Busy(planned, "buffer_all");
        Assert.Equal(2, (await planned.See(schedule)).WaitingCount);

        await planned.Go(agent);
        Assert.Equal([1, 2], await planned.Minutes(schedule));
        await planned.Go(agent);
        Assert.Equal([1, 2, 3], await planned.Minutes(schedule));
        await planned.Go(agent);

        Assert.All(await planned.Runs(schedule), run => Assert.Equal(ExecutionStatus.Completed, run.Status));
        Assert.Equal(0, (await planned.See(schedule)).SkippedCount);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Cancel_other_starts_when_what_is_under_way_has_ended(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await Busy(planned, "cancel_other");

        var runs = await planned.Runs(schedule);
        Assert.Equal([1, 2, 3], await planned.Minutes(schedule));
        Assert.Equal([ExecutionStatus.Cancelled, ExecutionStatus.Cancelled, ExecutionStatus.Waiting], runs.Select(run => run.Status));
        Assert.Equal(runs[2].RunId, Assert.Single((await planned.See(schedule)).Running).RunId);
        Assert.Empty((await planned.See(schedule)).DeadLetters);
    }

    [Theory, EachStore]
    public async Task Terminate_other_starts_at_once(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await Busy(planned, "terminate_other");

        var runs = await planned.Runs(schedule);
        Assert.Equal([1, 2, 3], await planned.Minutes(schedule));
        Assert.Equal([ExecutionStatus.Cancelled, ExecutionStatus.Cancelled, ExecutionStatus.Waiting], runs.Select(run => run.Status));
        Assert.Equal(runs[2].RunId, Assert.Single((await planned.See(schedule)).Running).RunId);
    }

    [Theory, EachStore]
    public async Task Allow_all_starts_beside_it(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await Busy(planned, "allow_all");

        Assert.Equal([1, 2, 3], await planned.Minutes(schedule));
        Assert.Equal(3, (await planned.See(schedule)).Running.Count);
    }

    [Theory, EachStore]
    public async Task Of_allow_all_256_are_under_way_at_most_and_the_next_ones_wait(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await planned.Plan("* * * * * *", Bodies.Waits, request => request with { CatchUp = "all", OverlapPolicy = "allow_all" }, "concurrency = 500");

        await planned.To(Planned.Noon.AddSeconds(300));
        var view = await planned.See(schedule);
        Assert.Equal(256, view.Running.Count);
        var waiting = view.WaitingCount;
        Assert.InRange(waiting, 30, 50);
        Assert.Equal("TOO_MANY_RUNS", (await Refused.With("TOO_MANY_RUNS", () => planned.Schedules.Trigger(schedule, new()))).Code);
        await planned.Schedules.Pause(schedule, new());
        await planned.Schedules.Resume(schedule, new());
        await planned.Go(agent);

        Assert.Equal(256, (await planned.See(schedule)).Running.Count);
        Assert.Equal((await planned.Runs(schedule)).Select(run => run.ScheduledAt).Order(), (await planned.Runs(schedule)).Select(run => run.ScheduledAt));
    }

    [Theory, EachStore]
    public async Task An_occurrence_that_waits_to_be_run_again_is_under_way(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("*/5 * * * * *", Bodies.Fails);

        await planned.To(Planned.Noon.AddSeconds(5));
        await planned.To(Planned.Noon.AddSeconds(10));

        Assert.Single(await planned.Runs(schedule));
        Assert.Equal(1, (await planned.See(schedule)).SkippedCount);
        Assert.NotNull(Assert.Single((await planned.See(schedule)).Running).RetryAt);
    }

    /// <summary>A run of minute 1 that goes on until it is let go, and occurrences in minutes 2 and 3.</summary>
    private static async Task<(string Agent, string Schedule)> Busy(Planned planned, string overlap)
    {
        var plan = await planned.Plan("0 * * * * *", Bodies.Waits, request => request with { OverlapPolicy = overlap });
        await planned.To(1);
        await planned.To(2);
        await planned.To(3);
        return plan;
    }
}
