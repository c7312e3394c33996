using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the send call.</summary>
/// <param name="Sender">Who says it, 1 to 128 characters.</param>
/// <param name="Payload">Any JSON value, at most 256 KiB.</param>
/// <param name="TtlSeconds">How long it may lie in the mailbox, 1 s to 30 days; null: a day.</param>
/// <param name="Topic">What it is about, 1 to 100 characters; null: nothing said.</param>
public sealed record SendMessage(string? Sender, JsonElement? Payload, int? TtlSeconds = null, string? Topic = null);
