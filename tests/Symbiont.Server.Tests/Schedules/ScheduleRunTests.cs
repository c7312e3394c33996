using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Server.Tests.Schedules;

/// <summary>Schedules that run agents, on a server of their own, by the real clock.</summary>
public sealed class ScheduleRunTests
{
    private const string Teller = "agent teller { with { return { event: event, at: string(event.payload.scheduled_at) }; } }";

    [Fact]
    public async Task Every_second_an_agent_runs_once_and_history_and_counts_follow()
    {
        const int Runs = 4;
        await using var server = await TestServer.Start();
        var agent = await server.Client.Create(Teller);
        // Whatever the machine does meanwhile, no occurrence is passed over: one whose time is over is made up for, one that meets another's run waits for its end.
        var schedule = await server.Client.Schedule(
            agent, ("cron_expression", ScheduleCalls.EverySecond), ("max_runs", Runs), ("catch_up", "all"), ("overlap_policy", "buffer_all"));
        var first = (await server.Client.Look(schedule)).Time("created_at");

        var ended = await server.Client.Until(schedule, "completed");

        Assert.Equal((Runs, 0), (ended.GetProperty("run_count").GetInt32(), ended.GetProperty("failure_count").GetInt32()));
        var runs = (await server.Client.UntilEnded(schedule, Runs)).Reverse().ToList();
        var occurrences = runs.Select(run => run.Time("scheduled_at")).ToList();
        Assert.All(occurrences.Zip(occurrences.Skip(1)), pair => Assert.Equal(TimeSpan.FromSeconds(1), pair.Second - pair.First));
        Assert.InRange(occurrences[0], first, first + TimeSpan.FromSeconds(2));
        Assert.All(runs, run => Assert.Equal(("completed", 1), (run.Text("status"), run.GetProperty("attempt").GetInt32())));
        Assert.All(runs, run => Assert.True(run.Time("started_at") >= run.Time("scheduled_at"), "A run has begun before its time."));
        foreach (var run in runs)
        {
            var told = (await server.Client.GetAsync($"/api/v1/executions/{run.Text("run_id")}").Ok()).GetProperty("result").GetProperty("event");
            Assert.Equal((run.Text("run_id"), "schedule", $"schedule:{schedule}"), (told.Text("id"), told.Text("type"), told.Text("source")));
            var payload = told.GetProperty("payload");
            Assert.Equal(["attempt", "job_id", "name", "reason", "scheduled_at"], payload.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
            Assert.Equal((schedule, "nightly", run.Time("scheduled_at"), run.Text("reason")), (payload.Text("job_id"), payload.Text("name"), payload.Time("scheduled_at"), payload.Text("reason")));
        }

        var executions = (await server.Client.GetAsync($"/api/v1/executions?agent_id={agent}").Ok()).EnumerateArray().Select(execution => execution.Text("execution_id"));
        Assert.Equal(runs.Select(run => run.Text("run_id")).Order(), executions.Order());
    }

    [Fact]
    public async Task What_was_due_while_the_server_did_not_run_is_caught_up_with_and_nothing_runs_twice()
    {
        var first = await TestServer.Start();
        var agent = await first.Client.Create(Teller);
        var schedule = await first.Client.Schedule(agent, ("cron_expression", ScheduleCalls.EverySecond), ("catch_up", "all"), ("overlap_policy", "buffer_all"));
        await first.Client.UntilEnded(schedule, 1);

        await using var second = await first.Restart();

        var seen = (await second.Client.Runs(schedule)).Count;
        await second.Client.UntilEnded(schedule, seen + 3);
        var occurrences = (await second.Client.Runs(schedule)).Select(run => run.Time("scheduled_at")).Reverse().ToList();
        Assert.All(occurrences.Zip(occurrences.Skip(1)), pair => Assert.Equal(TimeSpan.FromSeconds(1), pair.Second - pair.First));
    }

    [Fact]
    public async Task A_failed_run_waits_for_its_retry_which_is_a_run_of_its_own()
    {
        var clock = new ManualClock();
        await using var server = await TestServer.Start(clock);
        var schedule = await server.Client.ScheduleOf(Programs.Divider, ("max_retries", 1));
        await server.Client.Do(schedule, "trigger").Ok();

        var failed = Assert.Single(await server.Client.UntilEnded(schedule, 1));
        await Eventually.Holds(
            async () => (await server.Client.LookFull(schedule)).GetProperty("running") is var running && running.GetArrayLength() == 1 && running[0].GetProperty("retry_at").ValueKind != JsonValueKind.Null,
            "the retry is waited for");
        var waiting = (await server.Client.LookFull(schedule)).GetProperty("running")[0];
        Assert.Equal(TimeSpan.FromSeconds(10), waiting.Time("retry_at") - failed.Time("completed_at"));

        clock.Advance(TimeSpan.FromSeconds(10));
        // What was just about to wait for its time when that came waits for a little more.
        await Eventually.Holds(
            async () =>
            {
                clock.Advance(TimeSpan.FromMilliseconds(5));
                return (await server.Client.Runs(schedule)).Count == 2;
            },
            "the retry has begun");
        var retry = (await server.Client.UntilEnded(schedule, 2))[0];
        Assert.True(retry.Time("started_at") >= waiting.Time("retry_at"), "The retry has begun before its time.");
        Assert.Equal(("retry", 2, failed.Text("scheduled_at")), (retry.Text("reason"), retry.GetProperty("attempt").GetInt32(), retry.Text("scheduled_at")));
        Assert.NotEqual(failed.Text("run_id"), retry.Text("run_id"));
        await Eventually.Holds(async () => (await server.Client.LookFull(schedule)).GetProperty("dead_letters").GetArrayLength() == 1, "the occurrence is given up");
        Assert.Equal("active", (await server.Client.Look(schedule)).Text("status"));
    }

    [Fact]
    public async Task One_that_is_to_pause_on_failure_is_paused_when_its_last_attempt_has_failed()
    {
        await using var server = await TestServer.Start();
        var schedule = await server.Client.ScheduleOf(Programs.Divider, ("cron_expression", ScheduleCalls.EverySecond), ("max_retries", 0), ("pause_on_failure", true));

        var paused = await server.Client.Until(schedule, "paused");

        Assert.Equal(JsonValueKind.Null, paused.GetProperty("next_run").ValueKind);
        Assert.True(paused.GetProperty("failure_count").GetInt32() >= 1, "No failure is counted.");
    }

    [Fact]
    public async Task What_runs_of_a_deleted_schedule_goes_on()
    {
        await using var server = await TestServer.Start();
        var schedule = await server.Client.ScheduleOf(Programs.Sleeper);
        await server.Client.Do(schedule, "trigger").Ok();
        await Eventually.Holds(async () => (await server.Client.Runs(schedule)).Count == 1, "the run is there");
        var run = Assert.Single(await server.Client.Runs(schedule)).Text("run_id");
        await server.Client.Parked(run);

        await server.Client.DeleteAsync($"{ScheduleCalls.Path}/{schedule}").Ok();

        Assert.Equal("waiting", (await server.Client.GetAsync($"/api/v1/executions/{run}").Ok()).Text("status"));
    }

    [Fact]
    public async Task Under_the_strict_policy_a_run_whose_program_lacks_a_named_policy_is_refused_its_actions()
    {
        const string Logs = "policy logs { allow: log(\"x\") } agent a { with { log(\"x\"); return 1; } }";
        await using var server = await TestServer.Start(("SYMBIONT_POLICY", "strict"));
        var agent = await server.Client.Create(Logs);
        var (good, bad) = (await server.Client.Schedule(agent, ("policy_ids", new[] { "logs" })), await server.Client.Schedule(agent, ("policy_ids", new[] { "lost" }), ("max_retries", 0)));
        await server.Client.Do(good, "trigger").Ok();
        await server.Client.Do(bad, "trigger").Ok();

        Assert.Equal("completed", Assert.Single(await server.Client.UntilEnded(good, 1)).Text("status"));
        var refused = Assert.Single(await server.Client.UntilEnded(bad, 1));
        Assert.Equal("failed", refused.Text("status"));
        Assert.Contains("lost", refused.Text("error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_metrics_and_the_scheduler_s_health_count_what_has_run()
    {
        await using var server = await TestServer.Start();
        var good = await server.Client.ScheduleOf(Programs.Hello);
        var bad = await server.Client.ScheduleOf(Programs.Divider, ("max_retries", 0));
        var busy = await server.Client.ScheduleOf(Programs.Sleeper);
        await server.Client.Do(await server.Client.ScheduleOf(Programs.Hello), "pause").Ok();
        await ScheduleSituations.DeadLetter(server);
        await server.Client.DeleteAsync($"{ScheduleCalls.Path}/{await server.Client.ScheduleOf(Programs.Hello)}").Ok();
        foreach (var schedule in new[] { good, good, bad, busy })
            await server.Client.Do(schedule, "trigger").Ok();

        JsonElement health = default;
        // What a schedule is and what has run is told to the counts in messages, in whatever order they come.
        await Eventually.Holds(
            async () =>
            {
                health = await server.Stranger.GetAsync("/api/v1/health/scheduler").Ok();
                return (Number(health, "runs_total"), Number(health, "global_active_runs")) == (4, 1)
                    && (Number(health, "jobs_total"), Number(health, "jobs_active"), Number(health, "jobs_paused"), Number(health, "jobs_dead_letter")) == (5, 3, 1, 1);
            },
            "four runs have ended, one goes on, and of five schedules three are active, one is paused and one is a dead letter");

        Assert.Equal((2, 2), (Number(health, "runs_succeeded"), Number(health, "runs_failed")));
        var times = new List<long>();
        foreach (var schedule in new[] { good, bad })
            times.AddRange((await server.Client.Runs(schedule)).Select(run => run.GetProperty("execution_time_ms").GetInt64()));
        Assert.True(Number(health, "longest_run_ms") >= times.Max(), "A run has taken longer than the longest.");
        Assert.InRange(health.GetProperty("average_execution_time_ms").GetDouble(), times.Min() / 4.0, Number(health, "longest_run_ms"));
        Assert.Equal(
            """{"total_jobs":5,"active_jobs":3,"paused_jobs":1,"failed_jobs":2,"total_runs":4,"successful_runs":2,"dead_letter_count":1}""",
            (await server.Client.GetAsync("/api/v1/metrics").Ok()).GetProperty("scheduler").GetRawText());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/metrics");
        request.Headers.Accept.ParseAdd("text/plain");
        using var text = await server.Client.SendAsync(request);
        var lines = (await text.Content.ReadAsStringAsync()).Split('\n');
        foreach (var line in new[] { "symbiont_scheduler_jobs 5", "symbiont_scheduler_jobs_active 3", "symbiont_scheduler_jobs_paused 1", "symbiont_scheduler_jobs_failed 2", "symbiont_scheduler_runs_total 4", "symbiont_scheduler_runs_successful_total 2" })
            Assert.Contains(line, lines);

        static long Number(JsonElement health, string name) => health.GetProperty(name).GetInt64();
    }
}
