using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the send call.</summary>
/// <param name="Sender">Who says it, 1 to 128 characters.</param>
/// <param name="Payload">Any JSON value but null, at most 256 KiB; null counts as absent and is refused.</param>
/// <param name="TtlSeconds">How long it may lie in the mailbox, 1 s to 30 days; null: a day.</param>
/// <param name="Topic">What it is about, 1 to 100 characters; null: nothing said.</param>
public sealed record SendMessage(
    [property: Required, Length(1, 128)] string? Sender,
    [property: Required] JsonElement? Payload,
    [property: Range(1, 2_592_000)] int? TtlSeconds = null,
    [property: Length(1, 100)] string? Topic = null);
