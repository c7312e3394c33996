using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Scheduling.Missed;
using Symbiont.Scheduling.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Schedules;

public sealed class RequestTests
{
    public static TheoryData<string, string, string> Broken() => new()
    {
        { """{"cron_expression":"0 3 * * *"}""", "cron_expression", "field_count" },
        { """{"cron_expression":"61 * * * * *"}""", "cron_expression", "out_of_range" },
        { """{"cron_expression":"0 0 0 30 2 *"}""", "cron_expression", "never_fires" },
        { """{"cron_expression":"0 0 0 1 1 * 2020"}""", "cron_expression", "never_fires" },
        { """{"end_at":"2026-03-01T00:00:00Z"}""", "cron_expression", "never_fires" },
        { """{"end_at":"2026-05-01T00:00:00Z","start_at":"2026-06-01T00:00:00Z"}""", "end_at", "out_of_range" },
        { """{"start_at":"2026-06-01T00:00:00"}""", "start_at", "invalid_format" },
        { """{"name":""}""", "name", "invalid_length" },
        { """{"max_runs":0}""", "max_runs", "out_of_range" },
        { """{"max_retries":101}""", "max_retries", "out_of_range" },
        { """{"jitter":"-5s"}""", "jitter", "invalid_format" },
        { """{"jitter":"25h"}""", "jitter", "out_of_range" },
        { """{"jitter":"5"}""", "jitter", "invalid_format" },
        { """{"catch_up_window":"31d"}""", "catch_up_window", "out_of_range" },
        { """{"overlap_policy":"Skip"}""", "overlap_policy", "unknown_value" },
        { """{"catch_up":"some"}""", "catch_up", "unknown_value" },
        { """{"parameters":[1]}""", "parameters", "invalid_type" },
        { """{"delivery":[{"kind":"webhook","url":"ftp://example.com"}]}""", "delivery[0].url", "invalid_format" },
        { """{"delivery":[{"kind":"webhook"}]}""", "delivery[0].url", "missing_required_field" },
        { """{"delivery":[{"kind":"log"},{"kind":"channel","channel_id":"ops"}]}""", "delivery[1].kind", "not_available" },
        { """{"delivery":[{"kind":"webhook","url":"https://example.com","secret":"hunter2hunter2"}]}""", "delivery[0].secret", "invalid_format" },
        { """{"delivery":[{"kind":"log","path":"/tmp/x"}]}""", "delivery[0].path", "not_here" },
        { """{"delivery":[{"kind":"mail"}]}""", "delivery[0].kind", "unknown_value" },
        { """{"delivery":[{"kind":"log"},{"kind":"log"},{"kind":"log"},{"kind":"log"},{"kind":"log"},{"kind":"log"},{"kind":"log"},{"kind":"log"},{"kind":"log"}]}""", "delivery", "too_many" },
        { """{"policy_ids":[""]}""", "policy_ids", "invalid_length" },
    };

    [Theory, MemberData(nameof(Broken))]
    public async Task A_broken_rule_is_named(string json, string field, string reason)
    {
        await using var planned = await Planned.Start(StoreKind.Memory);
        var agent = await planned.Host.Create(Dsl.Agent("return 1;"));
        var given = JsonSerializer.Deserialize<ScheduleRequest>(json, EngineJson.Options)!;

        var refusal = await Refuse(planned, given with { Name = given.Name ?? "job", CronExpression = given.CronExpression ?? "0 * * * * *", AgentName = agent });

        Assert.Equal((field, reason), (Assert.Single(refusal.Errors).Field, refusal.Errors[0].Reason));
        Assert.Empty(await planned.Schedules.List().ToListAsync());
    }

    [Fact]
    public async Task Every_broken_rule_is_named_at_once()
    {
        await using var planned = await Planned.Start(StoreKind.Memory);

        var refusal = await Refuse(planned, new(CronExpression: "61 */0 9 * * 8", Timezone: "Mars/Base", MaxRuns: 0, Note: new('x', 1_001)));

        Assert.Equal(
            ["name", "agent_name", "cron_expression", "cron_expression", "cron_expression", "timezone", "max_runs", "note"], refusal.Errors.Select(error => error.Field));
        Assert.Equal([1, 6, 14], refusal.Errors.Where(error => error.Field == "cron_expression").Select(error => error.Column!.Value));
    }

    [Fact]
    public async Task An_unknown_zone_has_a_code_of_its_own_and_so_has_an_unknown_agent()
    {
        await using var planned = await Planned.Start(StoreKind.Memory);
        var agent = await planned.Host.Create(Dsl.Agent("return 1;"), "known");

        var zone = await Refused.With("UNKNOWN_TIMEZONE", () => planned.Schedules.Create(new("job", "0 * * * * *", "Europe/Nowhere", "known")));
        Assert.Equal("timezone", Assert.IsType<InvalidDetails>(zone.Details).Field);
        await Refused.With("AGENT_NOT_FOUND", () => planned.Schedules.Create(new("job", "0 * * * * *", null, "unknown")));

        await planned.Host.Agent(agent).Update(new(Name: "other"));
        var schedule = (await planned.Schedules.Create(new("job", "0 * * * * *", null, "other"))).JobId;
        // By id: it follows a renaming.
        await planned.Host.Agent(agent).Update(new(Name: "third"));
        await planned.To(1);
        Assert.Single(await planned.Runs(schedule));
    }

    [Fact]
    public async Task Settings_are_shown_as_they_were_given_and_as_they_are_without()
    {
        await using var planned = await Planned.Start(StoreKind.Memory);
        var agent = await planned.Host.Create($"policy known {{ allow: log }} {Dsl.Agent("return 1;")}");
        var plain = await planned.See(await planned.Create(agent, " 0 30 9 * JAN MON-FRI "));
        Assert.Equal(("0 30 9 * JAN MON-FRI", "UTC", "At 09:30:00, Monday to Friday, in January", false), (plain.CronExpression, plain.Timezone, plain.Description, plain.OneShot));
        Assert.Equal((OverlapPolicy.Skip, CatchUpPolicy.Latest, 3_600, 0, 3), (plain.OverlapPolicy, plain.CatchUp, plain.CatchUpWindow, plain.Jitter, plain.MaxRetries));
        Assert.Equal((null, null, null, null), (plain.StartAt, plain.EndAt, plain.MaxRuns, plain.Parameters));

        var full = await planned.See(await planned.Create(agent, "0 * * * * *", request => request with
        {
            PolicyIds = ["known", "unknown"],
            OverlapPolicy = "buffer_one",
            CatchUp = "none",
            CatchUpWindow = "90s",
            Jitter = "1m",
            StartAt = "2026-04-01T00:00:00+02:00",
            EndAt = "2026-05-01T00:00:00Z",
            MaxRuns = 9,
            MaxRetries = 0,
            PauseOnFailure = true,
            Parameters = JsonSerializer.SerializeToElement(new { a = 1 }),
            Delivery = [new("log"), new("webhook", Url: "https://example.com/x", Secret: "vault://reports")],
            Note = "why",
        }));

        Assert.Equal((OverlapPolicy.BufferOne, CatchUpPolicy.None, 90, 60, 0, true), (full.OverlapPolicy, full.CatchUp, full.CatchUpWindow, full.Jitter, full.MaxRetries, full.PauseOnFailure));
        Assert.Equal((new(2026, 3, 31, 22, 0, 0, TimeSpan.Zero), 9, "why", """{"a":1}"""), (full.StartAt!.Value, full.MaxRuns, full.Note, full.Parameters!.Value.GetRawText()));
        Assert.Equal(["known", "unknown"], full.PolicyIds);
        Assert.Equal(["unknown"], full.UnresolvedPolicies);
        Assert.Equal(2, full.Delivery.Count);
        Assert.Equal(new(2026, 3, 31, 22, 0, 0, TimeSpan.Zero), full.NextRun);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Policies_that_the_program_lacks_close_the_run_s_actions_only_under_the_strict_policy(bool isStrict)
    {
        var program = Dsl.Agent("emit(\"x\"); return 1;", declarations: "policy open { allow: emit }");
        await using var planned = await Planned.Start(StoreKind.Memory, settings => settings.Agents.StrictPolicies = isStrict);
        var agent = await planned.Host.Create(program);
        var with = await planned.Create(agent, "0 * * * * *", request => request with { PolicyIds = ["open"], MaxRetries = 0 });
        var without = await planned.Create(agent, "0 * * * * *", request => request with { PolicyIds = ["open", "closed"], MaxRetries = 0 });

        await planned.To(1);

        Assert.Equal(Agents.ExecutionStatus.Completed, Assert.Single(await planned.Runs(with)).Status);
        var run = await planned.Host.Show(Assert.Single(await planned.Runs(without)).RunId);
        Assert.Equal(isStrict ? Agents.ExecutionStatus.Failed : Agents.ExecutionStatus.Completed, run.Status);
        if (isStrict)
            Assert.Contains("policy 'closed'", run.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_largest_state_fits()
    {
        await using var planned = await Planned.Start(StoreKind.Memory);
        var big = JsonSerializer.SerializeToElement(new { text = new string('x', 16_000) });
        var (agent, schedule) = await planned.Plan(
            "* * * * * *", Bodies.Waits,
            request => request with { OverlapPolicy = "allow_all", CatchUp = "all", Parameters = big, Delivery = [.. Enumerable.Range(0, 7).Select(_ => new DeliveryTarget("webhook", Url: $"https://example.com/{new string('y', 900)}"))], Note = new('€', 1_000) },
            "concurrency = 500");
        var grain = planned.Host.Grains.GetGrain<IScheduleGrain>(schedule);
        await planned.To(Planned.Noon.AddSeconds(280));
        for (var i = 0; i < 8; i++)
            await planned.Schedules.Backfill(schedule, new("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"));

        var state = await grain.Look();
        Assert.Equal((256, true), (state.UnderWay.Count, state.Backlog.Count > 20_000));
        var dead = Enumerable.Range(0, 20).Select(_ => new DeadOccurrence(schedule, Planned.Noon, 100, new('€', 85), Planned.Noon)).ToList();
        var waiting = state.UnderWay.Select(run => run with { RetryAt = Planned.Noon, Retries = 50, Attempt = 100, Reason = RunReason.CatchUp }).ToList();
        var size = JsonSerializer.SerializeToUtf8Bytes(state with { Dead = dead, UnderWay = waiting }, EngineJson.Options).Length;
        Assert.InRange(size, 45_000, 65_536);
        Assert.NotEmpty(agent);
    }

    private static async Task<InvalidException> Refuse(Planned planned, ScheduleRequest request) =>
        Assert.IsType<InvalidException>(await Refused.With("INVALID_REQUEST", () => planned.Schedules.Create(request)));
}
