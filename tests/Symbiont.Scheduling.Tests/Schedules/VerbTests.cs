using Symbiont.Agents;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Scheduling.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Schedules;

public sealed class VerbTests
{
    [Theory, EachStore, OnPostgres]
    public async Task What_would_have_been_due_while_it_was_paused_is_not_made_up_for(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", more: request => request with { CatchUp = "all" });
        await planned.To(1);

        Assert.Equal(new(schedule, "paused"), await planned.Schedules.Pause(schedule, new("holidays")));
        Assert.Equal("paused", (await planned.Schedules.Pause(schedule, new())).Action);
        await planned.To(3, 30);
        var paused = await planned.See(schedule);
        Assert.Equal((ScheduleStatus.Paused, false, null, "holidays"), (paused.Status, paused.Enabled, paused.NextRun, paused.Note));
        Assert.Equal("resumed", (await planned.Schedules.Resume(schedule, new())).Action);
        await planned.To(4);

        Assert.Equal([1, 4], await planned.Minutes(schedule));
    }

    [Theory, EachStore]
    public async Task A_trigger_starts_at_once_whatever_else_runs_and_while_paused(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 0 13 * * *", Bodies.Waits);
        await planned.Schedules.Pause(schedule, new());

        Assert.Equal("triggered", (await planned.Schedules.Trigger(schedule, new())).Action);
        await planned.Schedules.Trigger(schedule, new());
        await planned.Quiet();

        var runs = await planned.Runs(schedule);
        Assert.All(runs, run => Assert.Equal((RunReason.Manual, ExecutionStatus.Waiting), (run.Reason, run.Status)));
        Assert.Equal(2, (await planned.Schedules.Get(schedule)).RunCount);
    }

    [Theory, EachStore]
    public async Task Skip_next_passes_over_the_next_occurrence(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *");

        Assert.Equal("skipped", (await planned.Schedules.SkipNext(schedule, new())).Action);
        Assert.Equal(Planned.Noon.AddMinutes(2), (await planned.Schedules.Get(schedule)).NextRun);
        await planned.To(1);
        await planned.To(2);

        Assert.Equal([2], await planned.Minutes(schedule));
        Assert.Equal(1, (await planned.See(schedule)).SkippedCount);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_backfill_runs_its_occurrences_one_after_another_and_passes_none_over(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 */10 * * * *", "sleep(1s); return 1;");
        await planned.Schedules.Pause(schedule, new());

        var accepted = await planned.Schedules.Backfill(schedule, new("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", "again"));
        await planned.Host.Until(async () => (await planned.See(schedule)).WaitingCount == 0 && (await planned.See(schedule)).Running.Count == 0, "the backfill is through");

        Assert.Equal((6, "backfilled", "ok"), (accepted.Runs, accepted.Action, accepted.Status));
        var runs = await planned.Runs(schedule);
        Assert.Equal([-120, -110, -100, -90, -80, -70], await planned.Minutes(schedule));
        Assert.All(runs, run => Assert.Equal((RunReason.Backfill, ExecutionStatus.Completed), (run.Reason, run.Status)));
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.True(pair.First.CompletedAt <= pair.Second.StartedAt));
        Assert.Equal((0, "again"), ((await planned.See(schedule)).SkippedCount, (await planned.See(schedule)).Note));
    }

    [Theory, EachStore]
    public async Task A_backfill_must_be_of_the_past_and_have_1_to_10000_occurrences(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", Bodies.Waits);

        Task Backfill(string? start, string? end) => planned.Schedules.Backfill(schedule, new(start, end));
        await Refused.With("INVALID_REQUEST", () => Backfill("2026-03-02T11:00:00Z", "2026-03-02T12:30:00Z"));
        await Refused.With("INVALID_REQUEST", () => Backfill("2026-03-02T11:00:00Z", "2026-03-02T11:00:00Z"));
        await Refused.With("INVALID_REQUEST", () => Backfill("2026-03-02T11:00:01Z", "2026-03-02T11:00:59Z"));
        await Refused.With("INVALID_REQUEST", () => Backfill("2026-01-02T11:00:00Z", "2026-03-02T11:00:00Z"));
        var missing = Assert.IsType<InvalidException>(await Refused.With("INVALID_REQUEST", () => Backfill(null, "yesterday")));
        Assert.Equal(["start", "end"], missing.Errors.Select(error => error.Field));

        Assert.Equal(10_000, (await planned.Schedules.Backfill(schedule, new("2026-02-01T00:00:00Z", "2026-02-07T22:40:00Z"))).Runs);
        for (var i = 1; i < 8; i++)
            await Backfill("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z");
        // The first of the first one has begun; its span is still there.
        await Refused.With("TOO_MANY_BACKFILLS", () => Backfill("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"));
        Assert.Equal(9_999 + (7 * 60), (await planned.See(schedule)).WaitingCount);
    }

    [Theory, EachStore]
    public async Task Another_expression_counts_from_now_on_and_what_waits_keeps_its_own(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await planned.Plan("0 * * * * *", Bodies.Waits, request => request with { OverlapPolicy = "buffer_all", CatchUp = "all" });
        for (var minute = 1; minute <= 4; minute++)
            await planned.To(minute);

        var changed = await planned.Schedules.Update(schedule, new(CronExpression: "0 */10 * * * *", Timezone: "Europe/Berlin"));
        Assert.Equal(("0 */10 * * * *", "Europe/Berlin", Planned.Noon.AddMinutes(10)), (changed.CronExpression, changed.Timezone, changed.NextRun!.Value));
        for (var i = 0; i < 4; i++)
            await planned.Go(agent);
        await planned.To(10);

        Assert.Equal([1, 2, 3, 4, 10], await planned.Minutes(schedule));
    }

    [Theory, EachStore]
    public async Task A_later_end_makes_a_completed_schedule_active_again_and_nothing_of_the_time_between_is_run(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", more: request => request with { EndAt = "2026-03-02T12:01:00Z", CatchUp = "all" });
        await planned.To(1);
        Assert.Equal(ScheduleStatus.Completed, (await planned.Schedules.Get(schedule)).Status);
        await planned.To(5, 30);

        Assert.Equal(ScheduleStatus.Active, (await planned.Schedules.Update(schedule, new(EndAt: "2026-03-02T12:07:00Z"))).Status);
        await planned.To(6);
        await planned.To(7);

        Assert.Equal([1, 6, 7], await planned.Minutes(schedule));
    }

    [Theory, EachStore]
    public async Task Another_jitter_starts_nothing_twice(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 */10 * * * *", more: request => request with { CatchUp = "all" });
        await planned.To(10);
        await planned.To(10, 1);

        await planned.Schedules.Update(schedule, new(Jitter: "9m"));
        await planned.To(19);
        Assert.Equal([10], await planned.Minutes(schedule));
        await planned.To(29);
        Assert.Equal([10, 20], await planned.Minutes(schedule));
    }

    [Theory, EachStore]
    public async Task A_schedule_can_be_given_to_another_agent(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (first, schedule) = await planned.Plan("0 * * * * *");
        var second = await planned.Host.Create(Dsl.Agent("return 2;"), "second");

        await planned.Schedules.Update(schedule, new(AgentName: "second", Name: "renamed"));
        await planned.Host.Agent(first).Delete();
        await planned.To(1);

        Assert.Equal(2, (await planned.Host.Show(Assert.Single(await planned.Runs(schedule)).RunId)).Result!.Value.GetInt32());
        Assert.Equal((second, "renamed"), ((await planned.See(schedule)).AgentId, (await planned.See(schedule)).Name));
        await Refused.With("AGENT_NOT_FOUND", () => planned.Schedules.Update(schedule, new(AgentName: "third")));
        await Refused.With("INVALID_REQUEST", () => planned.Schedules.Update(schedule, new()));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_deleted_schedule_is_gone_and_what_runs_of_it_goes_on(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await planned.Plan("0 * * * * *", Bodies.Waits);
        await planned.To(1);
        var run = Assert.Single(await planned.Runs(schedule)).RunId;

        Assert.Equal(new(schedule, true), await planned.Schedules.Delete(schedule));
        await planned.To(3);

        foreach (var call in new Func<Task>[]
        {
            () => planned.Schedules.Get(schedule), () => planned.Schedules.GetFull(schedule), () => planned.Schedules.Delete(schedule), () => planned.Schedules.GetHistory(schedule, 1),
            () => planned.Schedules.Pause(schedule, new()), () => planned.Schedules.GetNext(schedule, 1), () => planned.Schedules.Get("no id"),
        })
        {
            await Refused.With("SCHEDULE_NOT_FOUND", call);
        }

        Assert.Empty(await planned.Schedules.List().ToListAsync());
        await planned.Go(agent);
        Assert.Equal(ExecutionStatus.Completed, (await planned.Host.Show(run)).Status);
        Assert.Single((await planned.Host.Agents.GetHistory(agent, 10)).History);
        Assert.Equal(0, (await planned.Schedules.Total()).Total);
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_same_key_makes_one_schedule(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var agent = await planned.Host.Create(Dsl.Agent("return 1;"));
        var request = new ScheduleRequest("job", "0 0 13 2 3 * 2026", AgentName: agent);
        CallOptions Once() => new() { Idempotency = new("test POST /schedules", "key", "hash") };

        var first = await planned.Schedules.Create(request, Once());
        await planned.To(90);
        // By now it could never fire; what was answered is answered again.
        var second = await planned.Schedules.Create(request, Once());

        Assert.Equal(first, second);
        Assert.Single(await planned.Schedules.List().ToListAsync());
    }

    [Theory, EachStore]
    public async Task The_list_is_in_order_of_creation_and_up_to_date(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var agent = await planned.Host.Create(Dsl.Agent("return 1;"));
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
            ids.Add(await planned.Create(agent, "0 * * * * *"));

        await planned.To(1);
        await planned.Schedules.Pause(ids[1], new());

        var items = await planned.Schedules.List().ToListAsync();
        Assert.Equal(ids, items.Select(item => item.JobId));
        Assert.Equal(new(ids[0], "job", "0 * * * * *", "UTC", ScheduleStatus.Active, true, Planned.Noon.AddMinutes(2), 1), items[0]);
        Assert.Equal(new(ids[1], "job", "0 * * * * *", "UTC", ScheduleStatus.Paused, false, null, 1), items[1]);
        Assert.Equal(ids[2..], await planned.Schedules.List(ids[1]).Select(item => item.JobId).ToListAsync());
        Assert.Equal(ids, await planned.Schedules.ListFull().Select(view => view.JobId).ToListAsync());
    }

    [Theory, EachStore]
    public async Task The_next_occurrences_are_told_as_if_it_were_active(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 0 2 * * *", more: request => request with { Timezone = "Europe/Berlin", MaxRuns = 3 });
        await planned.Schedules.Pause(schedule, new());

        var next = await planned.Schedules.GetNext(schedule, 5);

        Assert.Equal([3, 4, 5], next.Times.Select(time => time.Day));
        Assert.All(next.Times, time => Assert.Equal(1, time.Hour));
        Assert.Single((await planned.Schedules.GetNext(schedule, 1)).Times);
    }

    [Theory, EachStore, OnPostgres]
    public async Task What_is_there_and_what_has_run_is_counted(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (agent, schedule) = await planned.Plan("0 * * * * *");
        await planned.Create(agent, "0 0 0 1 1 *");
        var (_, bad) = await planned.Plan("0 * * * * *", Bodies.Fails, request => request with { MaxRetries = 0 });
        var (_, last) = await planned.Plan("0 1 12 2 3 * 2026", Bodies.Fails, request => request with { MaxRetries = 0 });
        await planned.To(1);
        await planned.Schedules.Pause(schedule, new());
        await planned.Host.Crash();
        await planned.To(1, 30);

        var total = await planned.Schedules.Total();
        Assert.Equal((4, 2, 1, 1, 2), (total.Total, total.Active, total.Paused, total.DeadLetter, total.LastFailed));
        Assert.Equal((0, 3, 1, 2), (total.ActiveRuns, total.Runs, total.Succeeded, total.Failed));
        Assert.True(total.LongestMs <= total.TotalMs);

        foreach (var id in new[] { bad, last })
            await planned.Schedules.Delete(id);
        await planned.To(1, 40);
        total = await planned.Schedules.Total();
        Assert.Equal((2, 1, 1, 0, 0, 3), (total.Total, total.Active, total.Paused, total.DeadLetter, total.LastFailed, total.Runs));
    }
}
