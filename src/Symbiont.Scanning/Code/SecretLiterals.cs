using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code;

/// <summary>
/// Secrets written into string literals: by the formats of well-known keys, or by the name they are assigned to. Examples and blanks to be filled in are
/// no secrets; a key is random, which its letters show.
/// </summary>
internal static partial class SecretLiterals
{
    private const double BitsOfKey = 3.0;
    private const int MaxFindings = 100;
    private const int Longest = 4096;

    public static IEnumerable<CodeFinding> Find(CodeText text, IReadOnlyList<CodeToken> tokens)
    {
        var found = 0;
        for (var i = 0; i < tokens.Count && found < MaxFindings; i++)
        {
            if (tokens[i].Kind != TokenKind.Text || tokens[i].Length is < 14 or > Longest)
                continue;
            if (Judge(text, tokens, i) is not { } finding)
                continue;
            found++;
            yield return finding;
        }
    }

    private static CodeFinding? Judge(CodeText text, IReadOnlyList<CodeToken> tokens, int index)
    {
        var token = tokens[index];
        var literal = text.Span(token).ToString();
        if (Known().Match(literal) is { Success: true } match && !IsExample(match.Value) && (match.Groups["block"].Success || Entropy(match.Value) >= BitsOfKey))
        {
            var kind = match.Groups.Cast<Group>().First(group => group.Success && group.Name.Length > 1).Name;
            // A key of Google names the project that is billed; pages and apps show theirs, and what it may do is set by where it is used from.
            return Finding(token, $"a {kind.Replace('_', ' ')} stands in the code", match.Groups["Google_key"].Success ? Severity.Medium : Severity.High, Confidence.High);
        }
        var value = literal.Trim('"', '\'', '`');
        var named = NameBefore(text, tokens, index);
        return named is not null && SecretName().IsMatch(named) && value.Length is >= 16 and <= 200 && RandomText().IsMatch(value) && !IsExample(value) && Entropy(value) >= 3.5
            ? Finding(token, $"'{named}' is given a secret in the code", Severity.Medium, Confidence.Medium)
            : null;
    }

    private static CodeFinding Finding(CodeToken token, string message, Severity severity, Confidence confidence) =>
        // The excerpt stops before the secret does.
        new(CodeRules.HardcodedSecret, token.Start, Math.Min(12, token.Length), message, severity, confidence);

    /// <summary>The name that a literal is assigned to: <c>name = "…"</c>, <c>name: "…"</c>.</summary>
    private static string? NameBefore(CodeText text, IReadOnlyList<CodeToken> tokens, int index)
    {
        if (index < 2 || !(text.Is(tokens[index - 1], "=") || text.Is(tokens[index - 1], ":")))
            return null;
        return tokens[index - 2].Kind is TokenKind.Word or TokenKind.Text && tokens[index - 2].Length <= 60 ? text.Span(tokens[index - 2]).Trim("\"'").ToString() : null;
    }

    private static bool IsExample(string value) => Example().IsMatch(value) || Words().IsMatch(value);

    /// <summary>Bits a character, by how often each occurs.</summary>
    private static double Entropy(string value)
    {
        var bits = 0.0;
        foreach (var group in value.CountBy(letter => letter))
        {
            var share = (double)group.Value / value.Length;
            bits -= share * Math.Log2(share);
        }
        return bits;
    }

    [GeneratedRegex("""
        (?<AWS_access_key>\b(AKIA|ASIA)[A-Z2-7]{16}\b) | (?<GitHub_token>\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_[A-Za-z0-9_]{60}) |
        (?<Anthropic_key>\bsk-ant-[A-Za-z0-9_-]{32}) | (?<OpenAI_key>\bsk-(proj-)?[A-Za-z0-9_-]{40}) | (?<Stripe_key>\b[sr]k_live_[A-Za-z0-9]{24}) |
        (?<Slack_token>\bxox[abposr]-[0-9]{9,14}-[A-Za-z0-9-]{20}) | (?<Slack_hook>hooks\.slack\.com/services/T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{20}) |
        (?<Google_key>\bAIza[A-Za-z0-9_-]{35}) | (?<GitLab_token>\bglpat-[A-Za-z0-9_-]{20}) | (?<npm_token>\bnpm_[A-Za-z0-9]{36}) | (?<Hugging_Face_token>\bhf_[A-Za-z0-9]{34}) |
        (?<SendGrid_key>\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}) | (?<Telegram_token>\b[0-9]{8,10}:AA[A-Za-z0-9_-]{33}\b) |
        (?<Discord_hook>discord(app)?\.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60}) | (?<private_key>-----BEGIN\ [A-Z ]{0,20}PRIVATE\ KEY-----(?<block>(\s|\\n|\\r)+[A-Za-z0-9+/=]{30}))
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Known();

    [GeneratedRegex("(?i)(secret|passw(or)?d|token|api_?key|access_?key|private_?key|auth_?key|client_?secret|credential)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SecretName();

    [GeneratedRegex("^[A-Za-z0-9+/=_.~-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RandomText();

    /// <summary>Words with signs between them behind the beginning of a key: a name that somebody gave it. Keys have digits and large letters.</summary>
    [GeneratedRegex("^[a-z]{2,8}[-_][a-z]{2,}([-_][a-z]{2,}){2,}([-_][a-z]?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex("(?i)example|your|xxxx|test|dummy|sample|place.?holder|changeme|change_me|insert|replace|fake|mock|redacted|1234567|abcdef|00000|\\.\\.\\.|demo|foo|secret|password|token_|_here", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
