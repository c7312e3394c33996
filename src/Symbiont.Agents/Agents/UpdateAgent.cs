using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the update call; at least one field must be given, and one that is null counts as absent.</summary>
/// <param name="Name">New name: 1 to 128 letters, digits, <c>.</c>, <c>_</c>, <c>-</c>; unique.</param>
/// <param name="Dsl">New program, at most 1 MiB of UTF-8.</param>
/// <param name="ExecutionMode">New mode.</param>
/// <param name="Metadata">New metadata of at most 8 KiB, replacing the old as a whole.</param>
public sealed record UpdateAgent(
    [property: RegularExpression("^[A-Za-z0-9._-]{1,128}$")] string? Name = null,
    [property: MaxLength(1024 * 1024)] string? Dsl = null,
    [property: AllowedValues("ephemeral", "persistent", "scheduled", "event_driven", null)] string? ExecutionMode = null,
    JsonElement? Metadata = null);
