using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code;

/// <summary>
/// Texts that nobody is to read, in any language of scripts: sewn together of many pieces of a few letters, or of letters that are computed. A program that builds a text has a few longer pieces, and writes
/// its letters down.
/// </summary>
internal static class SewnText
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>A letter by its number, where the number is a sum or a cast of one.</summary>
    private static readonly Regex ComputedLetter =
        new("""(?:\[char\]|\bchr[wb]?\$?|\bfromCharCode)\s{0,3}\(\s{0,3}(?:(?:0x[0-9a-f]{1,4}|\d{1,4})\s{0,3}[-+*/^]\s{0,3}(?:0x[0-9a-f]{1,4}|\d{1,4})\b|\[byte\]\s{0,3}0x[0-9a-f]{2}\s{0,3}\))""", Plain | RegexOptions.IgnoreCase);

    /// <summary>A name for a text of a few letters: a variable, a setting of a batch, a function that does nothing but hand it out.</summary>
    private static readonly Regex Piece = new(
        """\bfunction\s+(?<name>\w{1,24})\s*\(\s*\)\s*\{\s*return\s*(?:"[^"\n]{1,8}"|'[^'\n]{1,8}')"""
        + """|(?:\b(?:var|let|const|local|my)\s+\$?|\$)(?<name>\w{1,24})\s*=\s*(?:"[^"\n]{1,8}"|'[^'\n]{1,8}')\s*(?:;|\r?$)"""
        + """|^[ \t]*(?<name>\w{1,24})[ \t]*=[ \t]*(?:"[^"\n]{1,8}"|'[^'\n]{1,8}')[ \t]*;?[ \t]*\r?$"""
        + """|^[ \t]*@?set[ \t]+"?(?<name>\w{1,24})=[^\s"&|%]{1,4}"?[ \t]*\r?$""", Plain | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <summary>Names that are put together, or added to what is there.</summary>
    private static readonly Regex Join = new("""\+=\s*\$?\w{1,24}(?:\(\))?\s*[;\r\n]|\$?\b\w{1,24}(?:\(\))?(?:\s?[&+.]\s?\$?\w{1,24}(?:\(\))?){2,}|(?:%\w{1,24}%){3,}""", Plain);

    private static readonly Regex Name = new("""\w+""", Plain);

    /// <summary>Pieces of a few letters that are put together by their names, at least.</summary>
    private const int Pieces = 20;

    /// <summary>Letters that are made of a sum, at least.</summary>
    private const int Computed = 8;

    /// <summary>A file may be long; the pieces of one text are few.</summary>
    private const int MostPieces = 5000;

    public static IEnumerable<CodeFinding> Find(string text)
    {
        if (IsComputed(text) is { } letter)
            yield return Finding(letter, "letters are computed instead of written down");
        if (IsSewn(text) is { } piece)
            yield return Finding(piece, "a text is put together of many pieces of a few letters each");
    }

    private static Match? IsComputed(string text)
    {
        Match? first = null;
        var count = 0;
        foreach (var match in Enumerate(ComputedLetter, text))
        {
            first ??= match;
            if (++count >= Computed)
                return first;
        }
        return null;
    }

    /// <summary>Names of short texts of which most are used once, where names are put together. Words that somebody may read, such as keys of a table, are longer or stand alone.</summary>
    private static Match? IsSewn(string text)
    {
        var pieces = new Dictionary<string, Match>(StringComparer.OrdinalIgnoreCase);
        foreach (var match in Enumerate(Piece, text).Take(MostPieces))
            pieces.TryAdd(match.Groups["name"].Value, match);
        if (pieces.Count < Pieces)
            return null;
        var joined = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var match in Enumerate(Join, text))
        {
            var names = 0;
            foreach (var name in Name.Matches(match.Value).Select(one => one.Value))
                names += pieces.ContainsKey(name) && joined.Add(name) ? 1 : 0;
            if (joined.Count >= Pieces)
                return pieces[joined.First()];
        }
        return null;
    }

    private static IEnumerable<Match> Enumerate(Regex regex, string text)
    {
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            yield return match;
    }

    private static CodeFinding Finding(Match match, string message) => new(CodeRules.ObfuscatedSource, match.Index, 100, message, Severity.High, Confidence.High);
}
