using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the heartbeat call; everything is optional.</summary>
/// <param name="State">A state's name in any letter case; unknown ones are refused.</param>
/// <param name="Metadata">Any JSON object.</param>
/// <param name="LastResult">Any JSON value.</param>
/// <param name="IntervalSeconds">How often the agent promises to report, 1 to 86,400 s; 60 when never said.</param>
public sealed record Heartbeat(string? State = null, JsonElement? Metadata = null, JsonElement? LastResult = null, int? IntervalSeconds = null);
