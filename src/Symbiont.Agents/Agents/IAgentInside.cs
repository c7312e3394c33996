using Symbiont.Agents.Webhooks;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What only this module calls on an agent.</summary>
[GrainType("agent")]
internal interface IAgentInside : IGrain
{
    /// <summary>The state. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    [ReadOnly]
    Task<AgentSnapshot> Look();

    /// <summary>Accepts an execution of any origin.</summary>
    Task<ExecutionStarted> Launch(Launch launch);

    /// <summary>Takes a delivery of one of its webhooks, as an event. Errors: <c>WEBHOOK_NOT_FOUND</c>, <c>AGENT_BUSY</c>, <c>QUEUE_FULL</c>.</summary>
    Task<EventAccepted> Deliver(WebhookDelivery delivery);

    /// <summary>
    /// An execution waits for an event. A kept one that it has not seen is taken at once, if it is offered with its content;
    /// else the agent answers which one to offer. What becomes of the wait is told by message.
    /// </summary>
    /// <param name="wait">Who waits for what.</param>
    /// <param name="since">Events before this number came too early.</param>
    /// <param name="offer">The event that an earlier answer named.</param>
    Task<WaitAnswer> Wait(EventWait wait, long since, OfferedEvent? offer);

    /// <summary>Takes the head of the overflow back into the state, or cancels it if its line is no longer the agent's.</summary>
    /// <returns>True: it is the agent's present line.</returns>
    Task<bool> Refill(int line, IReadOnlyList<string> executions);
}
