using System.Text.Json;

namespace Symbiont.Agents.Webhooks;

/// <summary>A delivery that has proved genuine and is wanted.</summary>
/// <param name="Path">Of the webhook.</param>
/// <param name="Block">Its block.</param>
/// <param name="Id">The sender's id of it; null: it has none.</param>
/// <param name="Payload">What it carries.</param>
/// <param name="Headers">What the sender said beside.</param>
internal sealed record WebhookDelivery(string Path, string Block, string? Id, JsonElement Payload, IReadOnlyDictionary<string, string> Headers);
