using System.Text.Json;

namespace Symbiont.Agents.Webhooks;

/// <summary>Slack: <c>X-Slack-Signature: v0=…</c> over <c>v0:</c>, the time, a colon and the body.</summary>
internal sealed class SlackProvider : IWebhookProvider
{
    private const string Prefix = "v0=";

    public string Name => "slack";

    public bool TakesHeaders => false;

    public IReadOnlyList<string> Headers { get; } = ["content-type", "x-slack-retry-num", "x-slack-retry-reason"];

    public Proof Check(WebhookRequest request, WebhookSettings settings, ReadOnlySpan<byte> secret, DateTimeOffset now)
    {
        var shown = request.Header("X-Slack-Signature");
        var given = shown?.StartsWith(Prefix, StringComparison.Ordinal) == true ? Signature.FromHex(shown.AsSpan(Prefix.Length)) : null;
        return Signature.InTime(Signature.Compare(given, Signature.Of(secret, SignedBytes(request))), Time(request), now);
    }

    public byte[] SignedBytes(WebhookRequest request) => Signature.Joined($"v0:{Time(request)}:", request.Body);

    public string? DeliveryId(WebhookRequest request, WebhookSettings settings, JsonElement? body) => Signature.Text(body, "event_id");

    public string? EventName(WebhookRequest request, JsonElement? body) =>
        (body is { ValueKind: JsonValueKind.Object } outer && outer.TryGetProperty("event", out var inner) ? Signature.Text(inner, "type") : null) ?? Signature.Text(body, "type");

    public string? Challenge(JsonElement? body) => Signature.Text(body, "type") == "url_verification" ? Signature.Text(body, "challenge") : null;

    private static string Time(WebhookRequest request) => request.Header("X-Slack-Request-Timestamp") ?? "";
}
