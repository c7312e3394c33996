using System.Collections.Concurrent;
using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

/// <summary>What the in-test agents remember: as much as the front's shapes need. Every program completes at once with its parameters.</summary>
internal sealed class AgentBook
{
    public static readonly DateTimeOffset Created = new(2024, 1, 15, 10, 30, 0, TimeSpan.Zero);

    public ConcurrentDictionary<string, AgentDetail> Agents { get; } = new();

    public ConcurrentDictionary<string, ExecutionDetail> Executions { get; } = new();

    /// <summary>The options of the last call, and what it said.</summary>
    public CallOptions? LastCall { get; set; }

    public object? LastRequest { get; set; }

    /// <summary>Thrown by the next call of a grain.</summary>
    public Exception? Failure { get; set; }

    public AgentDetail Agent(string id) => Agents.TryGetValue(id, out var agent) ? agent : throw new NotFoundException("AGENT_NOT_FOUND", "There is no agent with this id.");

    public ExecutionDetail Execution(string id) =>
        Executions.TryGetValue(id, out var execution) ? execution : throw new NotFoundException("EXECUTION_NOT_FOUND", "There is no execution with this id.");

    public string Run(string? agentId, JsonElement? parameters, ExecutionStatus status = ExecutionStatus.Completed)
    {
        var id = Guid.CreateVersion7().ToString();
        Executions[id] = new(
            id, agentId, status, "execute", parameters, parameters, null, Created, Created.AddMilliseconds(12), 12, null,
            [new(1, "1", "log", 3, "completed", new("allow", null, null), 1, Created, Created.AddMilliseconds(2), null, null)]);
        return id;
    }
}
