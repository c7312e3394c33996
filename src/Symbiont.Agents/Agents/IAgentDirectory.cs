namespace Symbiont.Agents;

/// <summary>Views over many grains: what the agents and executions of this cluster are and do.</summary>
public interface IAgentDirectory
{
    /// <summary>Ids of all agents not deleted, in order of creation.</summary>
    /// <param name="afterId">Only those behind this one; empty: from the first.</param>
    /// <param name="cancelled">Ends the listing.</param>
    IAsyncEnumerable<string> ListIds(string afterId = "", CancellationToken cancelled = default);

    /// <summary>The agent as it was given, with its program and versions. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    Task<AgentDetail> GetDetail(string agentId);

    /// <summary>What the agent is doing. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    Task<AgentStatus> GetStatus(string agentId);

    /// <summary>The agent's executions, newest first. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    /// <param name="agentId">The agent.</param>
    /// <param name="limit">At most so many, from 1.</param>
    /// <param name="beforeId">Only those older than this execution; empty: from the newest.</param>
    Task<AgentHistory> GetHistory(string agentId, int limit, string beforeId = "");

    /// <summary>One execution with its steps. Error: <c>EXECUTION_NOT_FOUND</c>.</summary>
    Task<ExecutionDetail> GetExecution(string executionId);

    /// <summary>Executions, oldest first, without their steps.</summary>
    /// <param name="agentId">Only of this agent; null: of all.</param>
    /// <param name="status">Only in this status; null: in any.</param>
    /// <param name="afterId">Only those behind this one; empty: from the first.</param>
    /// <param name="cancelled">Ends the listing.</param>
    IAsyncEnumerable<HistoryEntry> ListExecutions(string? agentId, ExecutionStatus? status, string afterId = "", CancellationToken cancelled = default);

    /// <summary>Id of the agent with this name or id; null: there is none.</summary>
    Task<string?> Find(string nameOrId);

    /// <summary>Waits until the execution has ended. Null: it has not within <paramref name="timeout"/>.</summary>
    Task<ExecutionDetail?> WaitForEnd(string executionId, TimeSpan timeout, CancellationToken cancelled = default);
}
