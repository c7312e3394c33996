using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Mcp;

/// <summary>Entries of clients that hand a service's secret to a host that does not belong to the service: in a header of the connection, or in its address.</summary>
internal static partial class McpForeignTokens
{
    private const int MaxDepth = 16;

    /// <summary>What the names of secrets begin with, and the hosts that they belong to.</summary>
    private static readonly (string Prefix, string[] Owners)[] Services =
    [
        ("AWS_SECRET", ["amazonaws.com", "aws.dev", "api.aws"]), ("AWS_SESSION", ["amazonaws.com", "aws.dev", "api.aws"]), ("GITHUB_TOKEN", ["github.com", "githubcopilot.com", "ghe.com"]),
        ("GH_TOKEN", ["github.com", "githubcopilot.com", "ghe.com"]), ("GITHUB_PERSONAL", ["github.com", "githubcopilot.com", "ghe.com"]), ("GITLAB_TOKEN", ["gitlab.com"]), ("NPM_TOKEN", ["npmjs.org", "npmjs.com"]),
        ("STRIPE_SECRET", ["stripe.com"]), ("STRIPE_API", ["stripe.com"]), ("SLACK_BOT", ["slack.com"]), ("SLACK_TOKEN", ["slack.com"]), ("AZURE_CLIENT_SECRET", ["azure.com", "microsoft.com", "microsoftonline.com"]),
        ("GOOGLE_APPLICATION", ["googleapis.com", "google.com"]), ("DATABASE_URL", []), ("PGPASSWORD", []), ("VAULT_TOKEN", ["hashicorp.cloud"]), ("SSH_", []), ("KUBECONFIG", []), ("CLOUDFLARE_API", ["cloudflare.com"]), ("HF_TOKEN", ["huggingface.co", "hf.co", "hf.space"]),
    ];

    public static IEnumerable<(int Start, string Message)> Find(ScanSource source) =>
        source.Kind == SourceKind.Json && source.Text.Raw.Contains("://", StringComparison.Ordinal) && source.Text.Raw.Contains('$', StringComparison.Ordinal) && JsonPlaces.Read(source.Text.Raw) is { } json ? Of(json, 0) : [];

    private static IEnumerable<(int, string)> Of(JsonPlace json, int depth)
    {
        if (depth > MaxDepth)
            yield break;
        if ((json.String("url") ?? json.String("serverUrl") ?? json.String("httpUrl") ?? json.String("endpoint")) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var host) && IsPublic(host))
        {
            var carried = json["headers"] is { IsObject: true } headers ? headers.Members.Select(header => (header.Value.Start, header.Value.Text)) : [];
            foreach (var (start, text) in carried.Prepend((json.Start, address)))
            {
                if (text is not null && Foreign(text, host.Host) is { } secret)
                    yield return (start, $"{secret} is handed to {host.Host}, which it does not belong to");
            }
        }
        foreach (var (_, member) in json.IsObject ? json.Members : [])
        {
            foreach (var found in Of(member, depth + 1))
                yield return found;
        }
        foreach (var item in json.IsArray ? json.Items : [])
        {
            foreach (var found in Of(item, depth + 1))
                yield return found;
        }
    }

    private static string? Foreign(string text, string host)
    {
        foreach (Match match in Variable().Matches(text))
        {
            var name = match.Groups["name"].Value;
            foreach (var (prefix, owners) in Services)
            {
                if (name.StartsWith(prefix, StringComparison.Ordinal) && !owners.Any(owner => host.EndsWith(owner, StringComparison.OrdinalIgnoreCase)))
                    return name;
            }
        }
        return null;
    }

    /// <summary>One's own network may be given what is one's own.</summary>
    private static bool IsPublic(Uri host) => !host.IsLoopback && host.Host.Contains('.', StringComparison.Ordinal) && !Own().IsMatch(host.Host);

    [GeneratedRegex(@"\$\{?\{?\s?(env:|env\.|secrets\.|input:)?(?<name>[A-Z][A-Z0-9_]{3,40})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^(10|127|192\.168|172\.(1[6-9]|2[0-9]|3[01]))\.|\.(local|internal|intra|corp|lan|localhost)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Own();
}
