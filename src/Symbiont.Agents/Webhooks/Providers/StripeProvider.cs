using System.Security.Cryptography;
using System.Text.Json;

namespace Symbiont.Agents.Webhooks;

/// <summary>Stripe: <c>Stripe-Signature: t=…,v1=…,v1=…</c> over the time, a dot and the body. While a secret is replaced there are several signatures; one must be right.</summary>
internal sealed class StripeProvider : IWebhookProvider
{
    public string Name => "stripe";

    public bool TakesHeaders => false;

    public IReadOnlyList<string> Headers { get; } = ["content-type"];

    public Proof Check(WebhookRequest request, WebhookSettings settings, ReadOnlySpan<byte> secret, DateTimeOffset now)
    {
        var time = Time(request);
        var right = Signature.Of(secret, SignedBytes(request));
        var proof = Proof.Missing;
        foreach (var given in Parts(request, "v1").Select(text => Signature.FromHex(text)).OfType<byte[]>())
        {
            // All of them are compared, wherever the right one stands.
            var isRight = CryptographicOperations.FixedTimeEquals(given, right);
            proof = isRight || proof == Proof.Good ? Proof.Good : Proof.Wrong;
        }

        return Signature.InTime(time is null ? Proof.Missing : proof, time ?? "", now);
    }

    public byte[] SignedBytes(WebhookRequest request) => Signature.Joined($"{Time(request)}.", request.Body);

    public string? DeliveryId(WebhookRequest request, WebhookSettings settings, JsonElement? body) => Signature.Text(body, "id");

    public string? EventName(WebhookRequest request, JsonElement? body) => Signature.Text(body, "type");

    /// <summary>Said twice it would not be clear which one is signed.</summary>
    private static string? Time(WebhookRequest request) => Parts(request, "t").ToList() is [var only] ? only : null;

    private static IEnumerable<string> Parts(WebhookRequest request, string name) => (request.Header("Stripe-Signature") ?? "")
        .Split(',', StringSplitOptions.TrimEntries).Select(part => part.Split('=', 2)).Where(part => part.Length == 2 && part[0] == name).Select(part => part[1]);
}
