using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>
/// Whether a program looks at the digest of what it fetched, and gives up when it is another. A digest of something else settles nothing: what is measured has to be called as what is
/// written, unpacked or started, in the same function or where the one that measures is called.
/// </summary>
internal static partial class DigestCheck
{
    private const int MaxPlaces = 100;

    /// <summary>Characters before and behind what makes a digest in which it is said of what.</summary>
    private const int Before = 400;

    private const int Behind = 600;

    /// <summary>Characters before it in which its function begins.</summary>
    private const int Function = 1500;

    /// <summary>Whether the text has such a check.</summary>
    public static bool IsIn(string text)
    {
        if (!Compares().IsMatch(text))
            return false;
        var measured = Measured(text);
        return measured.Count > 0 && Handles().Matches(text).Take(MaxPlaces * 4).Any(match => Names().Matches(match.Groups["given"].Value).Any(name => measured.Contains(name.Value)));
    }

    /// <summary>What digests are made of, and what the functions that make them are given.</summary>
    private static HashSet<string> Measured(string text)
    {
        var measured = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in Makes().Matches(text).Take(MaxPlaces))
        {
            var from = Math.Max(0, match.Index - Before);
            var own = Of().Matches(text.Substring(from, Math.Min(text.Length, match.Index + Behind) - from)).SelectMany(of => Names().Matches(of.Groups["given"].Value)).Select(name => name.Value).ToHashSet(StringComparer.Ordinal);
            measured.UnionWith(own);
            var lead = text.Substring(Math.Max(0, match.Index - Function), Math.Min(Function, match.Index));
            if (Heads().Matches(lead).LastOrDefault() is { } head && Names().Matches(head.Groups["given"].Value).Any(name => own.Contains(name.Value)))
                measured.UnionWith(GivenTo(text, head.Groups["name"].Value));
        }

        return measured;
    }

    private static IEnumerable<string> GivenTo(string text, string function)
    {
        var call = function + "(";
        var places = 0;
        for (var at = text.IndexOf(call, StringComparison.Ordinal); at >= 0 && places < MaxPlaces; at = text.IndexOf(call, at + call.Length, StringComparison.Ordinal), places++)
        {
            var given = text.AsSpan(at + call.Length, Math.Min(160, text.Length - at - call.Length));
            var end = given.IndexOfAny(')', '\n');
            foreach (var name in Names().Matches((end < 0 ? given : given[..end]).ToString()).Select(match => match.Value))
                yield return name;
        }
    }

    [GeneratedRegex("""\bcreate(Hash|Verify)\(|\bhashlib\.(sha|blake|new)|minisign|cosign|\bssri\b""", RegexOptions.ExplicitCapture)]
    private static partial Regex Makes();

    /// <summary>A comparison after which the program may give up, or which is the answer to whoever asks.</summary>
    [GeneratedRegex("""
        \breturn\s[^\n;]{0,80}?([Hh]ash|[Dd]igest|[Cc]hecksum|[Ss]ha(1|256|512)|[Ee]xpected|[Aa]ctual)\w{0,10}(\(("\w{1,10}"|'\w{1,10}')?\))?\)?\s{0,2}(!==?|===?)
        |(([Hh]ash|[Dd]igest|[Cc]hecksum|[Ss]ha(1|256|512)|[Ii]ntegrity|[Ee]xpected|[Aa]ctual|[Ss]um)\w{0,10}(\(\))?\)?\s{0,2}(!==?|===?)|timingSafeEqual|compare_digest|\.verify\(|checkData|checkStream)
        [^\0]{0,300}?\b(throw|return|raise|reject\w*|exit|abort|die|fail\w*|unlink\w*|rm\w*)\b
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Compares();

    [GeneratedRegex("""(\bupdate|readFile(Sync)?|createReadStream|hashlib\.\w{1,10}|\bopen|checkData|checkStream|fromData|fromStream|\.verify|read_bytes)\(\s{0,20}(?<given>[^)\n]{1,120})|(?<given>\b\w{1,40})\.(pipe|read_bytes|read)\(|(minisign|cosign)(?<given>[^\n]{1,200})""", RegexOptions.ExplicitCapture)]
    private static partial Regex Of();

    [GeneratedRegex("""
        \b(writeFile(Sync)?|createWriteStream|rename(Sync)?|copyFile(Sync)?|chmod(Sync)?|exec\w{0,10}|spawn(Sync)?|extract\w{0,20}|un(zip|pack|tar)\w{0,20}|decompress\w{0,10}|gunzip\w{0,10}|inflate\w{0,10}|write(_bytes)?|replace|move|run|Popen|check_call|system|pipeline|ZipFile|AdmZip|tarfile\.open|urlretrieve|download\w{0,20})\(\s{0,20}(?<given>[^\n;]{1,160})
        |\bopen\((?<given>[^)\n]{1,80})["'][wax]b?\+?["']|\b(tar|unzip)\.(x|extract)\((?<given>[^;]{1,160})
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Handles();

    [GeneratedRegex("""(function\s?\*?\s|\bdef\s|\b(const|let|var)\s)\s?(?<name>[\w$]{1,60})\s?(=\s?(async\s?)?(function\s?)?)?\((?<given>[^)\n]{1,200})\)|\n\s{0,16}(static\s|async\s){0,2}(?<name>[\w$]{1,60})\((?<given>[^)\n]{1,200})\)\s?\{""", RegexOptions.ExplicitCapture)]
    private static partial Regex Heads();

    /// <summary>Names of values, outside of strings.</summary>
    [GeneratedRegex("""(?<![\w"'`$-])[A-Za-z_$][\w$]{0,60}(?![\w"'`$-]|\s?[.(])""")]
    private static partial Regex Names();
}
