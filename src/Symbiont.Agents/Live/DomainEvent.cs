using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>A row of the feed that live views read: what a program emits, or what has become of an agent or execution.</summary>
/// <param name="ExecutionId">The execution; null: it is about the agent alone.</param>
/// <param name="AgentId">The agent; null: the execution has none.</param>
/// <param name="Agent">The agent's name.</param>
/// <param name="Type">What happened.</param>
/// <param name="Payload">More of it.</param>
/// <param name="At">UTC.</param>
[Schema("emitted-event")]
internal sealed record DomainEvent(string? ExecutionId, string? AgentId, string Agent, string Type, JsonElement Payload, DateTimeOffset At)
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    /// <summary>The server says it, no program does.</summary>
    public bool IsOfServer { get; init; }

    /// <summary>An execution is in this state from now on.</summary>
    public static DomainEvent Of(ExecutionState execution, DateTimeOffset now) => new(
        execution.Id, execution.AgentId, execution.AgentName, $"execution.{execution.Status.Name()}", execution.Error is { } error ? Error(error) : Nothing, now)
    {
        IsOfServer = true,
    };

    /// <summary>An agent was created, updated or deleted.</summary>
    public static DomainEvent Of(AgentState agent, string what, DateTimeOffset now) => new(null, agent.Id, agent.Name, $"agent.{what}", Nothing, now) { IsOfServer = true };

    /// <summary>Without the message, which may have been made of secrets.</summary>
    private static JsonElement Error(ExecutionFailure error) => JsonSerializer.SerializeToElement(new { error.Code, error.Line }, EngineJson.Options);
}
