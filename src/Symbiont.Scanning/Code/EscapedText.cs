using System.Globalization;
using Symbiont.Scanning.Decoding;

namespace Symbiont.Scanning.Code;

/// <summary>
/// A string that is written in escapes. Letters that need none are written so to hide them. What a minifier writes so is letters of other scripts, and the tables of
/// encodings, in which hardly a character stands twice.
/// </summary>
internal static class EscapedText
{
    /// <summary>Percent of the string that its escapes take at least.</summary>
    private const int LeastShare = 80;

    /// <summary>Fewest characters of a table, and percent of them that stand in it for the first time.</summary>
    private const int LeastOfTable = 48;
    private const int LeastNew = 96;

    /// <summary>Percent of the characters of a table that follow the one before them in the order of characters.</summary>
    private const int LeastInOrder = 30;

    /// <summary>Percent of the escapes that stand for characters of other scripts from which on it is a text in one of them; what stands between them in clear, such as digits and dots, hides nothing.</summary>
    private const int LeastForeign = 60;

    /// <summary>Of <c>\u{10FFFF}</c>.</summary>
    private const int LongestEscape = 10;

    /// <summary>How much it matters; null: it is not written in escapes only, or has to be.</summary>
    /// <param name="literal">As it is written, with its quotes.</param>
    public static Severity? Of(ReadOnlySpan<char> literal)
    {
        var (escaped, escapes, characters, foreign, blanks, inOrder) = (0, 0, 0, 0, 0, 0);
        var before = -1;
        var seen = new HashSet<int>();
        for (var i = 1; i < literal.Length - 1;)
        {
            var (value, length) = At(literal, i);
            escaped += length > 2 ? length : 0;
            escapes += length > 2 ? 1 : 0;
            foreign += length > 2 && value >= '\u0100' ? 1 : 0;
            inOrder += value == before + 1 ? 1 : 0;
            before = value;
            characters++;
            // An encoding has no character there.
            if (value == '\uFFFD')
                blanks++;
            else
                seen.Add(value);
            i += length;
        }

        var isTable = characters >= LeastOfTable && (seen.Count * 100 >= (characters - blanks) * LeastNew || inOrder * 100 >= (characters - blanks) * LeastInOrder);
        if (escaped * 100 <= literal.Length * LeastShare || isTable)
            return null;
        return foreign * 100 >= escapes * LeastForeign ? Severity.Medium : Severity.High;
    }

    private static (int Value, int Length) At(ReadOnlySpan<char> literal, int at)
    {
        if (literal[at] != '\\' || at + 1 >= literal.Length)
            return (literal[at], 1);
        if (literal[at..].StartsWith("\\u{") && literal.Slice(at, Math.Min(LongestEscape, literal.Length - at)).IndexOf('}') is > 3 and var close
            && int.TryParse(literal[(at + 3)..(at + close)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point))
            return (point, close + 1);
        return HexEscape.At(literal, at) is { Length: > 0 } escape ? escape : (literal[at + 1], 2);
    }
}
