using System.Globalization;
using System.Text.Json;

namespace Symbiont.Server.Tests.Schedules;

/// <summary>The samples of the reference, with exactly their keys, and what the fields mean.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ScheduleContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = ScheduleCalls.Path;

    private static readonly string[] DetailKeys =
    [
        "job_id", "name", "cron_expression", "timezone", "status", "enabled", "one_shot", "next_run", "last_run", "run_count", "failure_count", "created_at", "updated_at",
    ];

    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task The_reference_s_creation_is_answered_with_its_sample()
    {
        var agent = await Client.Create(Programs.Hello);
        var asked = Sample.Text("schedules.create.request").Replace("report-agent", agent, StringComparison.Ordinal);

        var created = await Client.PostAsync(Path, Answers.Json(asked)).Ok();

        Sample.AssertShape("schedules.create.200", created);
        Assert.Equal("created", created.Text("status"));
        Assert.Equal(9, TimeZoneInfo.ConvertTime(created.Time("next_run"), TimeZoneInfo.FindSystemTimeZoneById("America/New_York")).Hour);
        var full = await Client.LookFull(created.Text("job_id"));
        Assert.Equal((agent, false), (full.Text("agent_id"), full.GetProperty("program").GetBoolean()));
        Assert.Equal("""["policy-1"]""", full.GetProperty("policy_ids").GetRawText());
    }

    [Fact]
    public async Task A_list_is_a_bare_array_of_the_sample_s_items()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        await Client.Do(await Client.ScheduleOf(Programs.Hello), "pause").Ok();

        var list = await Client.GetAsync(Path).Ok();

        Sample.AssertShape("schedules.list.200", list, nullable: ["[].next_run"]);
        var item = list.EnumerateArray().Single(item => item.Text("job_id") == schedule);
        Assert.Equal(("nightly", "UTC", "active", true, 0), (item.Text("name"), item.Text("timezone"), item.Text("status"), item.GetProperty("enabled").GetBoolean(), item.GetProperty("run_count").GetInt32()));
    }

    [Fact]
    public async Task Get_and_the_reference_s_update_answer_the_schedule_with_exactly_these_keys()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello, ("timezone", "Europe/Berlin"));
        var before = await Client.Look(schedule);
        Assert.Equal(DetailKeys, before.EnumerateObject().Select(member => member.Name));

        var after = await Client.PutAsync($"{Path}/{schedule}", Answers.Json(Sample.Text("schedules.update.request"))).Ok();

        Assert.Equal(DetailKeys, after.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("0 */10 * * * *", "UTC", true), (after.Text("cron_expression"), after.Text("timezone"), after.GetProperty("one_shot").GetBoolean()));
        Assert.Equal(0, after.Time("next_run").Minute % 10);
        Assert.Equal((before.Text("name"), before.Text("created_at")), (after.Text("name"), after.Text("created_at")));
        Assert.True(after.Time("updated_at") >= before.Time("updated_at"));
        // But for what has come in between.
        var seen = (await Client.Look(schedule)).GetRawText();
        Assert.True(after.GetRawText() == seen || TimeProvider.System.GetUtcNow() >= after.Time("next_run"), seen);
    }

    [Theory]
    [InlineData("pause", "paused")]
    [InlineData("resume", "resumed")]
    [InlineData("trigger", "triggered")]
    [InlineData("skip-next", "skipped")]
    public async Task What_is_done_with_a_schedule_is_answered_with_the_sample(string action, string done)
    {
        var answer = await Client.Do(await Client.ScheduleOf(Programs.Hello), action).Ok();
        Sample.AssertShape("schedules.action.200", answer);
        Assert.Equal((done, "ok"), (answer.Text("action"), answer.Text("status")));
    }

    [Fact]
    public async Task A_deleted_schedule_is_answered_with_the_sample_and_is_unknown_from_then_on()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);

        var answer = await Client.DeleteAsync($"{Path}/{schedule}").Ok();

        Sample.AssertShape("schedules.delete.200", answer);
        Assert.True(answer.GetProperty("deleted").GetBoolean());
        await Client.GetAsync($"{Path}/{schedule}").Refused(404, "SCHEDULE_NOT_FOUND");
        await Client.DeleteAsync($"{Path}/{schedule}").Refused(404, "SCHEDULE_NOT_FOUND");
        Assert.DoesNotContain((await Client.GetAsync(Path).Ok()).EnumerateArray(), item => item.Text("job_id") == schedule);
    }

    [Fact]
    public async Task A_history_is_answered_with_the_sample_and_a_run_is_an_execution()
    {
        var agent = await Client.Create("agent a(n: int) { with { return 6 / n; } }");
        var schedule = await Client.Schedule(agent, ("parameters", new { n = 3 }), ("max_retries", 0));
        await Client.Do(schedule, "trigger").Ok();
        await Client.UntilEnded(schedule, 1);

        var history = await Client.GetAsync($"{Path}/{schedule}/history").Ok();

        Sample.AssertShape("schedules.history.200", history);
        var run = Assert.Single(history.GetProperty("history").EnumerateArray());
        var execution = await Client.GetAsync($"/api/v1/executions/{run.Text("run_id")}").Ok();
        Assert.Equal((agent, "schedule", 2), (execution.Text("agent_id"), execution.Text("trigger"), execution.GetProperty("result").GetInt32()));
        foreach (var same in new[] { "status", "completed_at", "execution_time_ms" })
            Assert.Equal(execution.GetProperty(same).GetRawText(), run.GetProperty(same).GetRawText());
    }

    [Fact]
    public async Task The_next_runs_are_answered_with_the_sample_as_many_as_are_asked_for()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello, ("cron_expression", "0 30 2 * * *"), ("timezone", "Europe/Berlin"));

        JsonElement next;
        DateTimeOffset first;
        // None of them comes in between.
        do
        {
            first = (await Client.Look(schedule)).Time("next_run");
            next = await Client.GetAsync($"{Path}/{schedule}/next?count=5").Ok();
        }
        while (first != (await Client.Look(schedule)).Time("next_run"));

        Sample.AssertShape("schedules.next.200", next);
        var times = next.GetProperty("next_runs").EnumerateArray().Select(time => DateTimeOffset.Parse(time.GetString()!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(first, times[0]);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, TimeSpan.FromHours(22), TimeSpan.FromHours(26)));
        Assert.Equal((5, 5, 10, 1000), (times.Count, await Count("next"), await Count("next-runs"), await Count("next?count=1000")));
        Assert.Equal(3, await Count("next-runs?count=3"));

        async Task<int> Count(string list) => (await Client.GetAsync($"{Path}/{schedule}/{list}").Ok()).GetProperty("next_runs").GetArrayLength();
    }
}
