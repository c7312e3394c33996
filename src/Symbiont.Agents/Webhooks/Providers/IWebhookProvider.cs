using System.Text.Json;

namespace Symbiont.Agents.Webhooks;

/// <summary>How senders of one kind prove themselves and name what they send.</summary>
internal interface IWebhookProvider
{
    /// <summary>As blocks name it.</summary>
    string Name { get; }

    /// <summary>The block may say which headers it uses.</summary>
    bool TakesHeaders { get; }

    /// <summary>Headers that an event is given along, in lower case: what they say of a delivery is not in its body. None of them proves anything.</summary>
    IReadOnlyList<string> Headers { get; }

    /// <summary>Checks what the delivery shows; takes the same time wherever it differs.</summary>
    Proof Check(WebhookRequest request, WebhookSettings settings, ReadOnlySpan<byte> secret, DateTimeOffset now);

    /// <summary>The bytes that the proof is for; null: it is for none, and whoever has the secret may say anything.</summary>
    byte[]? SignedBytes(WebhookRequest request);

    /// <summary>The sender's id of the delivery, the same when it is sent again; null: there is none.</summary>
    string? DeliveryId(WebhookRequest request, WebhookSettings settings, JsonElement? body);

    /// <summary>The sender's name of what happened; null: it does not say.</summary>
    string? EventName(WebhookRequest request, JsonElement? body);

    /// <summary>What the sender wants to hear back before it sends anything; null: this is no such question.</summary>
    string? Challenge(JsonElement? body) => null;
}
