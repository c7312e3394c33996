using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Symbiont.Agents.Webhooks;

/// <summary>The secret itself, as <c>Authorization: Bearer …</c> or alone in a header that the block names.</summary>
internal sealed class BearerProvider : IWebhookProvider
{
    private const string Usual = "Authorization";
    private const string Scheme = "Bearer ";

    public string Name => "bearer";

    public bool TakesHeaders => true;

    public IReadOnlyList<string> Headers => GenericNames.Headers;

    public Proof Check(WebhookRequest request, WebhookSettings settings, ReadOnlySpan<byte> secret, DateTimeOffset now)
    {
        var header = settings.Header ?? Usual;
        var shown = request.Header(header);
        var hasScheme = shown?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true;
        if (shown is null || (!hasScheme && header.Equals(Usual, StringComparison.OrdinalIgnoreCase)))
            return Proof.Missing;
        var token = Encoding.UTF8.GetBytes((hasScheme ? shown[Scheme.Length..] : shown).Trim());

        // Digests have one length, whatever was sent.
        return Signature.Compare(SHA256.HashData(token), SHA256.HashData(secret));
    }

    public byte[]? SignedBytes(WebhookRequest request) => null;

    public string? DeliveryId(WebhookRequest request, WebhookSettings settings, JsonElement? body) => GenericNames.DeliveryId(request, settings);

    public string? EventName(WebhookRequest request, JsonElement? body) => GenericNames.EventName(request, body);
}
