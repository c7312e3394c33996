using Symbiont.Agents;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Scheduling.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Schedules;

/// <summary>All silos are away for ten minutes.</summary>
public sealed class AwayTests
{
    [Theory, EachStore("latest", new double[] { 1, 11 }), EachStore("none", new double[] { 1 }), EachStore("all", new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 })]
    [OnPostgres("latest", new double[] { 1, 11 }), OnPostgres("all", new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 })]
    public async Task What_was_missed_is_run_as_the_policy_says(StoreKind kind, string policy, double[] expected)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", more: request => request with { CatchUp = policy, OverlapPolicy = "buffer_all" });
        await planned.To(1);

        await planned.AwayUntil(Planned.Noon.AddMinutes(11).AddSeconds(30));
        Assert.Equal(expected, await planned.Minutes(schedule));
        Assert.All((await planned.Runs(schedule)).Skip(1), run => Assert.Equal((RunReason.CatchUp, ExecutionStatus.Completed), (run.Reason, run.Status)));
        Assert.Equal(11 - expected.Length, (await planned.See(schedule)).SkippedCount);

        await planned.To(12);
        Assert.Equal([.. expected, 12], await planned.Minutes(schedule));
    }

    [Theory, EachStore]
    public async Task What_is_older_than_the_window_is_dropped(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", more: request => request with { CatchUp = "all", CatchUpWindow = "3m", OverlapPolicy = "buffer_all" });

        await planned.AwayUntil(Planned.Noon.AddMinutes(10).AddSeconds(30));

        Assert.Equal([8, 9, 10], await planned.Minutes(schedule));
        Assert.Equal(7, (await planned.See(schedule)).SkippedCount);
    }

    [Theory, EachStore]
    public async Task A_retry_that_was_due_meanwhile_is_run(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 0 * * * *", Bodies.Fails, request => request with { MaxRetries = 1 });
        await planned.To(60);

        await planned.AwayUntil(Planned.Noon.AddMinutes(65));

        Assert.Equal([RunReason.Schedule, RunReason.Retry], (await planned.Runs(schedule)).Select(run => run.Reason));
        Assert.Equal(2, Assert.Single((await planned.See(schedule)).DeadLetters).Attempts);
    }
}
