using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>Events, timeouts, cancels and crashes at once, in an order drawn from a seed.</summary>
public sealed class EventRaceTests
{
    private const int Waiters = 6;
    private const int Steps = 60;

    [Theory]
    [EachStore(1, false)]
    [EachStore(2, false)]
    [EachStore(3, false)]
    [EachStore(4, true)]
    [EachStore(5, true)]
    [EachStore(6, true)]
    public async Task Every_event_is_taken_by_one_execution_or_still_there(StoreKind kind, int seed, bool crashes)
    {
        var random = new Random(seed);
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            "if rest { sleep(9000h); } for i in range(0, 3) { parallel([wait_event(\"go\", 5s), wait_event(\"go\", 9s)]); }", parameters: "(rest: Bool)"));
        // Somebody is always under way, so that no event is history while it lasts.
        await host.Reaches(await host.Execute(agent, new { rest = true }), ExecutionStatus.Waiting);
        var executions = new List<string>();
        for (var i = 0; i < Waiters; i++)
            executions.Add(await host.Execute(agent, new { rest = false }));

        var pushes = new Dictionary<string, Task<EventAccepted>>();
        var cancels = new List<Task>();
        for (var step = 0; step < Steps; step++)
        {
            switch (random.Next(crashes ? 14 : 12))
            {
                case < 7:
                    var id = $"e-{pushes.Count}";
                    pushes.Add(id, host.Push(agent, "go", id, id));
                    break;
                case < 9:
                    await Task.WhenAll(pushes.Values);
                    host.Clock.Advance(TimeSpan.FromSeconds(random.Next(1, 5)));
                    break;
                case 9:
                    cancels.Add(Cancel(host, executions[random.Next(Waiters)]));
                    break;
                case < 12:
                    await Task.WhenAll(pushes.Values);
                    break;
                default:
                    await host.Crash();
                    cancels.Clear();
                    // Whoever got no answer asks again, by the same id.
                    foreach (var unanswered in pushes.Where(push => !push.Value.IsCompletedSuccessfully).Select(push => push.Key).ToList())
                        pushes[unanswered] = host.Push(agent, "go", unanswered, unanswered);
                    break;
            }
        }

        await Task.WhenAll(pushes.Values);
        await Task.WhenAll(cancels);
        foreach (var execution in executions)
            await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "it ends", TimeSpan.FromSeconds(1));

        var taken = await Taken(host, executions);
        await host.Until(async () => taken.Count + (await Kept(host, agent)).Count >= pushes.Count, "what came back is kept again", TimeSpan.FromMilliseconds(1));
        Assert.Equal(pushes.Keys.Order(), taken.Keys.Concat(await Kept(host, agent)).Order());
        Assert.NotEmpty(taken);
        if (!crashes)
            await AnswersAreTrue(host, pushes.Values, taken);
    }

    /// <summary>The execution that an answer names has the event, unless it was cancelled in that moment.</summary>
    private static async Task AnswersAreTrue(TestHost host, IEnumerable<Task<EventAccepted>> pushes, Dictionary<string, string> taken)
    {
        foreach (var push in pushes)
        {
            var answer = await push;
            if (answer.ExecutionId is { } named && taken.GetValueOrDefault(answer.EventId) != named)
                Assert.Equal(ExecutionStatus.Cancelled, (await host.Show(named)).Status);
        }
    }

    private static async Task Cancel(TestHost host, string execution)
    {
        try
        {
            await host.Execution(execution).Cancel();
        }
        catch (DomainException ended) when (ended.Code == "EXECUTION_ENDED")
        {
            // It was faster.
        }
    }

    /// <summary>The events that executions have, each with the one that has it.</summary>
    private static async Task<Dictionary<string, string>> Taken(TestHost host, List<string> executions)
    {
        var taken = new Dictionary<string, string>();
        foreach (var execution in executions)
        {
            foreach (var step in (await host.Show(execution)).Steps.Where(step => step is { Action: "wait_event", Result.ValueKind: JsonValueKind.Object }))
                Assert.True(taken.TryAdd(step.Result!.Value.GetProperty("id").GetString()!, execution), "An event was taken twice.");
        }

        return taken;
    }

    private static async Task<List<string>> Kept(TestHost host, string agent)
    {
        var grain = GrainId.Of<IAgentGrain>(agent);
        var state = JsonSerializer.Deserialize<AgentState>((await host.Store.Load(grain))!.State!.Json.Span, EngineJson.Options)!;
        var events = new RecentEvents(host.Store);
        var kept = new List<string>();
        foreach (var each in state.Inbox.Kept)
            kept.Add((await events.Find(agent, state.Events, state.Log, each.Number))!.Id);
        return kept;
    }
}
