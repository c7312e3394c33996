using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>
/// The runtime API for code that runs in the server's own process, with the eleven methods of the reference. Whoever has it is trusted like a caller with a
/// token. Errors are exceptions of the family of <see cref="Engine.DomainException"/>, with the codes of the HTTP API.
/// </summary>
public interface IRuntimeApiProvider
{
    /// <summary>Runs a workflow and waits for its end, as long as <c>SYMBIONT_WORKFLOW_TIMEOUT</c> says; over that time the status is running. Errors: <c>WORKFLOW_NOT_FOUND</c>, <c>WORKFLOW_FAILED</c>.</summary>
    /// <param name="workflowId">Name or id of an agent, name of a function of <paramref name="agentId"/>, or a whole program.</param>
    /// <param name="parameters">A JSON object; null: none.</param>
    /// <param name="agentId">The agent whose function is meant; null: none.</param>
    /// <param name="cancelled">Ends the waiting, not the run.</param>
    Task<WorkflowOutcome> ExecuteWorkflow(string workflowId, JsonElement? parameters = null, string? agentId = null, CancellationToken cancelled = default);

    /// <summary>What an agent is doing and uses. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    /// <param name="agentId">UUID.</param>
    Task<AgentStatus> GetAgentStatus(string agentId);

    /// <summary>Whether the server is well, by real checks, with the numbers of schedules. It answers within 2 s, whatever hangs.</summary>
    Task<SystemHealth> GetSystemHealth();

    /// <summary>Ids of all agents not deleted, in order of creation.</summary>
    /// <param name="cancelled">Ends the listing.</param>
    IAsyncEnumerable<string> ListAgents(CancellationToken cancelled = default);

    /// <summary>Stops what the agent runs and keeps the agent. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    /// <param name="agentId">UUID.</param>
    /// <param name="timeout">What child processes have between SIGTERM and SIGKILL, whole seconds, at most 30; null: 30 s.</param>
    Task<AgentAnswer> ShutdownAgent(string agentId, TimeSpan? timeout = null);

    /// <summary>The metrics of the cluster.</summary>
    Task<MetricsSnapshot> GetMetrics();

    /// <summary>Makes an agent; nothing runs. Errors: <c>INVALID_REQUEST</c>, <c>INVALID_DSL</c>, <c>AGENT_NAME_TAKEN</c>.</summary>
    /// <param name="request">Name, program, mode and metadata.</param>
    Task<AgentCreated> CreateAgent(CreateAgent request);

    /// <summary>Changes an agent; a new program is a new version. Errors: as of <see cref="CreateAgent"/>, and <c>AGENT_NOT_FOUND</c>.</summary>
    /// <param name="agentId">UUID.</param>
    /// <param name="request">What is to change; the rest stays.</param>
    Task<AgentAnswer> UpdateAgent(string agentId, UpdateAgent request);

    /// <summary>Removes an agent at once; what it runs is cancelled in the background. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    /// <param name="agentId">UUID.</param>
    Task<AgentAnswer> DeleteAgent(string agentId);

    /// <summary>Starts an execution. Errors: <c>AGENT_NOT_FOUND</c>, <c>AGENT_BUSY</c>, <c>QUEUE_FULL</c>.</summary>
    /// <param name="agentId">UUID.</param>
    /// <param name="parameters">A JSON object; null: none.</param>
    Task<ExecutionStarted> ExecuteAgent(string agentId, JsonElement? parameters = null);

    /// <summary>The agent's executions, newest first. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    /// <param name="agentId">UUID.</param>
    /// <param name="limit">1 to 1,000.</param>
    Task<AgentHistory> GetAgentHistory(string agentId, int limit = 50);
}
