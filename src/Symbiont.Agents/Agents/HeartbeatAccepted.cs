using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Answer to a heartbeat.</summary>
/// <param name="AgentId">The agent's id.</param>
/// <param name="Status">Always <c>ok</c>.</param>
/// <param name="HealthStatus"><c>healthy</c> or <c>unhealthy</c>.</param>
/// <param name="ReceivedAt">UTC.</param>
public sealed record HeartbeatAccepted(string AgentId, [property: AllowedValues("ok")] string Status, [property: AllowedValues("healthy", "unhealthy")] string HealthStatus, DateTimeOffset ReceivedAt);
