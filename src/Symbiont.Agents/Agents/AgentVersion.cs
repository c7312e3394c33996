namespace Symbiont.Agents;

/// <summary>One version of an agent's program.</summary>
/// <param name="Version">From 1.</param>
/// <param name="CreatedAt">UTC.</param>
public sealed record AgentVersion(int Version, DateTimeOffset CreatedAt);
