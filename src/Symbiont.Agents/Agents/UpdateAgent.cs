using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the update call; at least one field must be given. Fields as in <see cref="CreateAgent"/>.</summary>
/// <param name="Name">New name.</param>
/// <param name="Dsl">New program.</param>
/// <param name="ExecutionMode">New mode.</param>
/// <param name="Metadata">New metadata, replacing the old as a whole.</param>
public sealed record UpdateAgent(string? Name = null, string? Dsl = null, string? ExecutionMode = null, JsonElement? Metadata = null);
