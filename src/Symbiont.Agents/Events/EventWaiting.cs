using System.Text.Json;
using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Tells an agent that its execution waits for an event. Kept events are read here, for the agent's turn cannot.</summary>
internal sealed class EventWaiting(ExecutionState execution, RunContext run, string agentId, IBodies bodies)
{
    /// <summary>Registers the wait. What becomes of it is told by message, also when a kept event is taken at once. False: too many wait already.</summary>
    public async Task<bool> Register(string path, string type, DateTimeOffset? until)
    {
        var wait = new EventWait(execution.Id, path, EventKey.Of(type), until);
        var agent = run.Shift.Work.GetGrain<IAgentInside>(agentId);
        OfferedEvent? offer = null;
        while (true)
        {
            var answer = await agent.Wait(wait, execution.EventsSeen, offer);
            if (answer.Wanted is not { } number)
                return !answer.IsFull;
            // Somebody else may take it, or a hundred later ones replace it, before it is offered: then the agent names another one.
            offer = new(number, await Read(number));
        }
    }

    private async Task<RecentEvent> Read(long number)
    {
        var body = await bodies.GetBody(GrainId.Of<IAgentGrain>(agentId), AgentLists.Event(number))
            ?? throw new InvalidOperationException($"Event {number} of agent {agentId} is gone.");
        return JsonSerializer.Deserialize<RecentEvent>(body.Span, EngineJson.Options)!;
    }
}
