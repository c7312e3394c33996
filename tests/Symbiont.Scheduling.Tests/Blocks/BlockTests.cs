using Symbiont.Agents;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Scheduling.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Blocks;

public sealed class BlockTests
{
    [Theory, EachStore, OnPostgres]
    public async Task A_block_is_a_schedule_of_its_agent(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var agent = await planned.Host.Create(Program(
            """
            schedule hourly { cron: "0 0 * * * *", timezone: "Europe/Berlin", agent: main, jitter: 0s, catch_up: all, catch_up_window: 2h, max_retries: 1,
                overlap_policy: buffer_all, parameters: { n: 3, list: [1, "a", null] }, deliver: log, webhook_url: "https://example.com/in", note: "why" }
            schedule { at: "2026-03-02T12:30:00+00:00" }
            """,
            parameters: "(n: int, list: array)"));
        await planned.Quiet();

        var views = await planned.Schedules.ListFull().OrderBy(view => view.Name).ToListAsync();
        Assert.Equal(["hourly", "main-2"], views.Select(view => view.Name));
        var hourly = views[0];
        Assert.Equal((true, agent, "Europe/Berlin", "why", 7_200, 1), (hourly.Program, hourly.AgentId, hourly.Timezone, hourly.Note, hourly.CatchUpWindow, hourly.MaxRetries));
        Assert.Equal((OverlapPolicy.BufferAll, """{"n":3,"list":[1,"a",null]}"""), (hourly.OverlapPolicy, hourly.Parameters!.Value.GetRawText()));
        Assert.Equal(["log", "webhook"], hourly.Delivery.Select(target => target.Kind));
        Assert.Equal(("0 30 12 2 3 * 2026", true, "UTC"), (views[1].CronExpression, views[1].OneShot, views[1].Timezone));
        await planned.To(30);
        Assert.Equal(ScheduleStatus.Active, (await planned.Schedules.Get(views[1].JobId)).Status);
        await planned.To(60);
        Assert.Equal(ExecutionStatus.Completed, Assert.Single(await planned.Runs(hourly.JobId)).Status);
        Assert.Equal(ExecutionMode.Scheduled, (await planned.Host.Agents.GetDetail(agent)).ExecutionMode);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Blocks_that_stay_keep_their_schedules_and_those_that_are_gone_take_them_along(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var agent = await planned.Host.Create(Program("""schedule a { cron: "0 * * * * *" } schedule b { cron: "0 * * * * *" }"""));
        await planned.To(1);
        var before = await planned.Schedules.List().ToDictionaryAsync(item => item.Name);

        await planned.Host.Agent(agent).Update(new(Dsl: Program("""schedule b { cron: "0 */5 * * * *" } schedule c { cron: "0 * * * * *" }""")));
        await planned.Host.Crash();
        await planned.Quiet();
        var after = await planned.Schedules.List().ToDictionaryAsync(item => item.Name);

        Assert.Equal(["b", "c"], after.Keys.Order());
        Assert.Equal((before["b"].JobId, 1), (after["b"].JobId, after["b"].RunCount));
        Assert.Equal(Planned.Noon.AddMinutes(5), after["b"].NextRun);
        await Refused.With("SCHEDULE_NOT_FOUND", () => planned.Schedules.Get(before["a"].JobId));
    }

    [Theory, EachStore]
    public async Task A_block_counts_from_its_agent_s_commit_on_however_late_its_message_comes(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        planned.Host.Store.Before = commit => commit.Grain.Type == "schedule" ? planned.Host.Store.Die() : Task.CompletedTask;
        var creating = planned.Host.Create(Program("""schedule a { cron: "0 0 * * * *" }"""));
        await planned.Host.Store.Died;
        planned.Host.Clock.Advance(TimeSpan.FromMinutes(70));

        await planned.Host.Crash();
        await planned.Quiet();

        var schedule = (await planned.Schedules.List().SingleAsync()).JobId;
        Assert.Equal(RunReason.CatchUp, Assert.Single(await planned.Runs(schedule)).Reason);
        Assert.Equal([60], await planned.Minutes(schedule));
        Assert.NotNull(creating);
    }

    [Theory, EachStore]
    public async Task Its_program_alone_changes_and_removes_it(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        await planned.Host.Create(Program("""schedule a { cron: "0 * * * * *" }"""));
        await planned.Quiet();
        var id = (await planned.Schedules.List().FirstAsync()).JobId;

        await Refused.With("SCHEDULE_OF_PROGRAM", () => planned.Schedules.Update(id, new(Name: "b")));
        await Refused.With("SCHEDULE_OF_PROGRAM", () => planned.Schedules.Delete(id));
        await planned.Schedules.Pause(id, new());
        await planned.Schedules.Trigger(id, new());
        await planned.Schedules.Resume(id, new());
        await planned.Schedules.SkipNext(id, new());
        await planned.Quiet();

        Assert.Equal(1, (await planned.Schedules.Get(id)).RunCount);
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_schedules_of_a_deleted_agent_go_with_it(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var agent = await planned.Host.Create(Program("""schedule a { cron: "0 * * * * *" }"""));
        var other = await planned.Host.Create(Dsl.Agent("return 1;"));
        for (var i = 0; i < 5; i++)
            await planned.Create(agent, "0 * * * * *");
        var kept = await planned.Create(other, "0 * * * * *");

        await planned.Host.Agent(agent).Delete();
        await planned.Quiet();

        Assert.Equal(kept, (await planned.Schedules.List().SingleAsync()).JobId);
        Assert.Equal(0, await planned.Host.Store.Count(ScheduleLists.OfAgent(agent)));
    }

    [Theory, EachStore]
    public async Task One_that_is_made_while_its_agent_goes_removes_itself(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var agent = await planned.Host.Create(Dsl.Agent("return 1;"));
        var made = new TaskCompletionSource();
        planned.Host.Store.Before = commit => commit.Grain.Type == "schedule" && commit.Messages.Count > 0 ? made.Task : Task.CompletedTask;
        var creating = planned.Create(agent, "0 0 0 1 1 *");
        await planned.Host.Agent(agent).Delete();
        await planned.Host.Until(async () => await planned.Host.Store.NextDue() is null && planned.Host.Silo is { HeldMessages: 0, RunningWork: 0 }, "the agent is gone", TimeSpan.FromMilliseconds(1));

        made.SetResult();
        var schedule = await creating;
        await planned.Quiet();

        await Refused.With("SCHEDULE_NOT_FOUND", () => planned.Schedules.Get(schedule));
    }

    public static TheoryData<string, string> Wrong() => new()
    {
        { """cron: "0 3 * * *" """, "fields" },
        { """cron: "0 0 3 * * *", at: "2026-04-01T00:00:00Z" """, "either cron" },
        { "timezone: UTC", "either cron" },
        { """cron: "0 0 3 * * *", timezone: "Mars/Base" """, "unknown" },
        { """at: "tomorrow" """, "RFC 3339" },
        { """cron: "0 0 3 30 2 *" """, "never fire" },
        { """cron: "0 0 3 * * *", max_runs: 0""", "max_runs" },
        { """cron: "0 0 3 * * *", overlap_policy: sometimes""", "overlap_policy" },
        { """cron: "0 0 3 * * *", deliver: { kind: channel }""", "no channels" },
        { """cron: "0 0 3 * * *", deliver: { kind: webhook }""", "url is required" },
        { """cron: "0 0 3 * * *", heartbeat: { max_iterations: 0 }""", "max_iterations" },
        { """cron: "0 0 3 * * *", parameters: [1]""", "parameters" },
        { """cron: "0 0 3 * * *", cron: "0 0 4 * * *" """, "already" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_is_wrong_with_a_block_is_said_at_its_place(string block, string said)
    {
        await using var planned = await Planned.Start(StoreKind.Memory);

        var refusal = Assert.IsType<InvalidException>(await Refused.With("INVALID_DSL", () => planned.Host.Create(Program($"\n\nschedule a {{\n{block}\n}}"))));

        Assert.Contains(said, string.Join('\n', refusal.Errors.Select(error => error.Message)), StringComparison.Ordinal);
        Assert.All(refusal.Errors, error => Assert.InRange(error.Line!.Value, 3, 4));
        await planned.Quiet();
        Assert.Empty(await planned.Schedules.List().ToListAsync());
    }

    [Fact]
    public async Task What_cannot_be_wired_is_refused()
    {
        await using var planned = await Planned.Start(StoreKind.Memory);

        await Refused.With("BLOCK_NOT_WIRED", () => planned.Host.Create(Program("""schedule a { cron: "0 0 3 * * *", context_mode: shared }""")));
        await Refused.With("BLOCK_NOT_WIRED", () => planned.Host.Create(Program("""schedule a { cron: "0 0 3 * * *", agent: other } agent other { with { return 1; } }"""), "main"));
        await Refused.With("INVALID_DSL", () => planned.Host.Create(Program(string.Join('\n', Enumerable.Range(0, 17).Select(i => $$"""schedule s{{i}} { cron: "0 0 3 * * *" }""")))));
    }

    [Fact]
    public async Task A_time_without_an_offset_is_of_the_zone()
    {
        await using var planned = await Planned.Start(StoreKind.Memory);
        await planned.Host.Create(Program("""schedule a { at: "2026-03-29T02:30:00", timezone: "Europe/Berlin" }"""));
        await planned.Quiet();

        // The clock jumps over it: the end of the jump.
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), (await planned.Schedules.List().SingleAsync()).NextRun);
    }

    [Fact]
    public async Task A_program_may_be_changed_after_its_single_time_is_over()
    {
        await using var planned = await Planned.Start(StoreKind.Memory);
        const string Once = """schedule a { at: "2026-03-02T12:01:00Z" }""";
        var agent = await planned.Host.Create(Program(Once));
        await planned.To(1);
        await planned.To(5);

        await planned.Host.Agent(agent).Update(new(Dsl: Program(Once, body: "return 2;")));
        await planned.Quiet();

        Assert.Equal((ScheduleStatus.Completed, 1), ((await planned.Schedules.List().SingleAsync()).Status, (await planned.Schedules.List().SingleAsync()).RunCount));
    }

    [Theory, EachStore]
    public async Task Runs_in_a_row_that_ask_for_it_get_the_next_at_once(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        await planned.Host.Create(Program("""schedule a { cron: "0 0 13 * * *", heartbeat: { enabled: true, max_iterations: 3 } }""", body: "return { continue: true };"));
        await planned.Host.Create(Program("""schedule b { cron: "0 0 13 * * *", heartbeat: { enabled: false } }""", body: "return { continue: true };"));
        var asksOnce = await planned.Host.Create(Program(
            """schedule c { cron: "0 0 13 * * *", heartbeat: { max_iterations: 9 } }""",
            body: "let n = memory.get(\"n\"); if n == null { memory.set(\"n\", 1); return { continue: true }; } return { continue: false };", attributes: "memory = persistent"));

        await planned.To(60);

        var counts = await planned.Schedules.List().ToDictionaryAsync(item => item.Name, item => item.RunCount);
        Assert.Equal((4, 1, 2), (counts["a"], counts["b"], counts["c"]));
        Assert.Equal(3, (await planned.Schedules.ListFull().SingleAsync(view => view.Name == "a")).MaxIterations);
        Assert.NotEmpty(asksOnce);
    }

    private static string Program(string blocks, string parameters = "", string body = "return 1;", string attributes = "") => Dsl.Agent(body, attributes, blocks, parameters);
}
