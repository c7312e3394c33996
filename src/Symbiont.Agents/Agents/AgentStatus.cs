using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>What an agent is doing.</summary>
/// <param name="AgentId">The agent's id.</param>
/// <param name="State"><c>running</c>, <c>waiting</c>, <c>failed</c>, <c>completed</c>, <c>terminated</c> or <c>ready</c>.</param>
/// <param name="LastActivity">Last change, UTC; at first the creation.</param>
/// <param name="ScheduledAt">When the current or last execution was queued; null: never.</param>
/// <param name="ResourceUsage">Measured use.</param>
/// <param name="ExecutionContext">Where and how it runs.</param>
/// <param name="Metadata">As the last heartbeat that had any reported it, else as given; absent when there is none.</param>
/// <param name="LastResult">As reported by the last heartbeat that said one; absent when none did.</param>
/// <param name="RecentEvents">The last 20, newest first; absent when there are none.</param>
/// <param name="ReportedState">As reported by the last heartbeat, in lower case; absent when it said none.</param>
public sealed record AgentStatus(
    string AgentId, [property: AllowedValues("running", "ready", "waiting", "failed", "completed", "terminated")] string State, DateTimeOffset LastActivity, DateTimeOffset? ScheduledAt,
    ResourceUsage ResourceUsage, AgentExecutionContext ExecutionContext,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Metadata,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? LastResult,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<RecentEvent>? RecentEvents,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), AllowedValues("running", "ready", "waiting", "failed", "completed", "terminated", "active", "idle", "busy", "error", "created", "initializing", "suspended")] string? ReportedState);
