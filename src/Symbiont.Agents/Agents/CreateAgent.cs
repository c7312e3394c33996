using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the create call.</summary>
/// <param name="Name">1 to 128 letters, digits, <c>.</c>, <c>_</c>, <c>-</c>; unique.</param>
/// <param name="Dsl">The program, at most 1 MiB of UTF-8.</param>
/// <param name="ExecutionMode"><c>ephemeral</c>, <c>persistent</c>, <c>scheduled</c> or <c>event_driven</c>; null: derived from the program.</param>
/// <param name="Metadata">Any JSON object, kept as given.</param>
public sealed record CreateAgent(string? Name, string? Dsl, string? ExecutionMode = null, JsonElement? Metadata = null);
