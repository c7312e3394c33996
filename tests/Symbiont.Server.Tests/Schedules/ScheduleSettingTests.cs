namespace Symbiont.Server.Tests.Schedules;

/// <summary>What can be said of a schedule is kept, shown and acts.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ScheduleSettingTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = ScheduleCalls.Path;

    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task Settings_are_kept_and_shown_and_changed_one_by_one()
    {
        var other = await Client.Create(Programs.Greeter);
        var schedule = await Client.ScheduleOf(
            Programs.Hello,
            ("overlap_policy", "buffer_one"), ("catch_up", "all"), ("catch_up_window", "15m"), ("jitter", "2s"), ("start_at", "2090-01-01T00:00:00Z"), ("end_at", "2091-01-01T00:00:00+01:00"),
            ("max_runs", 7), ("max_retries", 0), ("pause_on_failure", true), ("parameters", new { who = "Ada" }), ("delivery", new[] { new { kind = "log" } }), ("note", "first"));

        var made = await Client.LookFull(schedule);
        Assert.Equal(("buffer_one", "all", 900, 2), (made.Text("overlap_policy"), made.Text("catch_up"), made.GetProperty("catch_up_window").GetDouble(), made.GetProperty("jitter").GetDouble()));
        Assert.Equal(("2090-01-01T00:00:00Z", "2090-12-31T23:00:00Z"), (made.Text("start_at"), made.Text("end_at")));
        Assert.Equal((7, 0, true), (made.GetProperty("max_runs").GetInt32(), made.GetProperty("max_retries").GetInt32(), made.GetProperty("pause_on_failure").GetBoolean()));
        Assert.Equal(("""{"who":"Ada"}""", """[{"kind":"log"}]""", "first"), (made.GetProperty("parameters").GetRawText(), made.GetProperty("delivery").GetRawText(), made.Text("note")));
        Assert.Equal(2090, made.Time("next_run").Year);

        await Client.PutAsync($"{Path}/{schedule}", Answers.Json($$"""{"name":"other","agent_name":"{{other}}","max_retries":5,"overlap_policy":"allow_all"}""")).Ok();

        var changed = await Client.LookFull(schedule);
        Assert.Equal(("other", other, 5, "allow_all"), (changed.Text("name"), changed.Text("agent_id"), changed.GetProperty("max_retries").GetInt32(), changed.Text("overlap_policy")));
        Assert.Equal(("all", 7, "first"), (changed.Text("catch_up"), changed.GetProperty("max_runs").GetInt32(), changed.Text("note")));
    }

    [Fact]
    public async Task Where_nothing_is_said_the_settings_are_those_of_the_contract()
    {
        var made = await Client.LookFull(await Client.ScheduleOf(Programs.Hello));
        Assert.Equal(("skip", "latest", 3600), (made.Text("overlap_policy"), made.Text("catch_up"), made.GetProperty("catch_up_window").GetDouble()));
        Assert.Equal((3, 0, false), (made.GetProperty("max_retries").GetInt32(), made.GetProperty("jitter").GetDouble(), made.GetProperty("pause_on_failure").GetBoolean()));
        Assert.Equal(("[]", "[]", "null", "null"), (made.GetProperty("delivery").GetRawText(), made.GetProperty("policy_ids").GetRawText(), made.GetProperty("parameters").GetRawText(), made.GetProperty("max_runs").GetRawText()));
    }

    [Fact]
    public async Task The_agent_may_be_named_by_name_or_id_and_the_schedule_follows_it_when_it_is_renamed()
    {
        var name = "named-" + Guid.NewGuid().ToString("N");
        var agent = await Client.Create(Programs.Hello, name);
        var schedule = await Client.Schedule(name);
        Assert.Equal(agent, (await Client.LookFull(schedule)).Text("agent_id"));

        await Client.PutAsync($"/api/v1/agents/{agent}", Answers.Json($$"""{"name":"{{name}}-2"}""")).Ok();
        await Client.Do(schedule, "trigger").Ok();

        Assert.Equal("completed", Assert.Single(await Client.UntilEnded(schedule, 1)).Text("status"));
    }

    [Fact]
    public async Task Names_need_not_be_unique()
    {
        var agent = await Client.Create(Programs.Hello);
        Assert.NotEqual(await Client.Schedule(agent), await Client.Schedule(agent));
    }

    [Fact]
    public async Task Policies_that_the_program_lacks_are_kept_and_shown_as_unresolved()
    {
        var made = await Client.LookFull(await Client.ScheduleOf("policy kept { allow: log() } agent a { with { return 1; } }", ("policy_ids", new[] { "kept", "lost" })));
        Assert.Equal(("""["kept","lost"]""", """["lost"]"""), (made.GetProperty("policy_ids").GetRawText(), made.GetProperty("unresolved_policies").GetRawText()));
    }

    [Fact]
    public async Task A_seventh_field_is_the_year()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello, ("cron_expression", "0 0 12 1 1 ? 2099"));
        Assert.Equal("2099-01-01T12:00:00Z", (await Client.Look(schedule)).Text("next_run"));
        Assert.Equal("""["2099-01-01T12:00:00Z"]""", (await Client.GetAsync($"{Path}/{schedule}/next").Ok()).GetProperty("next_runs").GetRawText());
    }
}
