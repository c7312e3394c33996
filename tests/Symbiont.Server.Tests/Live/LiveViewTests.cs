using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

public sealed class LiveViewTests
{
    private const string Waiter = "agent a { with { emit(\"begun\", {n: 1}); wait_event(\"go\"); return 1; } }";

    [Fact]
    public async Task A_reader_sees_agents_executions_and_what_programs_emit_in_the_order_in_which_it_happens()
    {
        await using var server = await TestServer.Start();
        using var reader = await LiveReader.Open(server.Client);
        var agent = await server.Client.Create(Waiter);
        var execution = await server.Client.Execute(agent);
        await server.Client.Parked(execution);
        await server.Client.PostAsync($"/api/v1/agents/{agent}/events", Answers.Json("""{"event_type":"go"}""")).Ok();
        await server.Client.Ended(execution);
        var failing = await server.Client.Execute(await server.Client.Create("agent b { with { return error(\"no\"); } }"));
        await server.Client.Ended(failing);
        await server.Client.DeleteAsync($"/api/v1/agents/{agent}").Ok();

        var seen = await reader.Take(10);

        Assert.Equal(
            ["agent.created", "execution.running", "emit", "execution.waiting", "execution.running", "execution.completed"],
            seen.Where(happened => happened.Text("agent_id") == agent).Select(happened => happened.Text("type")).Take(6));
        Assert.Contains(seen, happened => happened.Text("type") == "agent.deleted" && happened.Text("agent_id") == agent && happened.GetProperty("execution_id").ValueKind == JsonValueKind.Null);
        var emitted = seen.Single(happened => happened.Text("type") == "emit");
        Assert.Equal(("begun", 1, execution), (emitted.GetProperty("data").Text("event"), emitted.GetProperty("data").GetProperty("payload").GetProperty("n").GetInt32(), emitted.Text("execution_id")));
        var failed = seen.Single(happened => happened.Text("type") is "execution.failed" or "execution.completed" && happened.Text("execution_id") == failing);
        Assert.StartsWith("agent-", failed.Text("agent_name"), StringComparison.Ordinal);
        Assert.Equal(["id", "type", "agent_id", "agent_name", "execution_id", "at", "data"], seen[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_reader_begins_now_and_one_who_comes_back_goes_on_behind_what_it_has_also_after_a_restart()
    {
        await using var first = await TestServer.Start();
        await first.Client.Create("agent before { with { return 1; } }");
        string last;
        using (var reader = await LiveReader.Open(first.Client))
        {
            var one = await first.Client.Create("agent a { with { return 1; } }");
            var seen = await reader.Take(1);
            Assert.Equal(one, seen[0].Text("agent_id"));
            last = seen[0].Text("id");
        }

        var two = await first.Client.Create("agent a { with { return 2; } }");
        await using var server = await first.Restart();
        var three = await server.Client.Create("agent a { with { return 3; } }");
        using var again = await LiveReader.Open(server.Client, lastId: last);
        Assert.Equal([two, three], (await again.Take(2)).Select(happened => happened.Text("agent_id")));
        using var byQuery = await LiveReader.Open(server.Client, $"?after={last}");
        Assert.Equal(two, (await byQuery.Take(1))[0].Text("agent_id"));
    }

    [Fact]
    public async Task A_reader_gets_only_the_agent_and_the_types_that_it_asks_for()
    {
        await using var server = await TestServer.Start();
        var wanted = await server.Client.Create(Waiter);
        using var reader = await LiveReader.Open(server.Client, $"?agent_id={wanted.ToUpperInvariant()}&type=execution.*,agent.updated");
        await server.Client.Ended(await server.Client.Execute(await server.Client.Create("agent b { with { return 1; } }")));
        await server.Client.PutAsync($"/api/v1/agents/{wanted}", Answers.Json("""{"metadata":{}}""")).Ok();
        await server.Client.Parked(await server.Client.Execute(wanted));

        var seen = await reader.Take(3);

        Assert.Equal(["agent.updated", "execution.running", "execution.waiting"], seen.Select(happened => happened.Text("type")));
        Assert.All(seen, happened => Assert.Equal(wanted, happened.Text("agent_id")));
    }

    [Fact]
    public async Task A_ticket_opens_one_stream_once_and_only_within_a_minute()
    {
        var clock = new ManualClock();
        await using var server = await TestServer.Start(services => services.AddSingleton<TimeProvider>(clock));
        using (var reader = await LiveReader.Open(server.Stranger, $"?ticket={await Ticket(server)}"))
        {
            await server.Client.Create("agent a { with { return 1; } }");
            await Eventually.Holds(
                () =>
                {
                    clock.Advance(TimeSpan.FromMilliseconds(100));
                    return true;
                },
                "time goes by");
        }

        var once = await Ticket(server);
        using (await LiveReader.Open(server.Stranger, $"?ticket={once}"))
        {
            using var second = await server.Stranger.GetAsync($"/api/v1/events?ticket={once}");
            Assert.Equal(HttpStatusCode.Unauthorized, second.StatusCode);
        }

        var late = await Ticket(server);
        clock.Advance(TimeSpan.FromSeconds(61));
        using var over = await server.Stranger.GetAsync($"/api/v1/events?ticket={late}");
        Assert.Equal(HttpStatusCode.Unauthorized, over.StatusCode);
        using var elsewhere = await server.Stranger.GetAsync($"/api/v1/agents?ticket={await Ticket(server)}");
        Assert.Equal(HttpStatusCode.Unauthorized, elsewhere.StatusCode);
    }

    [Fact]
    public async Task Guesses_of_tickets_are_slowed_down_like_guesses_of_tokens()
    {
        // The guesses take as long as they take, and are all of one minute.
        await using var server = await TestServer.Start(new ManualClock());
        var ticket = await Ticket(server);
        for (var i = 0; i < 60; i++)
            (await server.Stranger.GetAsync($"/api/v1/events?ticket=guess{i}")).Dispose();

        using var good = await server.Stranger.GetAsync($"/api/v1/events?ticket={ticket}");

        Assert.Equal(HttpStatusCode.Unauthorized, good.StatusCode);
    }

    private static async Task<string> Ticket(TestServer server)
    {
        using var answer = await server.Client.PostAsync("/api/v1/events/ticket", null);
        var ticket = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        Assert.Equal(60, ticket.GetProperty("expires_in").GetInt32());
        return ticket.Text("ticket");
    }
}
