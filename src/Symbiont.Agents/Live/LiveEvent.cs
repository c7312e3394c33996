using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Something that has happened in the cluster.</summary>
/// <param name="Id">Its place in the one order that all readers see, to go on behind it.</param>
/// <param name="Type"><c>agent.created</c>, <c>agent.updated</c>, <c>agent.deleted</c>, <c>execution.</c> and a status, or <c>emit</c>.</param>
/// <param name="AgentId">The agent; null: the execution has none.</param>
/// <param name="AgentName">The agent's name.</param>
/// <param name="ExecutionId">The execution; null: it is about the agent alone.</param>
/// <param name="At">UTC.</param>
/// <param name="Data">Of <c>emit</c> the event's name and payload, of <c>execution.failed</c> the error's code and line; else empty.</param>
public sealed record LiveEvent(string Id, string Type, string? AgentId, string AgentName, string? ExecutionId, DateTimeOffset At, JsonElement Data);
