using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Agents;

public sealed class EventTests
{
    [Theory]
    [EachStore("event_driven")]
    [OnPostgres("event_driven")]
    [EachStore("persistent")]
    [OnPostgres("persistent")]
    public async Task An_event_starts_an_execution_with_the_event_bound(StoreKind kind, string mode)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return event;"), mode: mode);

        var now = host.Clock.GetUtcNow();
        var accepted = await host.Agent(agent).PushEvent(Pushed("deploy", """{"version":3}""", "e-1"));

        Assert.Equal(("e-1", "accepted"), (accepted.EventId, accepted.Status));
        var end = await host.End(accepted.ExecutionId!);
        Assert.Equal("event", end.Trigger);
        var bound = end.Result!.Value;
        Assert.Equal(["id", "type", "payload", "source", "received_at"], bound.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("e-1", "deploy", """{"version":3}""", "api"),
            (bound.GetProperty("id").GetString(), bound.GetProperty("type").GetString(), bound.GetProperty("payload").GetRawText(), bound.GetProperty("source").GetString()));
        Assert.Equal(now, bound.GetProperty("received_at").GetDateTimeOffset());
    }

    [Theory]
    [EachStore("ephemeral")]
    [OnPostgres("ephemeral")]
    [EachStore("scheduled")]
    public async Task Other_agents_only_keep_the_event(StoreKind kind, string mode)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"), mode: mode);

        var accepted = await host.Agent(agent).PushEvent(Pushed("deploy", "1"));

        Assert.Null(accepted.ExecutionId);
        Assert.Empty((await host.Agents.GetHistory(agent, 50)).History);
        Assert.Equal(accepted.EventId, Assert.Single((await host.Agents.GetStatus(agent)).RecentEvents!).Id);
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_only_required_parameter_is_given_the_payload(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return [order, note];", parameters: "(order: Record, note: Optional<String>)"), mode: "event_driven");

        var accepted = await host.Agent(agent).PushEvent(Pushed("order", """{"id":5}"""));

        Assert.Equal("""[{"id":5},null]""", (await host.End(accepted.ExecutionId!)).Result!.Value.GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_program_that_asks_for_more_is_not_given_the_payload_for_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return a;", parameters: "(a: String, b: String)"), mode: "event_driven");

        var accepted = await host.Agent(agent).PushEvent(Pushed("order", "\"x\""));

        Assert.Equal("MISSING_PARAMETER", (await host.End(accepted.ExecutionId!)).Error!.Code);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Without_a_payload_the_whole_body_is_it_and_without_a_type_it_is_an_event(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return [event.type, event.payload];"), mode: "event_driven");

        var accepted = await host.Agent(agent).PushEvent(new(null, null, null, JsonSerializer.Deserialize<JsonElement>("""{"any":"thing"}""")));

        Assert.Equal("""["event",{"any":"thing"}]""", (await host.End(accepted.ExecutionId!)).Result!.Value.GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_status_shows_the_last_20_events_newest_first_and_100_are_kept(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"));
        for (var i = 0; i < 130; i++)
            await host.Agent(agent).PushEvent(Pushed("tick", "null", $"e{i}"));

        var shown = (await host.Agents.GetStatus(agent)).RecentEvents!;

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"e{129 - i}"), shown.Select(recent => recent.Id));
        var look = await host.Silo.GetGrain<IAgentInside>(agent).Look();
        var events = new RecentEvents(host.Store);
        Assert.Equal("e30", (await events.Find(agent, look.Events, look.Log, 30))?.Id);
        Assert.Null(await events.Find(agent, look.Events, look.Log, 4));
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_same_event_is_accepted_once_also_after_a_crash(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"), mode: "event_driven");
        var once = new CallOptions { Idempotency = new($"event/{agent}", "e-1", "") };

        var first = await host.Agent(agent, once).PushEvent(Pushed("deploy", "1", "e-1"));
        await host.Crash();
        var second = await host.Agent(agent, once).PushEvent(Pushed("deploy", "1", "e-1"));

        Assert.Equal(first, second);
        Assert.Single((await host.Agents.GetHistory(agent, 50)).History);
        Assert.Single((await host.Agents.GetStatus(agent)).RecentEvents!);
    }

    [Theory]
    [EachStore("", null)]
    [EachStore(null, "")]
    public async Task An_empty_type_or_id_is_refused(StoreKind kind, string? type, string? id)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"), mode: "event_driven");

        await Refused.With("INVALID_REQUEST", () => host.Agent(agent).PushEvent(new(type, null, id, default)));

        Assert.Null((await host.Agents.GetStatus(agent)).RecentEvents);
    }

    private static PushEvent Pushed(string type, string payload, string? id = null)
    {
        var value = JsonSerializer.Deserialize<JsonElement>(payload);
        return new(type, value, id, value);
    }
}
