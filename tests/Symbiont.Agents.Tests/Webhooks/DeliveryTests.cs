using System.Text;
using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Webhooks;

/// <summary>From a delivery to the execution that it starts.</summary>
public sealed class DeliveryTests
{
    [Theory, EachStore, OnPostgres]
    public async Task A_delivery_starts_an_execution_with_its_event(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program("/hooks/hook"));
        var now = host.Clock.GetUtcNow();

        var answer = await host.Send("""{"action":"opened","n":1}""", id: "d-1");

        Assert.Equal(new(WebhookStatus.Accepted, "d-1"), answer);
        var bound = await host.OnlyResult(agent);
        Assert.Equal(["id", "type", "payload", "source", "received_at", "headers"], bound.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("d-1", "webhook.push", """{"action":"opened","n":1}""", "webhook:push", """{"x-github-event":"push"}"""),
            (bound.GetProperty("id").GetString(), bound.GetProperty("type").GetString(), bound.GetProperty("payload").GetRawText(), bound.GetProperty("source").GetString(),
                bound.GetProperty("headers").GetRawText()));
        Assert.Equal(now, bound.GetProperty("received_at").GetDateTimeOffset());
        Assert.Equal(ExecutionMode.EventDriven, (await host.Agents.GetDetail(agent)).ExecutionMode);
    }

    [Theory]
    [EachStore("stripe", """{"id":"evt_1","type":"invoice.paid"}""", "evt_1")]
    [EachStore("slack", """{"event_id":"Ev1","event":{"type":"message"}}""", "Ev1")]
    [EachStore("hmac", """{"type":"x"}""", null)]
    [EachStore("bearer", """{"type":"x"}""", null)]
    public async Task Every_provider_s_delivery_is_taken_under_the_id_that_it_has(StoreKind kind, string provider, string body, string? id)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(provider: provider));

        var answer = await host.Send(body, provider: provider);

        Assert.Equal(WebhookStatus.Accepted, answer.Status);
        Assert.True(id is null ? Guid.TryParse(answer.EventId, out _) : id == answer.EventId);
        Assert.Equal(body, (await host.OnlyResult(agent)).GetProperty("payload").GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_execution_that_waits_for_it_takes_it(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(body: "return wait_event(\"webhook.push\", 1h).payload;"), mode: "ephemeral");
        var waiting = await host.Execute(agent);
        await host.Reaches(waiting, ExecutionStatus.Waiting);

        await host.Send("[1]");

        Assert.Equal("[1]", (await host.End(waiting)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task A_body_that_is_no_JSON_arrives_as_text_or_base64(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program());
        foreach (var (body, payload) in new (byte[], string)[]
        {
            ("payload=%7B%7D"u8.ToArray(), """{"text":"payload=%7B%7D"}"""),
            ([], """{"text":""}"""),
            ("""{"a":1,"a":2}"""u8.ToArray(), """{"text":"{\"a\":1,\"a\":2}"}"""),
            ("\"\\ud800\""u8.ToArray(), """{"text":"\"\\ud800\""}"""),
            ([0xFF, 0x00], """{"base64":"/wA="}"""),
            (Encoding.UTF8.GetBytes(new string('[', 100) + new string(']', 100)), $$"""{"text":"{{new string('[', 100)}}{{new string(']', 100)}}"}"""),
        })
        {
            await host.Send(Deliveries.Signed("github", body, Deliveries.Now));
            var newest = (await host.Agents.GetStatus(agent)).RecentEvents![0].Payload;
            Assert.True(JsonElement.DeepEquals(JsonElement.Parse(payload), newest), newest.GetRawText());
        }
    }

    [Theory]
    [EachStore("""filter { json_path "$.action" equals "opened" }""", true)]
    [EachStore("""filter { json_path "$.action" equals "closed" }""", false)]
    [EachStore("""filter { json_path "$.action" contains "pen" } filter { json_path "$.n" equals 7 }""", true)]
    [EachStore("""filter { json_path "$.action" contains "pen" } filter { json_path "$.n" equals 8 }""", false)]
    [EachStore("""filter { json_path "$.n", equals -7 }""", false)]
    [EachStore("""events ["push", "issues"]""", true)]
    [EachStore("""events [issues]""", false)]
    [EachStore("""events push filter { json_path "$.missing" }""", false)]
    public async Task What_is_not_wanted_is_answered_and_becomes_no_event(StoreKind kind, string conditions, bool isWanted)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(more: conditions));

        var answer = await host.Send("""{"action":"opened","n":7}""");

        Assert.Equal(isWanted ? WebhookStatus.Accepted : WebhookStatus.Filtered, answer.Status);
        Assert.Equal(isWanted ? 1 : 0, (await host.Runs(agent)).Count);
        Assert.Equal(isWanted, answer.EventId is not null);
    }

    [Theory, EachStore]
    public async Task With_a_filter_what_is_no_JSON_is_not_wanted(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        await host.Create(Hooked.Program(more: """filter { json_path "$" }"""));

        Assert.Equal(WebhookStatus.Filtered, (await host.Send("plain text")).Status);
        Assert.Equal(WebhookStatus.Accepted, (await host.Send("1")).Status);
    }

    [Theory, EachStore]
    public async Task Slack_s_question_is_answered_once_it_has_proved_genuine_and_is_no_event(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(provider: "slack"));
        const string Question = """{"token":"x","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P","type":"url_verification"}""";

        var answer = await host.Send(Question, provider: "slack");
        var forged = await host.Send(Deliveries.Signed("slack", Encoding.UTF8.GetBytes(Question), host.Clock.GetUtcNow(), "guess"));

        Assert.Equal(new(WebhookStatus.Challenged, null, "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"), answer);
        Assert.Equal(new(WebhookStatus.Refused), forged);
        Assert.Empty(await host.Runs(agent));
    }

    [Theory]
    [EachStore("reject", "DELIVERY_REFUSED")]
    [OnPostgres("reject", "DELIVERY_REFUSED")]
    public async Task What_the_agent_cannot_take_now_its_sender_is_told_to_try_again_and_then_it_is_taken(StoreKind kind, string onBusy, string code)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(body: "sleep(1h); return event;", attributes: $"concurrency = 1, on_busy = \"{onBusy}\""));
        var running = await host.Execute(agent);

        var refusal = await Refused.With(code, () => host.Send("{}", id: "d-1"));
        Assert.Equal((ErrorKind.TooMany, true), (refusal.Kind, refusal.RetryAfterSeconds > 0));
        await host.Execution(running).Cancel();
        await host.End(running);
        await host.Until(async () => (await host.Grains.GetGrain<IAgentInside>(agent).Look()).Active.Count == 0, "the agent knows that it is free", TimeSpan.FromMilliseconds(1));

        Assert.Equal(new(WebhookStatus.Accepted, "d-1"), await host.Send("{}", id: "d-1"));
        Assert.Equal(2, (await host.Runs(agent)).Count);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Without_its_secret_a_webhook_takes_nothing_and_the_create_warns_of_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Hooked.Program());
        var request = new CreateAgent("main", Hooked.Program());

        var refusal = await Refused.With("WEBHOOK_SECRET_UNREADABLE", () => host.Send("{}"));
        Assert.Equal(ErrorKind.Unavailable, refusal.Kind);
        Assert.DoesNotContain("hooks/key", refusal.Message, StringComparison.Ordinal);
        var advised = await host.Get<IProgramAdvisor>().Advise(request, new("id", "created"));
        Assert.Contains("SYMBIONT_SECRET_HOOKS_KEY", Assert.Single(advised.Warnings!).Message, StringComparison.Ordinal);
        Assert.Empty(await host.Runs(agent));
    }

    [Theory, EachStore]
    public async Task The_secret_is_read_with_the_right_of_the_agent_under_the_name_that_it_has(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind, settings => settings.Environment["SYMBIONT_SECRET_AGENTS_HOOKS_KEY"] = "trusted");
        var agent = await host.Create(Hooked.Program(), "stranger");
        await Refused.With("WEBHOOK_SECRET_UNREADABLE", () => host.Send("{}"));
        var warned = await host.Get<IProgramAdvisor>().Advise(new("stranger", Hooked.Program()), new("id", "created"));

        await host.Agent(agent).Update(new(Name: "trusted"));

        Assert.Single(warned.Warnings!);
        Assert.Equal(WebhookStatus.Accepted, (await host.Send("{}")).Status);
        Assert.Null((await host.Get<IProgramAdvisor>().Advise(new("trusted", Hooked.Program()), new("id", "created"))).Warnings);
    }

    [Theory, EachStore]
    public async Task Forged_old_and_misdirected_deliveries_are_refused_alike(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(provider: "stripe"));
        var now = host.Clock.GetUtcNow();

        foreach (var (delivery, path) in new[]
        {
            (Deliveries.Signed("stripe", "{}"u8.ToArray(), now, "guess"), "hook"),
            (Deliveries.Signed("stripe", "{}"u8.ToArray(), now.AddMinutes(-6)), "hook"),
            (Deliveries.Signed("github", "{}"u8.ToArray(), now), "hook"),
            (Deliveries.Of("{}"), "hook"),
            (Deliveries.Signed("stripe", "{}"u8.ToArray(), now), "hooks"),
            (Deliveries.Signed("stripe", "{}"u8.ToArray(), now), "HOOK"),
            (Deliveries.Signed("stripe", "{}"u8.ToArray(), now), "hook/"),
            (Deliveries.Signed("stripe", "{}"u8.ToArray(), now), ""),
            (Deliveries.Signed("stripe", "{}"u8.ToArray(), now), "a\0b"),
            (Deliveries.Signed("stripe", "{}"u8.ToArray(), now), new string('a', 10_000)),
        })
        {
            Assert.Equal(new(WebhookStatus.Refused), await host.Send(delivery, path));
        }

        Assert.Empty(await host.Runs(agent));
    }
}
