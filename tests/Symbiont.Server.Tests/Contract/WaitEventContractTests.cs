using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class WaitEventContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const int Wakes = 15;
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(100);

    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task The_waiting_execution_takes_the_event_and_the_answer_names_it()
    {
        var (agent, execution) = await Waiting();

        var answer = await Push(agent, """{"event_type":"go","payload":{"n":1},"id":"go-1"}""");

        Assert.Equal(("go-1", "accepted", execution), (answer.Text("event_id"), answer.Text("status"), answer.Text("execution_id")));
        Assert.Equal("""{"n":1}""", (await Client.Ended(execution)).GetProperty("result").GetProperty("payload").GetRawText());
    }

    [Fact]
    public async Task An_event_s_time_is_the_same_text_in_UTC_wherever_it_is_seen()
    {
        var agent = await Client.Create("agent a { with { return event.received_at; } }", mode: "event_driven");
        var execution = (await Push(agent, """{"event_type":"go"}""")).Text("execution_id");

        var seen = (await Client.Ended(execution)).Text("result");

        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$", seen);
        Assert.Equal(seen, (await Client.GetAsync($"/api/v1/executions/{execution}?view=full").Ok()).GetProperty("event").Text("received_at"));
        Assert.Equal(seen, (await Client.GetAsync($"/api/v1/agents/{agent}/status").Ok()).GetProperty("recent_events")[0].Text("received_at"));
    }

    [Fact]
    public async Task The_same_event_sent_twice_is_taken_once()
    {
        var (agent, execution) = await Waiting();
        var first = await Push(agent, """{"event_type":"go","id":"twice"}""");
        await Client.Ended(execution);
        var next = await Client.Execute(agent);
        await Client.Parked(next);

        var second = await Push(agent, """{"event_type":"go","id":"twice"}""");

        Assert.Equal(first.GetRawText(), second.GetRawText());
        Assert.Equal("waiting", (await Client.GetAsync($"/api/v1/executions/{next}").Ok()).Text("status"));
    }

    [Fact]
    public async Task A_parked_execution_is_woken_within_100_ms_of_the_push()
    {
        var waited = new List<TimeSpan>();
        for (var i = 0; i < Wakes; i++)
        {
            var (agent, execution) = await Waiting();
            var watch = new FreeStopwatch();
            await Push(agent, """{"event_type":"go"}""");
            var ended = await Client.Ended(execution);
            waited.Add(ended.GetProperty("completed_at").GetDateTimeOffset() - ended.GetProperty("result").GetProperty("received_at").GetDateTimeOffset() - watch.Hindered);
        }

        // The machine may be busy with something else now and then; what is ordinary counts.
        Assert.True(waited.Order().ElementAt(Wakes / 2) < Quick, $"It took {waited.Order().ElementAt(Wakes / 2)}.");
    }

    private async Task<(string Agent, string Execution)> Waiting()
    {
        var agent = await Client.Create("agent a { with { return wait_event(\"go\"); } }");
        var execution = await Client.Execute(agent);
        await Client.Parked(execution);
        return (agent, execution);
    }

    private Task<JsonElement> Push(string agent, string body) => Client.PostAsync($"/api/v1/agents/{agent}/events", Answers.Json(body)).Ok();
}
