namespace Symbiont.Agents;

/// <summary>A delegated execution.</summary>
/// <param name="ExecutionId">Its id.</param>
/// <param name="AgentId">The agent that starts it.</param>
internal sealed record ChildExecution(string ExecutionId, string AgentId);
