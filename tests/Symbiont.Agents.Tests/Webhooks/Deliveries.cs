using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Symbiont.Agents.Webhooks;

namespace Symbiont.Agents.Tests.Webhooks;

/// <summary>Makes deliveries as their senders do, with a second writing down of how they sign.</summary>
internal static class Deliveries
{
    public const string Secret = "the secret of the hooks";

    public static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    public static WebhookRequest Of(string body, params (string Name, string Value)[] headers) => Of(Encoding.UTF8.GetBytes(body), headers);

    public static WebhookRequest Of(byte[] body, params (string Name, string Value)[] headers) =>
        new("hook", headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase), body);

    /// <summary>Signed as the provider's documentation says.</summary>
    public static WebhookRequest Signed(string provider, byte[] body, DateTimeOffset at, string secret = Secret, string? id = null)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        (string, string)[] headers = provider switch
        {
            "github" => [("X-Hub-Signature-256", "sha256=" + Hex(secret, body)), ("X-GitHub-Event", "push")],
            "stripe" => [("Stripe-Signature", $"t={time},v1={Hex(secret, [.. Encoding.UTF8.GetBytes(time + "."), .. body])}")],
            "slack" => [("X-Slack-Signature", "v0=" + Hex(secret, [.. Encoding.UTF8.GetBytes($"v0:{time}:"), .. body])), ("X-Slack-Request-Timestamp", time)],
            "hmac" => [("X-Signature", Hex(secret, body))],
            _ => [("Authorization", "Bearer " + secret)],
        };
        return Of(body, id is null ? headers : [.. headers, (provider == "github" ? "X-GitHub-Delivery" : "X-Delivery-Id", id)]);
    }

    public static WebhookRequest With(this WebhookRequest request, string header, string value) =>
        request with { Headers = new Dictionary<string, string>(request.Headers, StringComparer.OrdinalIgnoreCase) { [header] = value } };

    public static Proof Check(string provider, WebhookRequest request, string secret = Secret, DateTimeOffset? now = null, string? header = null) =>
        WebhookProviders.Find(provider)!.Check(request, new("", "block", provider, "secret") { Header = header }, Encoding.UTF8.GetBytes(secret), now ?? Now);

    public static string Hex(string secret, byte[] signed) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
}
