using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Agents;

public sealed class MessageTests
{
    [Theory, EachStore]
    public async Task A_waiting_execution_takes_the_message_as_an_event_from_its_sender(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return wait_event(\"message\");"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        var sent = await Send(host, agent, new { order = 17 }, "orders");

        Assert.Equal(MessageStatus.Pending, sent.Status);
        var taken = (await host.End(execution)).Result!.Value;
        Assert.Equal((sent.MessageId, "message.orders", """{"order":17}""", "billing"),
            (taken.GetProperty("id").GetString(), taken.GetProperty("type").GetString(), taken.GetProperty("payload").GetRawText(), taken.GetProperty("source").GetString()));
        await Becomes(host, sent, MessageStatus.Delivered);
        Assert.Equal(execution, Assert.Single(await List(host, agent)).ExecutionId);
    }

    [Theory, EachStore]
    public async Task A_message_waits_for_an_execution_that_is_not_accepted_yet_and_topics_are_told_apart(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return [wait_event(\"message.b\", 1h).payload, wait_event(\"message\", 1h).payload, wait_event(\"message\", 1h).payload, wait_event(\"message\", 0s)];"));
        foreach (var (payload, topic) in new[] { (1, "a"), (2, "b"), (3, null) })
            await Send(host, agent, payload, topic);
        Assert.All(await List(host, agent), message => Assert.Equal(MessageStatus.Pending, message.Status));

        await host.Crash();
        var end = await host.End(await host.Execute(agent));

        Assert.Equal("[2,1,3,null]", end.Result!.Value.GetRawText());
        await Eventually.Holds(async () => (await List(host, agent)).All(message => message.Status == MessageStatus.Delivered), "all are delivered");
        Assert.Equal([1, 2, 3], (await List(host, agent)).Select(message => message.Payload.GetInt32()));
    }

    [Theory, EachStore]
    public async Task A_persistent_agent_starts_an_execution_with_a_message_that_nobody_waits_for(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var persistent = await host.Create(Dsl.Agent("return [event.source, text];", parameters: "(text: String)"), mode: "persistent");
        var driven = await host.Create(Dsl.Agent("return 1;"), mode: "event_driven");

        var sent = await Send(host, persistent, "hello");
        await Send(host, driven, "hello");

        await Becomes(host, sent, MessageStatus.Delivered);
        var run = Assert.Single((await host.Agents.GetHistory(persistent, 50)).History);
        Assert.Equal("message", run.Trigger);
        Assert.Equal("""["billing","hello"]""", (await host.End(run.ExecutionId)).Result!.Value.GetRawText());
        Assert.Empty((await host.Agents.GetHistory(driven, 50)).History);
    }

    [Theory, EachStore]
    public async Task A_persistent_agent_that_is_busy_keeps_the_message_for_whoever_waits(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h); return wait_event(\"message\").payload;", "concurrency = 1, on_busy = reject"), mode: "persistent");
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        var sent = await Send(host, agent, 5);
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(5, (await host.End(execution)).Result!.Value.GetInt32());
        await Becomes(host, sent, MessageStatus.Delivered);
    }

    [Theory, EachStore]
    public async Task A_message_expires_when_its_time_is_over_and_not_before(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return wait_event(\"message\", 0s);"));
        var sent = await Send(host, agent, 1, ttl: 60);
        var expires = Assert.Single(await List(host, agent)).ExpiresAt;

        host.Clock.Advance(expires - TimeSpan.FromMilliseconds(1) - host.Clock.GetUtcNow());
        Assert.Equal(MessageStatus.Pending, await Status(host, sent));
        await host.Close();
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.Open();

        await Becomes(host, sent, MessageStatus.Expired);
        Assert.Equal(JsonValueKind.Null, (await host.End(await host.Execute(agent))).Result!.Value.ValueKind);
    }

    [Theory, EachStore]
    public async Task A_settled_message_is_kept_as_long_as_executions_are(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.HistoryAge = TimeSpan.FromDays(1));
        var agent = await host.Create(Dsl.Agent("return 1;"), mode: "persistent");
        var sent = await Send(host, agent, 1);
        await Becomes(host, sent, MessageStatus.Delivered);

        host.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(MessageStatus.Delivered, await Status(host, sent));
        host.Clock.Advance(TimeSpan.FromHours(2));

        await host.Until(async () => (await List(host, agent)).Count == 0, "it is forgotten", TimeSpan.FromMilliseconds(1));
        await Refused.With("MESSAGE_NOT_FOUND", () => Status(host, sent));
    }

    [Theory, EachStore]
    public async Task What_lies_in_a_deleted_agent_s_mailbox_has_failed(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"));
        var sent = await Send(host, agent, 1);

        await host.Agent(agent).Delete();

        await Becomes(host, sent, MessageStatus.Failed);
        await Refused.With("AGENT_NOT_FOUND", () => Send(host, agent, 1));
        await Refused.With("AGENT_NOT_FOUND", () => List(host, agent));
    }

    [Theory, EachStore]
    public async Task A_message_for_an_execution_that_is_cancelled_in_the_same_moment_lies_in_the_mailbox_again(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return wait_event(\"message\").payload;"));
        var first = await host.Execute(agent);
        await host.Reaches(first, ExecutionStatus.Waiting);
        var cancels = new TaskCompletionSource();
        host.Store.Before = commit => commit.Grain.Key == first ? cancels.Task : Task.CompletedTask;

        var cancelled = host.Execution(first).Cancel();
        var sent = await Send(host, agent, 7);
        cancels.SetResult();
        await cancelled;

        Assert.Equal(7, (await host.End(await host.Execute(agent))).Result!.Value.GetInt32());
        await Becomes(host, sent, MessageStatus.Delivered);
    }

    [Theory, EachStore]
    public async Task A_full_mailbox_takes_no_more(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return wait_event(\"message\").payload;"));
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Send(host, agent, i, new string('t', 100))));

        await Refused.With("MAILBOX_FULL", () => Send(host, agent, 200));
        await host.End(await host.Execute(agent));
        await Send(host, agent, 200);
    }

    [Theory, EachStore]
    public async Task Every_broken_rule_of_a_message_is_named(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"));

        var empty = Assert.IsType<InvalidException>(await Refused.With("INVALID_REQUEST", () => host.Agent(agent).Send(new(null, null, 0, ""))));
        var large = Assert.IsType<InvalidException>(await Refused.With("INVALID_REQUEST", () =>
            host.Agent(agent).Send(new("", JsonSerializer.SerializeToElement(new string('x', 300_000)), int.MaxValue, new string('x', 101)))));

        Assert.Equal(["sender", "payload", "topic", "ttl_seconds"], empty.Errors.Select(error => error.Field));
        Assert.Equal(["sender", "payload", "topic", "ttl_seconds"], large.Errors.Select(error => error.Field));
        Assert.Empty(await List(host, agent));
    }

    [Theory, EachStore]
    public async Task One_agent_s_program_sends_to_another_s_mailbox(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var target = await host.Create(Dsl.Agent("let e = wait_event(\"message.hi\"); return [e.id, e.source, e.payload];"), "target");
        var waiting = await host.Execute(target);
        await host.Reaches(waiting, ExecutionStatus.Waiting);
        var sender = await host.Create(Dsl.Agent("return send_to(\"target\", { n: 1 }, topic: \"hi\", ttl: 1h);"), "sender");

        var id = (await host.End(await host.Execute(sender))).Result!.Value.GetString();

        Assert.Equal($$"""["{{id}}","sender",{"n":1}]""", (await host.End(waiting)).Result!.Value.GetRawText());
        var message = Assert.Single(await List(host, target));
        Assert.Equal((id, TimeSpan.FromHours(1)), (message.MessageId, Round(message.ExpiresAt - message.SentAt)));
    }

    [Theory]
    [EachStore("send_to(\"nobody\", 1)", "AGENT_NOT_FOUND")]
    [EachStore("send_to(\"target\")", "INVALID_ARGUMENT")]
    [EachStore("send_to(\"target\", 1, topic: \"\")", "INVALID_ARGUMENT")]
    [EachStore("send_to(\"target\", 1, ttl: 31d)", "INVALID_ARGUMENT")]
    [EachStore("send_to(\"target\", x => x)", "NOT_SERIALISABLE")]
    [EachStore("send_to(\"target\", [vault://key])", "SECRET_IN_MESSAGE")]
    [EachStore("ask(\"target\", [vault://key])", "SECRET_IN_MESSAGE")]
    [EachStore("ask(\"nobody\", 1)", "AGENT_NOT_FOUND")]
    [EachStore("ask(\"target\")", "INVALID_ARGUMENT")]
    public async Task What_cannot_be_sent_is_an_error_to_catch(StoreKind kind, string call, string code)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Environment["SYMBIONT_SECRET_KEY"] = "s3cret-value");
        var target = await host.Create(Dsl.Agent("return 1;"), "target");

        var end = await host.Run($"try {{ {call}; }} catch (e) {{ return e.code; }}");

        Assert.Equal(code, end.Result!.Value.GetString());
        Assert.Empty(await List(host, target));
    }

    [Theory, EachStore]
    public async Task A_question_is_answered_by_an_execution_of_its_own_and_survives_crashes(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var expert = await host.Create(Dsl.Agent("sleep(1h); return { asked: event.payload, by: event.source, given: question };", parameters: "(question: int)"), "expert");
        var asker = await host.Execute(await host.Create(Dsl.Agent("return ask(\"expert\", 42);"), "asker"));
        await host.Reaches(asker, ExecutionStatus.Waiting);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromMinutes(30));
        await host.Crash();
        await host.Until(async () => (await host.Show(asker)).CompletedAt is not null, "it ends", TimeSpan.FromMinutes(1));

        Assert.Equal("""{"asked":42,"by":"asker","given":42}""", (await host.Show(asker)).Result!.Value.GetRawText());
        Assert.Equal("ask", Assert.Single((await host.Agents.GetHistory(expert, 50)).History).Trigger);
        Assert.Empty(await List(host, expert));
    }

    [Theory, EachStore]
    public async Task Questions_go_round_in_no_circle_and_are_cancelled_with_who_asks(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create(Dsl.Agent("return ask(\"b\", 1);"), "a");
        await host.Create(Dsl.Agent("try { ask(\"a\", 1); } catch (e) { return e.code; }"), "b");
        var slow = await host.Create(Dsl.Agent("sleep(1h);"), "slow");
        var asker = await host.Execute(await host.Create(Dsl.Agent("ask(\"slow\", 1);")));
        await host.Until(async () => (await host.Agents.GetHistory(slow, 50)).History is [{ Status: ExecutionStatus.Waiting }], "it sleeps", TimeSpan.FromMilliseconds(1));

        await host.Execution(asker).Cancel();

        await Eventually.Holds(async () => (await host.Agents.GetHistory(slow, 50)).History is [{ Status: ExecutionStatus.Cancelled }], "so is the answer");
        Assert.Equal("DELEGATION_CYCLE", (await host.End(await host.Execute((await host.Agents.Find("a"))!))).Result!.Value.GetString());
    }

    private static TimeSpan Round(TimeSpan time) => TimeSpan.FromMinutes(Math.Round(time.TotalMinutes));

    private static Task<MessageAccepted> Send(TestHost host, string agent, object payload, string? topic = null, int? ttl = null) =>
        host.Agent(agent).Send(new("billing", JsonSerializer.SerializeToElement(payload), ttl, topic));

    private static async Task<IReadOnlyList<MessageDetail>> List(TestHost host, string agent) => (await host.Get<IMailboxes>().List(agent, 1000)).Messages;

    private static async Task<MessageStatus> Status(TestHost host, MessageAccepted message) => (await host.Get<IMailboxes>().GetStanding(message.MessageId)).Status;

    private static Task Becomes(TestHost host, MessageAccepted message, MessageStatus status) =>
        Eventually.Holds(async () => await Status(host, message) == status, $"the message is {status}");
}
