using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Trust;

/// <summary>
/// Tokens that are believed without their signature. Whoever only looks into a token of his own reads it so too; it is grave where what it says decides who may do what.
/// </summary>
internal static partial class UncheckedSignatures
{
    private const int MaxFindings = 20;
    private const int Around = 700;

    /// <summary>Characters before the options of a call in which its name stands.</summary>
    private const int Call = 400;

    public static IEnumerable<CodeFinding> Find(string text)
    {
        if (!Tokens().IsMatch(text))
            yield break;
        foreach (Match match in Accepted().Matches(text).Take(MaxFindings))
        {
            if (match.ValueSpan.StartsWith("algorithms", StringComparison.Ordinal) || !IsMade(text, match.Index))
                yield return Finding(match, "a token that says it is not signed is accepted", Severity.High);
        }

        foreach (Match match in Skipped().Matches(text).Take(MaxFindings))
        {
            var from = Math.Max(0, match.Index - Around);
            var decides = Access().IsMatch(text.AsSpan(from, Math.Min(text.Length, match.Index + Around) - from));
            yield return Finding(match, decides ? "what a token says decides who may do what, and its signature is not checked" : "a token is read without checking its signature", decides ? Severity.High : Severity.Low);
        }
    }

    /// <summary>Whether the words stand in the options of a call that makes a token: who makes one without a signature, for a test or an emulator, accepts none by it.</summary>
    private static bool IsMade(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - Call)..at);
        var depth = 0;
        for (var i = before.Length - 1; i >= 0; i--)
        {
            depth += before[i] is ')' or ']' or '}' ? 1 : before[i] is '(' or '[' or '{' ? -1 : 0;
            if (depth < 0 && before[i] == '(')
                return Makes().IsMatch(before[..i]);
            depth = Math.Max(depth, before[i] is '(' or '[' or '{' ? 0 : depth);
        }

        return false;
    }

    private static CodeFinding Finding(Match match, string message, Severity severity) => new(CodeRules.UncheckedSignature, match.Index, match.Length, message, severity, Confidence.Medium);

    [GeneratedRegex("""jwt|JWT|Jwt|jose|verify_signature|SignedTokens|SigningKey|ParseUnverified""", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();

    [GeneratedRegex("""algorithms?["']?\s{0,3}(=|:|=>)\s{0,3}[\[(]?[^\])\n]{0,60}["'][nN][oO][nN][eE]["']|UnsafeAllowNoneSignatureType|Algorithm\.none\(\)|allowUnsigned["']?\s{0,3}[:=]\s{0,3}true|alg(orithm)?["'\]]{0,2}\s{0,3}={2,3}\s{0,3}["']none["']\s{0,3}\)?[^\n!]{0,20}\s{0,20}[{:]?\s{0,40}return (?!(False|false|null|None|nil))""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Accepted();

    /// <summary>The name of a call that makes a token, before its parenthesis.</summary>
    [GeneratedRegex("""(jwt|jsonwebtoken|JWT|jose)\w{0,8}\)?\.(sign|encode)\)?\s?$|\bsign(Jwt|JWT|Token)?\)?\s?$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Makes();

    [GeneratedRegex("""verify_signature["']?\s{0,3}(:|=>|=)\s{0,3}([fF]alse|0)|ParseUnverified\(|\.parseClaimsJwt\(|\.parseUnsecuredClaims\(|setSkipSignatureVerification|(RequireSignedTokens|ValidateIssuerSigningKey|ValidateSignature)\s?=\s?false|insecure_disable_signature_validation|JWT\.decode\([^()\n]{1,60},\s?nil,\s?false|jwt\.decode\([^()\n]{1,80}verify\s?=\s?False|insecure_decode|dangerous_insecure_decode|SignatureValidator\s?=\s?[^;\n]{0,60}=>\s?new |(?<!\w)(jwt_?decode|decodeJwt|jwtDecode|jwt\.decode|jsonwebtoken\.decode)\(\s?[\w.$\[\]"']{1,60}\s?\)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Skipped();

    /// <summary>What decides about rights with what was read.</summary>
    [GeneratedRegex("""\b(is_?[aA]dmin|current_?[uU]ser|req\.user\s?=|request\.user\s?=|g\.user\s?=|require_?[aA]uth|[aA]uthenticate(d|Request|User|Token)?\b|AddAuthentication|AddJwtBearer|[aA]uthorize[dr]?\b|login_required|middleware|[vV]erify_?[tT]oken|check_?[tT]oken|[hH]as_?(Role|Permission|role|permission)|[uU]nauthorized|40[13]\b|next\(\))""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Access();
}
