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

    /// <summary>Takes the head of the overflow back into the state.</summary>
    Task Refill(IReadOnlyList<string> executions);
}
