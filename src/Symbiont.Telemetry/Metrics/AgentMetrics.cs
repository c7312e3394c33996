namespace Symbiont.Telemetry;

/// <summary>Agents.</summary>
/// <param name="Total">Agents not deleted.</param>
/// <param name="Active">Agents with executions under way.</param>
/// <param name="Idle">The others.</param>
public sealed record AgentMetrics(long Total, long Active, long Idle);
