using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the create call.</summary>
/// <param name="Name">1 to 128 letters, digits, <c>.</c>, <c>_</c>, <c>-</c>; unique.</param>
/// <param name="Dsl">The program in the agent language (<c>/docs/language</c>), at most 1 MiB of UTF-8.</param>
/// <param name="ExecutionMode"><c>ephemeral</c>, <c>persistent</c>, <c>scheduled</c> or <c>event_driven</c>; null: <c>ephemeral</c>, unless a block of the program asks for another.</param>
/// <param name="Metadata">Any JSON object of at most 8 KiB, kept as given; null: <c>{}</c>.</param>
public sealed record CreateAgent(
    [property: Required, RegularExpression("^[A-Za-z0-9._-]{1,128}$")] string? Name,
    [property: Required, MaxLength(1024 * 1024)] string? Dsl,
    [property: AllowedValues("ephemeral", "persistent", "scheduled", "event_driven", null)] string? ExecutionMode = null,
    JsonElement? Metadata = null);
