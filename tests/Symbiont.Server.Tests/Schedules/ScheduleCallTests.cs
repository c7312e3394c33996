using System.Text.Json;

namespace Symbiont.Server.Tests.Schedules;

/// <summary>Calls about a schedule that cannot be: by its id, its parameters, its body or its method.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ScheduleCallTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = ScheduleCalls.Path;

    private HttpClient Client => fixture.Server.Client;

    [Theory]
    [InlineData("7")]
    [InlineData("nightly")]
    [InlineData("0190a5a07c1e70008000000000000000")]
    [InlineData("{0190a5a0-7c1e-7000-8000-2b6a3f1c9d40}")]
    public async Task An_id_that_is_none_is_simply_unknown(string id)
    {
        await Client.GetAsync($"{Path}/{id}").Refused(404, "SCHEDULE_NOT_FOUND");
        await Client.PutAsync($"{Path}/{id}", Answers.Json("""{"name":"a"}""")).Refused(404, "SCHEDULE_NOT_FOUND");
        await Client.DeleteAsync($"{Path}/{id}").Refused(404, "SCHEDULE_NOT_FOUND");
        foreach (var action in new[] { "pause", "resume", "trigger", "skip-next", "requeue" })
            await Client.Do(id, action).Refused(404, "SCHEDULE_NOT_FOUND");
        foreach (var look in new[] { "history", "next", "next-runs" })
            await Client.GetAsync($"{Path}/{id}/{look}").Refused(404, "SCHEDULE_NOT_FOUND");
    }

    [Theory]
    [InlineData("next?count=0", "count")]
    [InlineData("next?count=100000", "count")]
    [InlineData("next?count=-1", "count")]
    [InlineData("next?count=five", "count")]
    [InlineData("next-runs?count=1001", "count")]
    [InlineData("history?limit=0", "limit")]
    [InlineData("history?limit=1001", "limit")]
    [InlineData("history?cursor=x", "cursor")]
    [InlineData("history?view=whole", "view")]
    [InlineData("?view=whole", "view")]
    public async Task A_parameter_that_cannot_be_is_refused_by_name(string query, string field)
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        Assert.Equal(field, (await Client.GetAsync($"{Path}/{schedule}/{query}".Replace("/?", "?", StringComparison.Ordinal)).Refused(400, "INVALID_REQUEST")).GetProperty("details").Text("field"));
    }

    [Theory]
    [InlineData("{}", "start")]
    [InlineData("""{"start":"2026-01-05T00:00:00Z"}""", "end")]
    [InlineData("""{"start":"yesterday","end":"2026-01-05T00:00:00Z"}""", "start")]
    [InlineData("""{"start":"2026-01-06T00:00:00Z","end":"2026-01-05T00:00:00Z"}""", null)]
    [InlineData("""{"start":"2026-01-05T00:00:00Z","end":"2090-01-05T00:00:00Z"}""", "end")]
    [InlineData("""{"start":"2026-01-05T00:30:00Z","end":"2026-01-05T00:40:00Z"}""", null)]
    [InlineData("""{"start":"2016-01-05T00:00:00Z","end":"2026-01-05T00:00:00Z"}""", null)]
    [InlineData("""{"start":1,"end":2}""", "start")]
    public async Task A_backfill_that_cannot_be_is_refused_and_runs_nothing(string body, string? field)
    {
        var schedule = await Client.ScheduleOf(Programs.Hello, ("cron_expression", ScheduleCalls.HourlyButNow));

        var details = (await Client.PostAsync($"{Path}/{schedule}/backfill", Answers.Json(body)).Refused(400, "INVALID_REQUEST")).GetProperty("details");

        if (field is not null)
            Assert.Equal(field, details.Text("field"));
        Assert.Empty(await Client.Runs(schedule));
    }

    [Fact]
    public async Task A_note_that_is_too_long_or_none_is_refused()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        foreach (var note in new[] { JsonSerializer.Serialize(new string('n', 1_001)), "7" })
        {
            foreach (var action in new[] { "pause", "resume", "trigger", "skip-next" })
                Assert.Equal("note", (await Client.PostAsync($"{Path}/{schedule}/{action}", Answers.Json($$"""{"note":{{note}}}""")).Refused(400, "INVALID_REQUEST")).GetProperty("details").Text("field"));
        }

        Assert.Equal("active", (await Client.Look(schedule)).Text("status"));
    }

    [Theory]
    [InlineData("PATCH", "")]
    [InlineData("GET", "/trigger")]
    [InlineData("PUT", "/pause")]
    [InlineData("DELETE", "/history")]
    public async Task A_method_that_nothing_has_is_405(string method, string path)
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{Path}/{schedule}{path}");
        await Client.SendAsync(request).Refused(405, "METHOD_NOT_ALLOWED");
    }
}
