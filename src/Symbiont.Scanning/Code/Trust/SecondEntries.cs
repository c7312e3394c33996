using System.Buffers;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Trust;

/// <summary>
/// A constant that opens what a password, a token or a signature is meant to open: beside the real check with an "or", or before it with a way out. A comparison alone says nothing;
/// programs compare with constants all day.
/// </summary>
internal static partial class SecondEntries
{
    private const int MostComparisons = 4000;
    private const int MaxFindings = 20;
    private const int Beside = 240;
    private const int Behind = 500;

    private static readonly SearchValues<string> Comparisons = SearchValues.Create(["==", ".equals(", " eq ", "-eq ", "-ceq ", "compare_digest(", "hash_equals(", "timingSafeEqual(", "ConstantTimeCompare(", "secure_compare(", "strcmp(", ".Equals(", " is \"", "equal?(", "fixedTimeEquals("], StringComparison.Ordinal);

    public static IEnumerable<CodeFinding> Find(string text)
    {
        if (!Check().IsMatch(text))
            yield break;
        var found = 0;
        var at = 0;
        for (var seen = 0; seen < MostComparisons && found < MaxFindings; seen++)
        {
            var next = at < text.Length ? text.AsSpan(at).IndexOfAny(Comparisons) : -1;
            if (next < 0)
                yield break;
            at += next;
            if (Judge(text, at) is { } finding)
            {
                found++;
                yield return finding;
            }

            at += 2;
        }
    }

    private static CodeFinding? Judge(string text, int at)
    {
        var from = Math.Max(0, at - Beside);
        var before = text.AsSpan(from, at - from);
        before = before[(before.LastIndexOfAny(";{}") + 1)..];
        var after = text.AsSpan(at, Math.Min(Beside, text.Length - at));
        var constant = Constant().Match(after.ToString());
        var name = before.Length > 60 ? before[^60..] : before;
        if (!constant.Success || !Secret().IsMatch(string.Concat(name, constant.Groups["beside"].Value)) || Ordinary().IsMatch(constant.Groups["value"].Value) || Setting().IsMatch(name))
            return null;
        var statement = after[(constant.Index + constant.Length)..];
        var end = statement.IndexOfAny(";{\n");
        var rest = end < 0 ? statement : statement[..end];
        if ((Or().IsMatch(rest) && Check().IsMatch(rest)) || (OrBefore().IsMatch(before) && Check().IsMatch(before)))
            return Finding(at, "a constant opens what the check beside it is meant to open");
        var behind = text.AsSpan(at, Math.Min(Behind, text.Length - at)).ToString();
        var way = WayOut().Match(behind, constant.Index + constant.Length, Math.Min(120, behind.Length - constant.Index - constant.Length));
        if (way.Success && Check().IsMatch(behind.AsSpan(way.Index)))
            return Finding(at, "a constant gets past the check that follows");
        return null;
    }

    private static CodeFinding Finding(int start, string message) => new(CodeRules.SecondEntry, start, 160, message, CodeRules.SecondEntry.Severity, Confidence.High);

    /// <summary>A real check of a secret.</summary>
    [GeneratedRegex("""password_verify\(|[cC]heck_?[pP]ass(word|wd)?\w{0,12}\(|CompareHashAndPassword|checkpw\(|\b(bcrypt|argon2|scrypt|pbkdf2|passlib|pwd_context|hasher|passwordEncoder|PasswordHasher|phpass|crypt)\w{0,20}\.\w{0,4}(verify|compare|matches|check|Verify|Compare|Matches)\w{0,20}\(|[vV]erify_?([pP]ass(word)?|[tT]oken|[hH]ash|[sS]ignature|[cC]redentials?|[oO]tp|[tT]otp|[jJ]wt|[kK]ey|[pP]in|[sS]ession|[lL]ogin|[hH]mac|HashedPassword)\w{0,12}\(|[vV]alidate_?([pP]assword|[tT]oken|[cC]redentials?|[kK]ey|[sS]ession|[lL]ogin|[jJ]wt|[oO]tp)\w{0,12}\(|\bauthenticate\w{0,12}\(|\b(jwt|JWT|Jwt|jose)\w{0,8}\.(verify|decode|parse|Parse)\w{0,12}\(|(Hash|Hasher|hasher|Auth|auth|encoder|guard)(::|->|\.)(check|verify|matches|compare|attempt|validate)\w{0,12}\(|isPasswordValid\(|compare_digest\(|timingSafeEqual\(|ConstantTimeCompare\(|hash_equals\(|secure_compare\(|FixedTimeEquals\(|valid_password\?|PasswordSignInAsync\(|CheckPasswordAsync\(|\b(stored|expected|real|user\.password|db_?)\w{0,12}[hH]ash\b""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Check();

    /// <summary>What is compared with: a text of at least four letters, alone or beside what it is compared with.</summary>
    [GeneratedRegex("""^(===?|\.[eE]quals\(|\s?-?c?eq\s|[\w.]{1,24}\(|\sis\s|equal\?\()\s{0,3}(?<beside>[\w.$\[\]>-]{0,60}\s{0,3},\s{0,3})?b?["'](?<value>[^"'\n]{4,128})["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Constant();

    [GeneratedRegex("""pass|pwd|token|secret|\bpin\b|otp|hash|digest|sha\d|md5|header|signature|\bsig\b|auth|credential|\bcode\b|api_?key|\bkey\b|login|user""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    /// <summary>Kinds, states and schemes: words that programs compare with.</summary>
    [GeneratedRegex("""^(none|null|undefined|string|number|object|boolean|function|basic|bearer( .{0,3})?|digest|password|token|apikey|api_key|oauth2?|refresh_token|access_token|authorization_code|client_credentials|admin|user|guest|root|anonymous|system|true|false|GET|POST|PUT|DELETE|HEAD|sha-?\d{1,3}|md5|bcrypt|argon2\w?|HS256|RS256|production|development|test|local|staging|ok|error|invalid|expired|active|disabled|email|name|username|id|application/.*|text/.*|https?://.*|/.*|[A-Z_]+|\W+)$""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinary();

    /// <summary>Modes and types are no secrets, whatever stands around them.</summary>
    [GeneratedRegex("""(NODE_ENV|\benv\w{0,12}|\bmode|method|[tT]ype|kind|scheme|status|[aA]lg(orithm)?|provider|strategy|grant|typeof [\w.]{1,40}|action|state|role|version|prefix|\.name|event|platform|path|\burl)["'\])]{0,3}\s{0,3}[!=]?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();

    [GeneratedRegex("""^\s{0,3}\)?\s{0,6}(\|\||\bor\b|-or\b|\borelse\b)""", RegexOptions.CultureInvariant)]
    private static partial Regex Or();

    [GeneratedRegex("""(\|\||\bor\b|-or\b|\borelse\b)[^|]{0,100}$""", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex OrBefore();

    [GeneratedRegex("""\b(return (true|True|TRUE|1|user|next|nil|ok|Ok|\$user|\$true|\{ ?ok|\(true|c\.Next)|next\(\)|granted\s?=|allow(ed)?\s?=|authenticated\s?=|is_?[aA]dmin\s?=|return;)""", RegexOptions.CultureInvariant)]
    private static partial Regex WayOut();
}
