using System.Text.Json;

namespace Symbiont.Agents.Webhooks;

/// <summary>GitHub: <c>X-Hub-Signature-256: sha256=…</c> over the body.</summary>
internal sealed class GithubProvider : IWebhookProvider
{
    private const string Prefix = "sha256=";

    public string Name => "github";

    public bool TakesHeaders => false;

    public IReadOnlyList<string> Headers { get; } = ["content-type", "x-github-event", "x-github-hook-id"];

    public Proof Check(WebhookRequest request, WebhookSettings settings, ReadOnlySpan<byte> secret, DateTimeOffset now)
    {
        var shown = request.Header("X-Hub-Signature-256");
        var given = shown?.StartsWith(Prefix, StringComparison.Ordinal) == true ? Signature.FromHex(shown.AsSpan(Prefix.Length)) : null;
        return Signature.Compare(given, Signature.Of(secret, request.Body.Span));
    }

    public byte[] SignedBytes(WebhookRequest request) => request.Body.ToArray();

    public string? DeliveryId(WebhookRequest request, WebhookSettings settings, JsonElement? body) => request.Header("X-GitHub-Delivery");

    public string? EventName(WebhookRequest request, JsonElement? body) => request.Header("X-GitHub-Event");
}
