using Symbiont.Agents;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Scheduling.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Schedules;

public sealed class EndTests
{
    [Theory, EachStore, OnPostgres]
    public async Task A_run_that_fails_is_run_again_after_10_20_and_40_seconds_and_is_a_dead_letter_then(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 0 * * * *", Bodies.Fails);
        await planned.To(60);
        for (var retry = 0; retry < 3; retry++)
            await planned.To(await RetryAt(planned, schedule));

        var runs = await planned.Runs(schedule);
        Assert.Equal([1, 2, 3, 4], runs.Select(run => run.Attempt));
        Assert.Equal([RunReason.Schedule, RunReason.Retry, RunReason.Retry, RunReason.Retry], runs.Select(run => run.Reason));
        Assert.All(runs, run => Assert.Equal((ExecutionStatus.Failed, Planned.Noon.AddHours(1)), (run.Status, run.ScheduledAt)));
        var gaps = runs.Zip(runs.Skip(1)).Select(pair => (pair.Second.StartedAt - pair.First.CompletedAt!.Value).TotalSeconds).ToList();
        Assert.All(gaps.Zip([10.0, 20.0, 40.0]), pair => Assert.InRange(pair.First, pair.Second, pair.Second + 5));
        var view = await planned.See(schedule);
        var dead = Assert.Single(view.DeadLetters);
        Assert.Equal((runs[3].RunId, 4, Planned.Noon.AddHours(1)), (dead.RunId, dead.Attempts, dead.ScheduledAt));
        Assert.Contains("zero", dead.Error, StringComparison.OrdinalIgnoreCase);
        // One bad hour does not end a schedule.
        Assert.Equal((ScheduleStatus.Active, 4, 4, Planned.Noon.AddHours(2)), (view.Status, view.RunCount, view.FailureCount, view.NextRun));
    }

    [Theory, EachStore]
    public async Task The_wait_before_a_retry_grows_to_ten_minutes(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 0 0 3 3 *", Bodies.Fails, request => request with { MaxRetries = 9 });
        await planned.To(12 * 60);
        var waits = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            var at = await RetryAt(planned, schedule);
            waits.Add((at - planned.Now).TotalSeconds);
            await planned.To(at);
        }

        var runs = await planned.Runs(schedule);
        Assert.Equal(10, runs.Count);
        Assert.Equal(10, Assert.Single((await planned.See(schedule)).DeadLetters).Attempts);
        // Each is due 10 s · 2ⁿ after the last one's end, and ten minutes at most. Time hardly moves until the wait is looked at.
        Assert.All(waits.Zip([10, 20, 40, 80, 160, 320, 600, 600, 600]), pair => Assert.InRange(pair.First, pair.Second - 3, pair.Second));
    }

    [Theory, EachStore]
    public async Task A_cancelled_run_is_not_run_again(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 0 13 * * *", Bodies.Waits);
        await planned.To(60);

        await planned.Host.Execution(Assert.Single(await planned.Runs(schedule)).RunId).Cancel();
        await planned.To(75);

        Assert.Equal(ExecutionStatus.Cancelled, Assert.Single(await planned.Runs(schedule)).Status);
        var view = await planned.See(schedule);
        Assert.Equal((0, 0, 0), (view.FailureCount, view.DeadLetters.Count, view.Running.Count));
    }

    [Theory, EachStore]
    public async Task A_run_that_the_agent_refuses_is_an_execution_that_failed_at_once(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await planned.Plan("0 0 13 * * *", Bodies.Waits, request => request with { MaxRetries = 1 }, "concurrency = 1, on_busy = reject");
        var busy = await planned.Host.Execute(agent);
        await planned.Host.Reaches(busy, ExecutionStatus.Waiting);

        await planned.To(60);

        var run = Assert.Single(await planned.Runs(schedule));
        var execution = await planned.Host.Show(run.RunId);
        Assert.Equal((ExecutionStatus.Failed, "AGENT_BUSY"), (execution.Status, execution.Error!.Code));
        Assert.Null(run.LateByMs);
        // The agent is free when it is tried again.
        await planned.Go(agent);
        await planned.To(planned.Now + TimeSpan.FromSeconds(15));
        Assert.Equal([ExecutionStatus.Failed, ExecutionStatus.Waiting], (await planned.Runs(schedule)).Select(other => other.Status));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_schedule_without_a_next_time_is_completed_when_its_last_occurrence_has_ended(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await planned.Plan("0 30 12 2 3 * 2026", Bodies.Waits);
        await planned.To(30);
        Assert.Equal((ScheduleStatus.Active, null), ((await planned.Schedules.Get(schedule)).Status, (await planned.Schedules.Get(schedule)).NextRun));

        await planned.Go(agent);

        var detail = await planned.Schedules.Get(schedule);
        Assert.Equal((ScheduleStatus.Completed, false, null), (detail.Status, detail.Enabled, detail.NextRun));
        await Refused.With("SCHEDULE_ENDED", () => planned.Schedules.Pause(schedule, new()));
        await Refused.With("SCHEDULE_ENDED", () => planned.Schedules.Resume(schedule, new()));
        await Refused.With("SCHEDULE_NOT_ACTIVE", () => planned.Schedules.SkipNext(schedule, new()));
        await planned.Schedules.Trigger(schedule, new());
        await planned.Quiet();
        Assert.Equal([RunReason.Schedule, RunReason.Manual], (await planned.Runs(schedule)).Select(run => run.Reason));
    }

    [Theory, EachStore]
    public async Task A_one_shot_ends_after_its_first_occurrence(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", more: request => request with { OneShot = true });

        await planned.To(1);
        await planned.To(3);

        Assert.Equal([1], await planned.Minutes(schedule));
        Assert.Equal(ScheduleStatus.Completed, (await planned.Schedules.Get(schedule)).Status);
    }

    [Theory, EachStore]
    public async Task Max_runs_counts_occurrences_and_triggers_and_no_retries(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", "return 1 / (event.payload.attempt - 1);", request => request with { MaxRuns = 3 });

        await planned.Schedules.Trigger(schedule, new());
        await planned.Quiet();
        await planned.To(Planned.Noon.AddSeconds(15));
        for (var minute = 1; minute < 5; minute++)
        {
            await planned.To(minute);
            await planned.To(minute, 15);
        }

        var runs = await planned.Runs(schedule);
        Assert.Equal([RunReason.Manual, RunReason.Retry, RunReason.Schedule, RunReason.Retry, RunReason.Schedule, RunReason.Retry], runs.Select(run => run.Reason));
        Assert.Equal(ScheduleStatus.Completed, (await planned.Schedules.Get(schedule)).Status);
    }

    [Theory, EachStore]
    public async Task Start_at_and_end_at_bound_the_occurrences(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", more: request => request with { StartAt = "2026-03-02T12:02:00Z", EndAt = "2026-03-02T13:04:00+01:00" });

        for (var minute = 1; minute < 7; minute++)
            await planned.To(minute);

        Assert.Equal([2, 3, 4], await planned.Minutes(schedule));
        Assert.Equal(ScheduleStatus.Completed, (await planned.Schedules.Get(schedule)).Status);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_schedule_whose_last_occurrence_is_a_dead_letter_is_one_itself_until_it_is_requeued(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await planned.Plan("0 30 12 2 3 * 2026", Bodies.Fails, request => request with { MaxRetries = 0 });
        await Refused.With("NOTHING_TO_REQUEUE", () => planned.Schedules.Requeue(schedule, new()));
        await planned.To(30);
        Assert.Equal(ScheduleStatus.DeadLetter, (await planned.Schedules.Get(schedule)).Status);
        await Refused.With("SCHEDULE_ENDED", () => planned.Schedules.Pause(schedule, new()));
        await planned.Host.Agent(agent).Update(new(Dsl: Dsl.Agent(Bodies.Waits)));

        Assert.Equal("requeued", (await planned.Schedules.Requeue(schedule, new("mended"))).Action);
        await planned.Quiet();
        var view = await planned.See(schedule);
        Assert.Equal((ScheduleStatus.Active, "mended", 0), (view.Status, view.Note, view.DeadLetters.Count));
        await planned.Go(agent);

        var runs = await planned.Runs(schedule);
        Assert.Equal((RunReason.Retry, 2, ExecutionStatus.Completed), (runs[1].Reason, runs[1].Attempt, runs[1].Status));
        Assert.Equal(runs[0].ScheduledAt, runs[1].ScheduledAt);
        Assert.Equal(ScheduleStatus.Completed, (await planned.Schedules.Get(schedule)).Status);
    }

    [Theory, EachStore]
    public async Task The_last_20_dead_letters_are_kept(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", Bodies.Fails, request => request with { MaxRetries = 0 });

        for (var minute = 1; minute <= 22; minute++)
            await planned.To(minute);

        Assert.Equal(Enumerable.Range(3, 20).Select(minute => Planned.Noon.AddMinutes(minute)), (await planned.See(schedule)).DeadLetters.Select(dead => dead.ScheduledAt));
    }

    [Theory, EachStore]
    public async Task With_pause_on_failure_a_dead_letter_pauses(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", Bodies.Fails, request => request with { MaxRetries = 0, PauseOnFailure = true });

        await planned.To(1);
        await planned.To(3);

        Assert.Equal([1], await planned.Minutes(schedule));
        Assert.Equal((ScheduleStatus.Paused, null), ((await planned.Schedules.Get(schedule)).Status, (await planned.Schedules.Get(schedule)).NextRun));
    }

    [Theory, EachStore]
    public async Task Runs_go_with_the_retention_of_executions(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind, settings => settings.Agents.HistoryMax = 2);
        var (_, schedule) = await planned.Plan("0 * * * * *");
        for (var minute = 1; minute <= 5; minute++)
            await planned.To(minute);

        await planned.Host.Get<IEnumerable<Microsoft.Extensions.Hosting.IHostedService>>().OfType<ExecutionRetention>().Single().Sweep(CancellationToken.None);

        Assert.Equal([4, 5], await planned.Minutes(schedule));
        Assert.Equal(5, (await planned.Schedules.Get(schedule)).RunCount);
    }

    private static async Task<DateTimeOffset> RetryAt(Planned planned, string schedule) => Assert.Single((await planned.See(schedule)).Running).RetryAt!.Value;
}
