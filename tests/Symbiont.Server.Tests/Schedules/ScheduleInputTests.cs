using System.Text.Json;

namespace Symbiont.Server.Tests.Schedules;

/// <summary>Whatever is sent: a refusal that says what is wrong and where, and no half-made schedule.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ScheduleInputTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = ScheduleCalls.Path;

    private HttpClient Client => fixture.Server.Client;

    [Theory]
    [InlineData("cron_expression", "\"0 9 * * *\"", "field_count")]
    [InlineData("cron_expression", "\"61 * * * * *\"", "out_of_range")]
    [InlineData("cron_expression", "\"0 0 0 30 2 *\"", "never_fires")]
    [InlineData("cron_expression", "\"0 0 0 1 1 * 2001\"", "never_fires")]
    [InlineData("cron_expression", "\"\"", null)]
    [InlineData("cron_expression", "\"every morning\"", null)]
    [InlineData("cron_expression", "null", "missing_required_field")]
    [InlineData("cron_expression", "7", "wrong_type")]
    [InlineData("name", "\"\"", null)]
    [InlineData("name", "null", "missing_required_field")]
    [InlineData("name", "[\"a\"]", "wrong_type")]
    [InlineData("agent_name", "null", "missing_required_field")]
    [InlineData("agent_name", "{}", "wrong_type")]
    [InlineData("overlap_policy", "\"SKIP\"", "unknown_value")]
    [InlineData("overlap_policy", "\"\"", "unknown_value")]
    [InlineData("overlap_policy", "true", "wrong_type")]
    [InlineData("catch_up", "\"some\"", "unknown_value")]
    [InlineData("catch_up_window", "\"31d\"", "out_of_range")]
    [InlineData("catch_up_window", "\"soon\"", null)]
    [InlineData("catch_up_window", "3600", "wrong_type")]
    [InlineData("jitter", "\"-1s\"", null)]
    [InlineData("jitter", "\"25h\"", "out_of_range")]
    [InlineData("start_at", "\"tomorrow\"", null)]
    [InlineData("end_at", "\"2026-13-01T00:00:00Z\"", "invalid_format")]
    [InlineData("max_runs", "0", "out_of_range")]
    [InlineData("max_runs", "1000000001", "out_of_range")]
    [InlineData("max_runs", "1.5", "wrong_type")]
    [InlineData("max_runs", "99999999999999999999", "wrong_type")]
    [InlineData("max_retries", "-1", "out_of_range")]
    [InlineData("max_retries", "101", "out_of_range")]
    [InlineData("max_retries", "\"3\"", "wrong_type")]
    [InlineData("one_shot", "\"true\"", "wrong_type")]
    [InlineData("pause_on_failure", "1", "wrong_type")]
    [InlineData("parameters", "[1]", null)]
    [InlineData("parameters", "\"text\"", null)]
    [InlineData("policy_ids", "\"policy-1\"", "wrong_type")]
    [InlineData("policy_ids", "[1]", "wrong_type")]
    [InlineData("delivery", "{}", "wrong_type")]
    [InlineData("delivery", "[{}]", null)]
    [InlineData("delivery", "[{\"kind\":\"pigeon\"}]", null)]
    [InlineData("delivery", "[{\"kind\":\"webhook\"}]", null)]
    [InlineData("delivery", "[{\"kind\":\"webhook\",\"url\":\"ftp://example.com\"}]", null)]
    [InlineData("delivery", "[{\"kind\":\"file\"}]", null)]
    [InlineData("delivery", "[{\"kind\":\"event\"}]", null)]
    [InlineData("delivery", "[{\"kind\":\"channel\",\"channel_id\":\"x\"}]", null)]
    public async Task A_field_that_cannot_be_is_refused_by_name_and_nothing_is_made(string field, string value, string? reason)
    {
        var agent = await Client.Create(Programs.Hello);
        var name = "bad-" + Guid.NewGuid().ToString("N");

        var details = (await Client.PostAsync(Path, ScheduleCalls.New(agent, ("name", name), (field, JsonElement.Parse(value)))).Refused(400, "INVALID_REQUEST")).GetProperty("details");

        Assert.StartsWith(field, details.Text("field"), StringComparison.Ordinal);
        Assert.Matches("^[a-z_]+$", details.Text("reason"));
        if (reason is not null)
            Assert.Equal(reason, details.Text("reason"));
        Assert.All(details.GetProperty("errors").EnumerateArray(), error => Assert.NotEqual("", error.Text("message")));
        Assert.DoesNotContain((await Client.GetAsync($"{Path}?view=full").Ok()).EnumerateArray(), made => made.Text("agent_id") == agent);
    }

    [Theory]
    [InlineData("cron_expression", "\"0 9 * * *\"")]
    [InlineData("overlap_policy", "\"SKIP\"")]
    [InlineData("max_retries", "-1")]
    [InlineData("jitter", "\"-1s\"")]
    [InlineData("name", "\"\"")]
    public async Task A_change_that_cannot_be_changes_nothing(string field, string value)
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        var before = await Client.LookFull(schedule);
        var body = $$"""{"note":"changed","{{field}}":{{value}}}""";

        var details = (await Client.PutAsync($"{Path}/{schedule}", Answers.Json(body)).Refused(400, "INVALID_REQUEST")).GetProperty("details");

        Assert.Equal(field, details.Text("field"));
        Assert.Equal(before.GetRawText(), (await Client.LookFull(schedule)).GetRawText());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":null}""")]
    [InlineData("""{"colour":"red"}""")]
    [InlineData("")]
    public async Task A_change_of_nothing_is_refused(string body)
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        await Client.PutAsync($"{Path}/{schedule}", Answers.Json(body)).Refused(400, "INVALID_REQUEST");
    }

    [Fact]
    public async Task Five_fields_are_answered_with_the_names_of_those_expected()
    {
        var refused = await Client.PostAsync(Path, ScheduleCalls.New(await Client.Create(Programs.Hello), ("cron_expression", "0 9 * * *"))).Refused(400, "INVALID_REQUEST");
        foreach (var field in new[] { "sec", "min", "hour", "day", "month", "weekday" })
            Assert.Contains(field, refused.Text("error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_broken_rule_is_named_at_once()
    {
        var refused = await Client.PostAsync(Path, Answers.Json("""{"cron_expression":"61 */0 9 * * 8","agent_name":"a","max_retries":-1,"jitter":"-1s"}""")).Refused(400, "INVALID_REQUEST");
        var errors = refused.GetProperty("details").GetProperty("errors").EnumerateArray().Select(error => error.Text("field")).ToList();
        Assert.Equal(["cron_expression", "jitter", "max_retries", "name"], errors.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3, errors.Count(field => field == "cron_expression"));
    }

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("europe/berlin")]
    [InlineData("../../etc/passwd")]
    [InlineData("CEST")]
    [InlineData("Europe/Berlin\0")]
    [InlineData("/etc/hostname")]
    public async Task A_zone_that_is_none_is_refused_as_such_on_create_and_on_update(string zone)
    {
        var agent = await Client.Create(Programs.Hello);
        var schedule = await Client.Schedule(agent);

        var created = await Client.PostAsync(Path, ScheduleCalls.New(agent, ("timezone", zone))).Refused(400, "UNKNOWN_TIMEZONE");
        var changed = await Client.PutAsync($"{Path}/{schedule}", Answers.Json(JsonSerializer.Serialize(new { timezone = zone }))).Refused(400, "UNKNOWN_TIMEZONE");

        Assert.Equal(("timezone", "timezone"), (created.GetProperty("details").Text("field"), changed.GetProperty("details").Text("field")));
        Assert.Equal("UTC", (await Client.Look(schedule)).Text("timezone"));
    }

    [Fact]
    public async Task An_end_before_the_start_is_refused() => await Client.PostAsync(
            Path, ScheduleCalls.New(await Client.Create(Programs.Hello), ("start_at", "2090-01-02T00:00:00Z"), ("end_at", "2090-01-01T00:00:00Z")))
        .Refused(400, "INVALID_REQUEST");

    [Fact]
    public async Task An_end_that_is_over_is_refused() => await Client.PostAsync(
            Path, ScheduleCalls.New(await Client.Create(Programs.Hello), ("end_at", "2001-01-01T00:00:00Z")))
        .Refused(400, "INVALID_REQUEST");

    [Fact]
    public async Task Bounds_between_which_nothing_comes_are_refused() => await Client.PostAsync(
            Path, ScheduleCalls.New(await Client.Create(Programs.Hello), ("cron_expression", "0 0 12 1 1 *"), ("start_at", "2090-02-01T00:00:00Z"), ("end_at", "2090-12-01T00:00:00Z")))
        .Refused(400, "INVALID_REQUEST");

    [Theory]
    [InlineData("nobody")]
    [InlineData("00000000-0000-7000-8000-000000000000")]
    public async Task An_agent_that_there_is_not_is_404_on_create_and_on_update(string agent)
    {
        var schedule = await Client.ScheduleOf(Programs.Hello);
        await Client.PostAsync(Path, ScheduleCalls.New(agent)).Refused(404, "AGENT_NOT_FOUND");
        await Client.PutAsync($"{Path}/{schedule}", Answers.Json($$"""{"agent_name":"{{agent}}"}""")).Refused(404, "AGENT_NOT_FOUND");
    }

    [Theory]
    [InlineData("parameters")]
    [InlineData("policy_ids")]
    [InlineData("delivery")]
    [InlineData("name")]
    [InlineData("note")]
    public async Task What_is_too_large_is_refused_by_its_field(string field)
    {
        object value = field switch
        {
            "parameters" => new { text = new string('x', 17 * 1024) },
            "policy_ids" => Enumerable.Range(0, 33).Select(i => $"policy-{i}"),
            "delivery" => Enumerable.Repeat(new { kind = "log" }, 9),
            "name" => new string('n', 129),
            _ => new string('n', 1_001),
        };
        var refused = await Client.PostAsync(Path, ScheduleCalls.New(await Client.Create(Programs.Hello), (field, value))).Refused(400, "INVALID_REQUEST");
        Assert.Equal(field, refused.GetProperty("details").Text("field"));
    }

    [Fact]
    public async Task A_NUL_in_what_is_only_kept_comes_back_as_it_was()
    {
        var schedule = await Client.ScheduleOf(Programs.Hello, ("name", "a\0b"), ("note", "\0"), ("parameters", new Dictionary<string, string> { ["\0"] = "\0" }));
        var kept = await Client.LookFull(schedule);
        Assert.Equal(("a\0b", "\0", "\0"), (kept.Text("name"), kept.Text("note"), kept.GetProperty("parameters").Text("\0")));
    }

    [Fact]
    public async Task Random_bytes_are_never_a_500()
    {
        var random = new Random(20_260_201);
        var schedule = await Client.ScheduleOf(Programs.Hello);
        foreach (var path in new[] { Path, $"{Path}/{schedule}/trigger", $"{Path}/{schedule}/backfill" })
        {
            for (var round = 0; round < 40; round++)
            {
                var bytes = new byte[random.Next(1, 200)];
                random.NextBytes(bytes);
                using var content = new ByteArrayContent(bytes);
                content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
                using var answer = await Client.PostAsync(path, content);
                Assert.InRange((int)answer.StatusCode, 400, 499);
            }
        }
    }
}
