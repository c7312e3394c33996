namespace Symbiont.Scanning.Rules;

/// <summary>A key of a known service in the address of another host: whoever answers there, or only listens on the way, has the key.</summary>
internal static class ForeignKeys
{
    /// <summary>Hosts of one's own network; a key may be tried there.</summary>
    private const string Own = @"://(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|[\w-]+(?::\d+)?/|[\w.-]+\.(?:local|internal|intra|corp|lan|test)\b)";

    /// <summary>One of these stands in everything that the patterns match.</summary>
    public static readonly string[] Anchors = ["anthropic_", "openai_", "github_token", "gh_token", "npm_token", "aws_secret", "aws_session", "stripe_", "gitlab_token", "slack_bot", "slack_token", "gemini_api", "google_api"];

    public static readonly RulePattern[] Patterns =
    [
        Of("ANTHROPIC_(?:API_KEY|AUTH_TOKEN)", @"anthropic\.com"),
        Of("OPENAI_(?:API_)?KEY", @"openai\.com|openai\.azure\.com"),
        Of("(?:GITHUB|GH)_TOKEN", @"github\.com|githubusercontent\.com|ghcr\.io|ghe\.com|github\.[\w-]+\.\w+|git\.[\w-]+\.\w+"),
        Of("NPM_TOKEN", @"npmjs\.(?:org|com)|npm\.pkg\.github\.com|registry\."),
        Of("AWS_(?:SECRET|SESSION)_\\w+", @"amazonaws\.com|aws\.dev"),
        Of("STRIPE_(?:SECRET|API)_?\\w*", @"stripe\.com"),
        Of("GITLAB_TOKEN", @"gitlab\."),
        Of("SLACK_(?:BOT_)?TOKEN", @"slack\.com"),
        Of("(?:GEMINI|GOOGLE)_API_KEY", @"google\w*\.com|googleapis\.com"),
    ];

    /// <summary>After a sign of a query or a path; what stands before an at sign is a login for the host.</summary>
    private static RulePattern Of(string name, string owner) =>
        new(@"\bhttps?://[\w.:-]{3,120}(?:/[^\s""'`?]{0,120})?[?&=/](?:[^\s""'`@]{0,80}[=/])?\$\{?\{?\s?(?:(?:process\.)?env[.:]|secrets\.)?" + name + @"\b") { Except = "(?:" + owner + ")|" + Own };
}
