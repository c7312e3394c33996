using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the heartbeat call; everything is optional.</summary>
/// <param name="State">A state's name, in any letter case; null: nothing said. <c>failed</c> makes a persistent agent unhealthy at once.</param>
/// <param name="Metadata">Any JSON object of at most 8 KiB, shown by the agent's status; null: the one of the heartbeat before.</param>
/// <param name="LastResult">Any JSON value of at most 8 KiB, shown by the agent's status; null: the one of the heartbeat before.</param>
/// <param name="IntervalSeconds">How often the agent promises to report, 1 to 86,400 s; null: as the heartbeat before, at first 60.</param>
public sealed record Heartbeat(
    [property: AllowedValues("running", "ready", "waiting", "failed", "completed", "terminated", "active", "idle", "busy", "error", "created", "initializing", "suspended", null)] string? State = null,
    JsonElement? Metadata = null,
    JsonElement? LastResult = null,
    [property: Range(1, 86_400)] int? IntervalSeconds = null);
