using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>An agent as it was given, with its versions.</summary>
/// <param name="Id">The agent's id.</param>
/// <param name="Name">Its unique name.</param>
/// <param name="Dsl">The present program.</param>
/// <param name="ExecutionMode">The mode.</param>
/// <param name="Metadata">As given; <c>{}</c> when none was.</param>
/// <param name="Version">Number of the present version, from 1.</param>
/// <param name="Versions">All versions, oldest first.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="UpdatedAt">UTC.</param>
public sealed record AgentDetail(
    string Id, string Name, string Dsl, ExecutionMode ExecutionMode, JsonElement Metadata, int Version,
    IReadOnlyList<AgentVersion> Versions, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt);
