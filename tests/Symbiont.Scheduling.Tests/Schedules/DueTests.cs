using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Schedules;

public sealed class DueTests
{
    [Theory, EachStore, OnPostgres]
    public async Task Each_occurrence_is_run_once_at_its_time(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await planned.Plan("0 */5 * * * *");
        Assert.Equal(Planned.Noon.AddMinutes(5), (await planned.Schedules.Get(schedule)).NextRun);

        await planned.To(4, 59);
        Assert.Empty(await planned.Runs(schedule));
        await planned.To(5);
        await planned.To(10);
        await planned.To(15);

        var runs = await planned.Runs(schedule);
        Assert.Equal([5, 10, 15], await planned.Minutes(schedule));
        Assert.All(runs, run => Assert.Equal((ExecutionStatus.Completed, RunReason.Schedule, 1), (run.Status, run.Reason, run.Attempt)));
        Assert.All(runs, run => Assert.InRange(run.LateByMs!.Value, 0, 1_000));
        Assert.Equal(runs.Select(run => run.RunId), (await planned.Host.Agents.GetHistory(agent, 50)).History.Reverse().Select(entry => entry.ExecutionId));
        var detail = await planned.Schedules.Get(schedule);
        Assert.Equal((ScheduleStatus.Active, true, 3, 0), (detail.Status, detail.Enabled, detail.RunCount, detail.FailureCount));
        Assert.Equal(Planned.Noon.AddMinutes(20), detail.NextRun);
        Assert.InRange((detail.LastRun!.Value - Planned.Noon).TotalMinutes, 15, 15.1);
    }

    [Theory, EachStore]
    public async Task The_program_sees_what_it_is_run_for(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan(
            "0 0 13 * * *", "return [event, x];", request => request with { Parameters = JsonSerializer.SerializeToElement(new { x = 7 }) }, parameters: "(x: int)");

        await planned.To(60);

        var run = Assert.Single(await planned.Runs(schedule));
        var execution = await planned.Host.Show(run.RunId);
        Assert.Equal("schedule", execution.Trigger);
        var (seen, given) = (execution.Result!.Value[0], execution.Result.Value[1].GetInt32());
        Assert.Equal(7, given);
        Assert.Equal((run.RunId, "schedule", $"schedule:{schedule}"), (seen.GetProperty("id").GetString(), seen.GetProperty("type").GetString(), seen.GetProperty("source").GetString()));
        Assert.Equal(
            $$"""{"job_id":"{{schedule}}","name":"job","scheduled_at":"2026-03-02T13:00:00Z","reason":"schedule","attempt":1}""", seen.GetProperty("payload").GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_crash_at_any_commit_loses_no_occurrence_and_doubles_none(StoreKind kind)
    {
        var crashes = 0;
        for (var commit = 1; commit <= (kind == StoreKind.Postgres ? 6 : 14); commit++)
        {
            await using var planned = await Planned.Start(kind);
            var (_, schedule) = await planned.Plan("0 0 * * * *", "memory.set(\"a\", 1); return 1;", attributes: "memory = persistent");
            planned.Host.Store.DieAtCommit(commit, isDurable: commit % 2 == 0);
            planned.Host.Clock.Advance(TimeSpan.FromHours(1));
            await planned.Host.UntilDead(
                async () => (await planned.Schedules.GetHistory(schedule, 10)).Any(run => run.CompletedAt is not null) && (await planned.Schedules.GetFull(schedule)).Running.Count == 0,
                "the run has ended");
            if (!planned.Host.Store.TrySurvive())
            {
                crashes++;
                await planned.Host.Crash();
            }

            await planned.Quiet();
            Assert.Equal(ExecutionStatus.Completed, Assert.Single(await planned.Runs(schedule)).Status);
            var view = await planned.See(schedule);
            Assert.Equal((1, 0), (view.RunCount, view.Running.Count));
        }

        Assert.InRange(crashes, 3, 14);
    }

    [Theory, EachStore]
    public async Task A_clock_that_is_set_back_decides_nothing_anew(StoreKind kind)
    {
        // The engine's time does not go back within a process; another process may begin with an earlier one.
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *");
        await planned.To(1);
        await planned.To(2);
        var state = await planned.Host.Grains.GetGrain<IScheduleGrain>(schedule).Look();

        Assert.Equal(Planned.Noon.AddMinutes(2), state.Handled);
        var plan = new Timing.ScheduleTiming(state.Definition, schedule, new()).Plan(state.Handled, Planned.Noon.AddMinutes(-30), 32, null);
        Assert.Empty(plan.Due);
        Assert.Equal(state.Handled, plan.Handled);
    }

    [Theory, EachStore]
    public async Task Jitter_moves_the_start_and_not_the_occurrence(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 */10 * * * *", more: request => request with { Jitter = "5m" });
        var delay = Jitter.Of(schedule, Planned.Noon.AddMinutes(10), TimeSpan.FromMinutes(5));

        // What else is due within these minutes is done first: time hardly moves afterwards.
        await planned.To(9);
        await planned.To(Planned.Noon.AddMinutes(10) + delay - TimeSpan.FromMilliseconds(50));
        Assert.Empty(await planned.Runs(schedule));
        await planned.To(Planned.Noon.AddMinutes(10) + delay);

        var run = Assert.Single(await planned.Runs(schedule));
        Assert.Equal((Planned.Noon.AddMinutes(10), RunReason.Schedule), (run.ScheduledAt, run.Reason));
        Assert.InRange(run.LateByMs!.Value, 0, 1_000);
        Assert.Equal(Planned.Noon.AddMinutes(20), (await planned.Schedules.Get(schedule)).NextRun);
    }

    [Theory, EachStore]
    public async Task Many_that_are_due_together_are_started_in_turns_of_at_most_32(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await planned.Plan("* * * * * *", Bodies.Waits, request => request with { CatchUp = "all", OverlapPolicy = "allow_all", EndAt = "2026-03-02T12:01:41Z" }, "concurrency = 500");
        await planned.Schedules.Pause(schedule, new());
        await planned.Schedules.Resume(schedule, new());
        var most = 0;
        planned.Host.Store.Before = commit =>
        {
            if (commit.Grain.Type == "schedule")
                most = Math.Max(most, commit.Messages.Count);
            return Task.CompletedTask;
        };

        await planned.To(planned.Now + TimeSpan.FromSeconds(100));

        Assert.InRange((await planned.Runs(schedule)).Count, 100, 101);
        Assert.InRange(most, 20, 33);
        Assert.Equal((await planned.Runs(schedule)).Select(run => run.ScheduledAt).Distinct().Order(), (await planned.Runs(schedule)).Select(run => run.ScheduledAt));
        Assert.NotEmpty(agent);
    }
}
