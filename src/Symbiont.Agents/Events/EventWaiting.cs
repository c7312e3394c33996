using System.Text.Json;
using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Tells an agent that its execution waits for an event. Kept events are read here, for the agent's turn cannot.</summary>
internal sealed class EventWaiting(ExecutionState execution, RunContext run, string agentId, IGrainFactory grains, IBodies bodies, RecentEvents events)
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
            // Somebody else may take it, or a hundred later ones replace it, before it is offered: then the agent names another one.
            if (answer.Wanted is { } number)
                offer = await Read(agent, number) is { } found ? new(number, found) : null;
            else if (answer.WantedMessage is { } message)
                offer = new(-1, await Read(message));
            else
                return !answer.IsFull;
        }
    }

    private async Task<RecentEvent> Read(string message)
    {
        var state = await grains.GetGrain<IMessageInside>(message).Look();
        var payload = await bodies.GetBody(GrainId.Of<IMessageInside>(message), MessageState.PayloadBody)
            ?? throw new InvalidOperationException($"What message {message} says is gone.");
        return MessageRules.Event(message, state.Topic, state.Sender, JsonSerializer.Deserialize<JsonElement>(payload.Span), state.SentAt);
    }

    private async Task<RecentEvent?> Read(IAgentInside agent, long number)
    {
        try
        {
            var look = await agent.Look();
            return await events.Find(agentId, look.Events, look.Log, number);
        }
        catch (NotFoundException)
        {
            // Deleted a moment ago; it says so itself when it is asked again.
            return null;
        }
    }
}
