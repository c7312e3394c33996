using System.Text.Json;

namespace Symbiont.Agents.Webhooks;

/// <summary>What senders without a name of their own usually call things.</summary>
internal static class GenericNames
{
    private static readonly string[] IdHeaders = ["X-Delivery-Id", "Webhook-Id", "Idempotency-Key"];

    public static IReadOnlyList<string> Headers { get; } = ["content-type", "x-event-type", "x-gitlab-event"];

    public static string? DeliveryId(WebhookRequest request, WebhookSettings settings) =>
        settings.IdHeader is { } own ? request.Header(own) : IdHeaders.Select(request.Header).FirstOrDefault(id => id is not null);

    public static string? EventName(WebhookRequest request, JsonElement? body) =>
        request.Header("X-Event-Type") ?? request.Header("X-Gitlab-Event") ?? Signature.Text(body, "type") ?? Signature.Text(body, "event");
}
