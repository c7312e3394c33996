using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Text written in what nobody sees: two kinds of zero-width characters, spaces and tabs at the ends of lines or in a row.</summary>
internal static class BlankBits
{
    private const int Fewest = 48;
    private const int Most = 1 << 20;
    private const int LeastLetters = 6;

    public static IEnumerable<ConcealedText> Of(string text)
    {
        if (Said(Invisible(text, out var first, out var last)) is { } unseen)
            yield return new(first, last - first + 1, "zero-width bits", unseen);
        if (Said(LineEnds(text, out first, out last)) is { } blank)
            yield return new(first, last - first + 1, "blank bits", blank);
    }

    private static string Invisible(string text, out int first, out int last)
    {
        (first, last) = (-1, -1);
        if (Ascii.IsValid(text))
            return "";
        var bits = new StringBuilder();
        for (var i = 0; i < text.Length && bits.Length < Most; i++)
        {
            if (text[i] is not ((>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or '\u180E' or '\u00AD' or '\u034F') || (i == 0 && text[i] == '\uFEFF'))
                continue;
            first = first < 0 ? i : first;
            last = i;
            bits.Append(text[i]);
        }

        return bits.ToString();
    }

    private static string LineEnds(string text, out int first, out int last)
    {
        (first, last) = (-1, -1);
        if (!text.Contains('\t', StringComparison.Ordinal))
            return "";
        var bits = new StringBuilder();
        for (var at = 0; at < text.Length && bits.Length < Most;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(at, end - at).TrimEnd('\r');
            var kept = line.TrimEnd(" \t");
            // A line of blanks alone is an editor's, unless it is long.
            if (kept.Length < line.Length && (kept.Length > 0 || line.Length >= 8))
            {
                first = first < 0 ? at + kept.Length : first;
                last = at + line.Length - 1;
                bits.Append(line[kept.Length..]);
            }

            at = end + 1;
        }

        return bits.ToString();
    }

    /// <summary>What two kinds of signs spell, whichever of them is one, in bytes or in seven bits; null: nothing that can be read.</summary>
    private static string? Said(string signs)
    {
        if (signs.Length < Fewest)
            return null;
        var kinds = signs.CountBy(sign => sign).OrderByDescending(kind => kind.Value).Select(kind => kind.Key).ToList();
        if (kinds.Count is < 2 or > 4)
            return null;
        foreach (var (zero, one) in new[] { (kinds[0], kinds[1]), (kinds[1], kinds[0]) })
        {
            var bits = signs.Where(sign => sign == zero || sign == one).Select(sign => sign == one ? 1 : 0).ToArray();
            foreach (var width in new[] { 8, 7, 16 })
            {
                foreach (var isBig in new[] { true, false })
                {
                    var letters = Letters(bits, width, isBig);
                    if (letters.Length >= LeastLetters && Readable.IsAll(letters) && (Cribs.New(letters, default) is not null || letters.Count(c => char.IsAsciiLetter(c) || c == ' ') >= letters.Length * 3 / 4))
                        return letters;
                }
            }
        }

        return null;
    }

    private static string Letters(int[] bits, int width, bool isBig)
    {
        var letters = new StringBuilder(bits.Length / width);
        for (var at = 0; at + width <= bits.Length; at += width)
        {
            var value = 0;
            for (var i = 0; i < width; i++)
                value |= bits[at + i] << (isBig ? width - 1 - i : i);
            letters.Append((char)value);
        }

        return letters.ToString();
    }
}
