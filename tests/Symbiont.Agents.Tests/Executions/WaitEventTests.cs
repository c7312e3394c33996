using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class WaitEventTests
{
    private const string TakeOne = "return wait_event(\"go\").payload;";

    [Theory, EachStore]
    public async Task A_waiting_execution_takes_the_event_as_a_record_and_the_answer_names_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return wait_event(\"paid\");"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        Assert.Equal("waiting", Assert.Single((await host.Show(execution)).Steps).Status);

        var accepted = await host.Push(agent, "paid", new { order = 17 }, "e-1");

        Assert.Equal(("e-1", "accepted", execution), (accepted.EventId, accepted.Status, accepted.ExecutionId));
        var taken = (await host.End(execution)).Result!.Value;
        Assert.Equal(["id", "type", "payload", "source", "received_at"], taken.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("e-1", "paid", """{"order":17}""", "api"),
            (taken.GetProperty("id").GetString(), taken.GetProperty("type").GetString(), taken.GetProperty("payload").GetRawText(), taken.GetProperty("source").GetString()));
    }

    [Theory, EachStore]
    public async Task Nobody_works_on_it_while_it_waits_and_it_survives_restarts_and_crashes(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(TakeOne));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        await Eventually.Holds(() => host.Silo.RunningWork == 0, "no work item runs");

        await host.Restart();
        host.Clock.Advance(TimeSpan.FromDays(3));
        await host.Crash();
        await host.Push(agent, "go", 5);

        Assert.Equal(5, (await host.End(execution)).Result!.Value.GetInt32());
    }

    [Theory, EachStore]
    public async Task An_event_that_came_early_is_not_missed(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h); let b = wait_event(\"b\").payload; let a = wait_event(\"a\").payload; return [a, b, wait_event(\"a\").payload];"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        Assert.Null((await host.Push(agent, "a", 1)).ExecutionId);
        Assert.Null((await host.Push(agent, "b", 2)).ExecutionId);
        Assert.Null((await host.Push(agent, "a", 3)).ExecutionId);
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("[1,2,3]", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task An_event_from_before_the_execution_is_history_to_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return [first, wait_event(\"go\").payload];", parameters: "(first: Optional<int>)"));
        await host.Reaches(await host.Execute(await host.Create(Dsl.Agent("sleep(9h);"))), ExecutionStatus.Waiting);
        var other = await host.Execute(await host.Create(Dsl.Agent("sleep(9h);")));
        await host.Reaches(other, ExecutionStatus.Waiting);
        var keeper = await host.Execute(agent, new { first = 1 });
        await host.Reaches(keeper, ExecutionStatus.Waiting);
        await host.Push(agent, "other", 1);
        await host.Push(agent, "go", 2);
        await host.End(keeper);
        await host.Push(agent, "go", 3);

        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        await host.Push(agent, "go", 4);

        Assert.Equal("[null,4]", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory]
    [EachStore("event_driven")]
    [EachStore("persistent")]
    public async Task Only_if_nobody_waits_for_it_an_event_starts_an_execution(StoreKind kind, string mode)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("if event.type == \"order\" { return wait_event(\"paid\").payload; } return event.type;"), mode: mode);
        var order = (await host.Push(agent, "order")).ExecutionId!;
        await host.Reaches(order, ExecutionStatus.Waiting);

        var other = await host.Push(agent, "refund");
        var paid = await host.Push(agent, "paid", "cash");
        var later = await host.Push(agent, "paid", "late");

        Assert.Equal(order, paid.ExecutionId);
        Assert.Equal("cash", (await host.End(order)).Result!.Value.GetString());
        Assert.Equal("refund", (await host.End(other.ExecutionId!)).Result!.Value.GetString());
        Assert.Equal("paid", (await host.End(later.ExecutionId!)).Result!.Value.GetString());
    }

    [Theory, EachStore]
    public async Task Of_several_executions_the_one_that_has_waited_longest_takes_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(TakeOne));
        var waiting = new List<string?>();
        for (var i = 0; i < 4; i++)
        {
            waiting.Add(await host.Execute(agent));
            await host.Reaches(waiting[i]!, ExecutionStatus.Waiting);
        }

        await host.Crash();
        var takers = new List<string?>();
        for (var i = 0; i < 4; i++)
            takers.Add((await host.Push(agent, "go", i)).ExecutionId);

        Assert.Equal(waiting, takers);
        for (var i = 0; i < 4; i++)
            Assert.Equal(i, (await host.End(waiting[i]!)).Result!.Value.GetInt32());
    }

    [Theory, EachStore]
    public async Task Branches_wait_for_types_of_their_own_whatever_comes_first(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return parallel([take(\"a\"), take(\"b\"), take(\"a\"), nap()]);",
            declarations: "function take(type: String) { return wait_event(type).payload; } function nap() { sleep(1h); return \"rested\"; }"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Push(agent, "b", 1);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.Push(agent, "a", 2);
        await host.Push(agent, "a", 3);

        var result = (await host.End(execution)).Result!.Value;
        Assert.Equal(("1", "\"rested\""), (result[1].GetRawText(), result[3].GetRawText()));
        Assert.Equal([2, 3], new[] { result[0].GetInt32(), result[2].GetInt32() }.Order());
    }

    [Theory, EachStore]
    public async Task After_its_time_the_wait_gives_null_and_not_before(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("let first = wait_event(\"go\", 10m); let second = wait_event(\"go\", timeout: \"1h\"); return [is_null(first), second.payload];"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var began = Assert.Single((await host.Show(execution)).Steps).StartedAt;

        host.Clock.Advance(began.AddMinutes(10) - TimeSpan.FromMilliseconds(1) - host.Clock.GetUtcNow());
        Assert.Equal("waiting", (await host.Show(execution)).Steps[0].Status);
        await host.Restart();
        await host.Until(async () => (await host.Show(execution)).Steps.Count == 2, "the first wait is over", TimeSpan.FromMilliseconds(1));
        await host.Push(agent, "go", 7);

        Assert.Equal("[true,7]", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task An_event_after_the_time_is_not_taken_by_that_wait_though_nobody_has_told_it_yet(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("let first = wait_event(\"go\", 10m); return [first, wait_event(\"go\").payload];"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Close();
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.Open();
        await host.Push(agent, "go", 7);

        Assert.Equal("[null,7]", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task No_time_at_all_takes_what_is_there_and_waits_for_nothing(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("let none = wait_event(\"go\", 0s); sleep(1h); return [none, wait_event(\"go\", 0s).payload, wait_event(\"go\", 0s)];"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        await host.Until(async () => (await host.Show(execution)).Steps is [_, { Status: "waiting" }], "it sleeps", TimeSpan.FromMilliseconds(1));

        await host.Push(agent, "go", 7);
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("[null,7,null]", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task An_event_for_an_execution_that_ends_in_the_same_moment_goes_to_the_next(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(TakeOne));
        var (first, second) = (await host.Execute(agent), "");
        await host.Reaches(first, ExecutionStatus.Waiting);
        second = await host.Execute(agent);
        await host.Reaches(second, ExecutionStatus.Waiting);
        var cancels = new TaskCompletionSource();
        host.Store.Before = commit => commit.Grain.Key == first ? cancels.Task : Task.CompletedTask;

        // The cancel is in line before the event arrives, and its agent does not know of it yet.
        var cancelled = host.Execution(first).Cancel();
        Assert.Equal(first, (await host.Push(agent, "go", 7)).ExecutionId);
        cancels.SetResult();
        await cancelled;

        Assert.Equal(7, (await host.End(second)).Result!.Value.GetInt32());
        Assert.Equal(ExecutionStatus.Cancelled, (await host.Show(first)).Status);
    }

    [Theory, EachStore]
    public async Task Such_an_event_starts_an_execution_where_events_do_and_is_kept_where_they_do_not(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var starting = await host.Create(Dsl.Agent("return event.payload;", parameters: "(x: Optional<int>)"), mode: "event_driven");
        var keeping = await host.Create(Dsl.Agent("sleep(1h); return wait_event(\"go\").payload;"));
        var sleeper = await host.Execute(keeping);
        await host.Reaches(sleeper, ExecutionStatus.Waiting);
        var returned = new EventReturned(0, new("e-1", "go", System.Text.Json.JsonSerializer.SerializeToElement(7), "api", host.Clock.GetUtcNow()));

        await host.Push(keeping, "other");
        foreach (var agent in new[] { starting, keeping })
            await Send(host, GrainId.Of<IAgentGrain>(agent), "event-returned", returned);
        await host.Restart();

        await host.Until(async () => (await host.Agents.GetHistory(starting, 50)).History is [{ Status: ExecutionStatus.Completed }], "it starts one", TimeSpan.FromMilliseconds(1));
        await host.Until(async () => (await Inbox(host, keeping)).Kept.Count == 2, "it keeps the other", TimeSpan.FromMilliseconds(1));
        Assert.Equal([new KeptEvent(0, "other"), new KeptEvent(0, "go")], (await Inbox(host, keeping)).Kept);
    }

    [Theory, EachStore]
    public async Task An_execution_that_has_ended_waits_for_nothing(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("parallel([wait_event(\"a\"), wait_event(\"b\", 1h)]);", "timeout = 30m"));
        var (cancelled, overdue) = (await host.Execute(agent), await host.Execute(agent));
        await host.Reaches(cancelled, ExecutionStatus.Waiting);
        await host.Reaches(overdue, ExecutionStatus.Waiting);
        Assert.Equal(4, (await Inbox(host, agent)).Waits.Count);

        await host.Execution(cancelled).Cancel();
        await host.Until(async () => (await host.Show(overdue)).Status == ExecutionStatus.TimedOut, "its time is over", TimeSpan.FromMinutes(1));
        await host.Until(async () => (await Inbox(host, agent)).Waits.Count == 0, "nobody waits", TimeSpan.FromMilliseconds(1));

        Assert.Null((await host.Push(agent, "a")).ExecutionId);
        Assert.Empty((await Inbox(host, agent)).Kept);
    }

    [Theory, EachStore]
    public async Task A_waiting_execution_keeps_its_place_and_others_stand_in_line(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("if is_null(event) { return wait_event(\"go\").payload; } return event.type;", "concurrency = 1"), mode: "event_driven");
        var waiting = await host.Execute(agent);
        await host.Reaches(waiting, ExecutionStatus.Waiting);

        var queued = (await host.Push(agent, "else")).ExecutionId!;
        Assert.Equal(ExecutionStatus.Queued, (await host.Show(queued)).Status);
        Assert.Equal(waiting, (await host.Push(agent, "go", 1)).ExecutionId);

        Assert.Equal(1, (await host.End(waiting)).Result!.Value.GetInt32());
        Assert.Equal("else", (await host.End(queued)).Result!.Value.GetString());
    }

    [Theory, EachStore]
    public async Task A_deleted_agent_s_waits_end_with_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("wait_event(\"go\", 1h);"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Agent(agent).Delete();

        Assert.Equal(ExecutionStatus.Cancelled, (await host.End(execution)).Status);
        await Refused.With("AGENT_NOT_FOUND", () => host.Push(agent, "go"));
    }

    [Theory, EachStore]
    public async Task Of_a_hundred_kept_events_the_oldest_leaves_for_a_new_one(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h); return wait_event(\"go\").payload;"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        for (var i = 0; i < 130; i++)
            await host.Push(agent, "go", i);
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(30, (await host.End(execution)).Result!.Value.GetInt32());
    }

    [Theory, EachStore]
    public async Task Long_types_are_told_apart(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var type = new string('x', 127);
        var agent = await host.Create(Dsl.Agent($"return [wait_event(\"{type}a\", 0s), wait_event(\"{type}b\", 1h).payload];"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        Assert.Null((await host.Push(agent, type + "c", 1)).ExecutionId);
        Assert.Equal(execution, (await host.Push(agent, type + "b", 2)).ExecutionId);

        Assert.Equal("[null,2]", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task An_event_that_no_program_can_hold_is_an_error_to_catch(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.MaxResult = 1000);
        var agent = await host.Create(Dsl.Agent(
            "try { wait_event(\"go\"); } catch (e) { let first = e.code; try { wait_event(\"go\"); } catch (f) { return [first, f.code]; } }"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Push(agent, "go", new string('x', 2000));
        await host.Until(async () => (await host.Show(execution)).Steps is [_, { Status: "waiting" }], "it waits again", TimeSpan.FromMilliseconds(1));
        await host.Agent(agent).PushEvent(new("go", System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>("1e999"), null, default));

        Assert.Equal("""["RESULT_TOO_LARGE","INVALID_EVENT"]""", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory]
    [EachStore("wait_event()")]
    [EachStore("wait_event(5)")]
    [EachStore("wait_event(\"\")")]
    [EachStore("wait_event(\"go\", \"soon\")")]
    [EachStore("wait_event(\"go\", 9000y)")]
    public async Task What_is_no_type_or_no_time_is_an_error_to_catch(StoreKind kind, string call)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run($"try {{ {call}; }} catch (e) {{ return e.code; }}");

        Assert.Equal("INVALID_ARGUMENT", end.Result!.Value.GetString());
    }

    [Fact]
    public async Task More_waits_than_an_agent_s_state_can_hold_are_an_error_to_catch_and_the_others_wait_on()
    {
        await using var host = await TestHost.Start(StoreKind.Memory);
        var calls = string.Join(", ", Enumerable.Range(0, 250).Select(i => $"take(\"a-rather-long-type-{i}\")"));
        var agent = await host.Create(Dsl.Agent(
            $"return parallel([{calls}], limit: 250);", declarations: "function take(type: String) { try { wait_event(type, 1h); return \"over\"; } catch (e) { return e.code; } }"));
        var (first, second) = (await host.Execute(agent), await host.Execute(agent));
        await host.Reaches(first, ExecutionStatus.Waiting);
        await host.Reaches(second, ExecutionStatus.Waiting);

        await host.Until(
            async () => (await host.Show(first)).CompletedAt is not null && (await host.Show(second)).CompletedAt is not null, "both end", TimeSpan.FromMinutes(10));

        var answers = new[] { first, second }.SelectMany(id => host.Show(id).Result.Result!.Value.EnumerateArray().Select(answer => answer.GetString())).ToList();
        Assert.Equal(["TOO_MANY_WAITS", "over"], answers.Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(answers.Count(answer => answer == "over"), 300, 499);
    }

    [Fact]
    public void A_wait_is_the_same_after_a_journey_through_the_state()
    {
        var id = Guid.Parse("0190c1d2-0000-7000-8000-00000000002d").ToString();
        foreach (var wait in new EventWait[] { new(id, "7/2/1", "a type with spaces", DateTimeOffset.UnixEpoch.AddMilliseconds(5)), new(id, "1", " ", null) })
            Assert.Equal(wait, System.Text.Json.JsonSerializer.Deserialize<EventWait>(System.Text.Json.JsonSerializer.Serialize(wait)));
    }

    private static async Task<EventInbox> Inbox(TestHost host, string agent)
    {
        var row = await host.Store.Load(GrainId.Of<IAgentGrain>(agent));
        return System.Text.Json.JsonSerializer.Deserialize<AgentState>(row!.State!.Json.Span, EngineJson.Options)!.Inbox;
    }

    private static async Task Send<T>(TestHost host, GrainId to, string kind, T message)
    {
        var commit = new Engine.Storage.GrainCommit(to, (await host.Store.Load(to))!.Version);
        commit.Messages.Add(new(to, kind, 1, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(message, EngineJson.Options)));
        Assert.IsType<Engine.Storage.CommitOutcome.Committed>(await host.Store.Commit(commit));
    }
}
