using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Server.Tests.Schedules;

/// <summary>What becomes of a schedule and its runs, and what can be done with it.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ScheduleLifeTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = ScheduleCalls.Path;

    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task A_run_is_running_while_it_runs()
    {
        var schedule = await Client.ScheduleOf(Programs.Sleeper);
        await Client.Do(schedule, "trigger").Ok();

        await Eventually.Holds(async () => (await Client.Runs(schedule)) is [var begun] && begun.Text("status") is "running" or "waiting", "the run has begun");
        var run = Assert.Single(await Client.Runs(schedule));
        Assert.Equal(JsonValueKind.Null, run.GetProperty("completed_at").ValueKind);
        Assert.Equal(JsonValueKind.Null, run.GetProperty("execution_time_ms").ValueKind);
    }

    [Fact]
    public async Task Paused_means_no_next_run_and_again_is_fine_and_the_resume_counts_from_now()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        await Client.PostAsync($"{Path}/{schedule}/pause", Answers.Json("""{"note":"the move"}""")).Ok();
        await Client.Do(schedule, "pause").Ok();

        var paused = await Client.LookFull(schedule);
        Assert.Equal(("paused", false, JsonValueKind.Null, "the move"), (paused.Text("status"), paused.GetProperty("enabled").GetBoolean(), paused.GetProperty("next_run").ValueKind, paused.Text("note")));
        Assert.NotEqual(0, (await Client.GetAsync($"{Path}/{schedule}/next").Ok()).GetProperty("next_runs").GetArrayLength());

        await Client.Do(schedule, "resume").Ok();
        await Client.Do(schedule, "resume").Ok();
        var resumed = await Client.Look(schedule);
        Assert.Equal(("active", true), (resumed.Text("status"), resumed.GetProperty("enabled").GetBoolean()));
        Assert.True(resumed.Time("next_run") > TimeProvider.System.GetUtcNow());
    }

    [Fact]
    public async Task A_trigger_works_while_paused_and_counts()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        await Client.Do(schedule, "pause").Ok();

        await Client.Do(schedule, "trigger").Ok();

        Assert.Equal("manual", Assert.Single(await Client.UntilEnded(schedule, 1)).Text("reason"));
        var after = await Client.Look(schedule);
        Assert.Equal(("paused", 1), (after.Text("status"), after.GetProperty("run_count").GetInt32()));
        Assert.NotEqual(JsonValueKind.Null, after.GetProperty("last_run").ValueKind);
    }

    [Fact]
    public async Task One_that_has_come_to_its_end_is_neither_paused_nor_resumed_and_can_be_triggered()
    {
        var schedule = await ScheduleSituations.Completed(fixture.Server);
        var ended = await Client.Look(schedule);
        Assert.Equal((false, JsonValueKind.Null), (ended.GetProperty("enabled").GetBoolean(), ended.GetProperty("next_run").ValueKind));

        await Client.Do(schedule, "pause").Refused(409, "SCHEDULE_ENDED");
        await Client.Do(schedule, "resume").Refused(409, "SCHEDULE_ENDED");
        await Client.Do(schedule, "trigger").Ok();

        Assert.Equal(2, (await Client.UntilEnded(schedule, 2)).Count);
    }

    [Fact]
    public async Task One_that_was_given_up_runs_again_when_it_is_requeued()
    {
        var schedule = await ScheduleSituations.DeadLetter(fixture.Server);
        var lost = Assert.Single((await Client.LookFull(schedule)).GetProperty("dead_letters").EnumerateArray());

        Assert.Equal("requeued", (await Client.Do(schedule, "requeue").Ok()).Text("action"));

        var runs = await Client.UntilEnded(schedule, 2);
        Assert.Equal(lost.Text("scheduled_at"), runs[0].Text("scheduled_at"));
        await Client.Until(schedule, "dead_letter");
    }

    [Fact]
    public async Task A_backfill_runs_each_occurrence_of_its_span_once()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello, ("cron_expression", "0 0 * 5 1 *"));

        var accepted = await ScheduleSituations.Backfill(fixture.Server, schedule).Ok();

        Assert.Equal(["job_id", "action", "status", "runs"], accepted.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("backfilled", "ok", 5), (accepted.Text("action"), accepted.Text("status"), accepted.GetProperty("runs").GetInt32()));
        var runs = await Client.UntilEnded(schedule, 5);
        Assert.All(runs, run => Assert.Equal("backfill", run.Text("reason")));
        Assert.Equal(Enumerable.Range(0, 5).Select(hour => $"2026-01-05T0{hour}:00:00Z"), runs.Select(run => run.Text("scheduled_at")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_skipped_occurrence_is_passed_over_and_is_no_run()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        var coming = (await Client.GetAsync($"{Path}/{schedule}/next?count=2").Ok()).GetProperty("next_runs");

        await Client.Do(schedule, "skip-next").Ok();

        var after = await Client.LookFull(schedule);
        Assert.Equal((coming[1].GetString(), 1), (after.Text("next_run"), after.GetProperty("skipped_count").GetInt32()));
        Assert.Empty(await Client.Runs(schedule));
        await Client.Do(schedule, "pause").Ok();
        await Client.Do(schedule, "skip-next").Refused(409, "SCHEDULE_NOT_ACTIVE");
    }

    [Fact]
    public async Task A_deleted_agent_s_schedules_go_with_it()
    {
        var agent = await Client.Create(Programs.Hello);
        var schedule = await Client.Schedule(agent);

        await Client.DeleteAsync($"/api/v1/agents/{agent}").Ok();

        await Eventually.Holds(
            async () => { using var answer = await Client.GetAsync($"{Path}/{schedule}"); return (int)answer.StatusCode == 404; }, "the schedule is gone");
        Assert.DoesNotContain((await Client.GetAsync(Path).Ok()).EnumerateArray(), item => item.Text("job_id") == schedule);
    }

    [Fact]
    public async Task A_failed_run_says_why_and_counts_as_failed()
    {
        var schedule = await Client.ScheduleOf(Programs.Divider, ("max_retries", 0));
        await Client.Do(schedule, "trigger").Ok();

        var run = Assert.Single(await Client.UntilEnded(schedule, 1));

        Assert.Equal("failed", run.Text("status"));
        Assert.NotEqual("", run.Text("error"));
        var counted = await Client.Look(schedule);
        Assert.Equal((1, 1), (counted.GetProperty("run_count").GetInt32(), counted.GetProperty("failure_count").GetInt32()));
    }
}
