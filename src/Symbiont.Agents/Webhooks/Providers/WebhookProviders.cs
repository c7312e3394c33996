namespace Symbiont.Agents.Webhooks;

/// <summary>The providers by the names that blocks give them.</summary>
internal static class WebhookProviders
{
    /// <summary>Where a block names none.</summary>
    public const string Standard = "hmac";

    private static readonly IReadOnlyDictionary<string, IWebhookProvider> Known = new IWebhookProvider[]
    {
        new GithubProvider(), new StripeProvider(), new SlackProvider(), new HmacProvider(), new BearerProvider(),
    }.ToDictionary(provider => provider.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>Null: there is none of that name.</summary>
    public static IWebhookProvider? Find(string name) => Known.GetValueOrDefault(name.Equals("custom", StringComparison.OrdinalIgnoreCase) ? Standard : name);
}
