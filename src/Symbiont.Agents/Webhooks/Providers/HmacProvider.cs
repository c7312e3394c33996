using System.Text.Json;

namespace Symbiont.Agents.Webhooks;

/// <summary>HMAC-SHA256 over the body, in hexadecimal or base64, with or without <c>sha256=</c> before it, in a header that the block may name.</summary>
internal sealed class HmacProvider : IWebhookProvider
{
    private const string Usual = "X-Signature";
    private const string Prefix = "sha256=";

    public string Name => "hmac";

    public bool TakesHeaders => true;

    public IReadOnlyList<string> Headers => GenericNames.Headers;

    public Proof Check(WebhookRequest request, WebhookSettings settings, ReadOnlySpan<byte> secret, DateTimeOffset now)
    {
        var shown = request.Header(settings.Header ?? Usual) ?? "";
        var text = shown.AsSpan(shown.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? Prefix.Length : 0);
        return Signature.Compare(Signature.FromText(text), Signature.Of(secret, request.Body.Span));
    }

    public byte[] SignedBytes(WebhookRequest request) => request.Body.ToArray();

    public string? DeliveryId(WebhookRequest request, WebhookSettings settings, JsonElement? body) => GenericNames.DeliveryId(request, settings);

    public string? EventName(WebhookRequest request, JsonElement? body) => GenericNames.EventName(request, body);
}
