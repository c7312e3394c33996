using System.Globalization;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Finds numbers in a row, as any language writes them: <c>104, 0x74, 0b1110100</c>, <c>chr(104) . chr(116)</c>, <c>[char]104+[char]116</c>, <c>(byte) 104</c>, <c>&amp;H68</c>, <c>104u8</c>.</summary>
internal static class NumberLists
{
    public const int Shortest = 6;
    private const int LongestGap = 40;

    public static List<NumberList> Of(string text)
    {
        var lists = new List<NumberList>();
        var values = new List<long>();
        var (start, end, isOctal) = (0, 0, true);
        var gap = (Start: 0, Length: 0);
        for (var at = 0; at < text.Length;)
        {
            var digit = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (digit < 0)
                break;
            at += digit;
            if (at > 0 && IsName(text[at - 1]) && !IsPrefix(text, at))
            {
                at = EndOfName(text, at);
                continue;
            }

            var (value, length, octal) = Number(text, at);
            var next = at + length;
            var isNegative = at > 1 && text[at - 1] == '-' && !char.IsAsciiLetterOrDigit(text[at - 2]) && text[at - 2] is not (')' or ']');
            if (values.Count > 0 && !(length > 0 && at - end <= LongestGap && Separates(text, end, at - (isNegative ? 1 : 0), values.Count > 1 ? gap : default)))
            {
                End();
                isOctal = true;
            }

            if (length == 0)
            {
                at++;
                continue;
            }

            if (values.Count == 0)
                start = at;
            else
                gap = (end, at - end);
            values.Add(isNegative ? -value : value);
            isOctal &= octal;
            at = end = next;
        }

        End();
        return lists;

        void End()
        {
            if (values.Count >= Shortest)
                lists.Add(new(start, end - start, [.. values], isOctal));
            values.Clear();
        }
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary><c>&amp;H68</c> of Basic, <c>$68</c> of Pascal.</summary>
    private static bool IsPrefix(string text, int at) => at > 1 && text[at - 1] is 'H' or 'h' && text[at - 2] == '&';

    private static int EndOfName(string text, int at)
    {
        while (at < text.Length && IsName(text[at]))
            at++;
        return at;
    }

    private static (long Value, int Length, bool MayBeOctal) Number(string text, int at)
    {
        var end = EndOfName(text, at);
        var word = text.AsSpan(at, Math.Min(end - at, 40));
        if (IsPrefix(text, at))
            return (Parse(word, 16), end - at, false);
        if (word.Length > 2 && word[0] == '0' && word[1] is 'x' or 'X')
            return (Parse(word[2..].TrimEnd("uUlL"), 16), end - at, false);
        if (word.Length > 2 && word[0] == '0' && word[1] is 'b' or 'B')
            return (Parse(word[2..], 2), end - at, false);
        if (word.Length > 2 && word[0] == '0' && word[1] is 'o' or 'O')
            return (Parse(word[2..], 8), end - at, false);
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        var number = digits < 0 ? word : word[..digits];
        // Eight signs of which all are 0 or 1 are a byte.
        if (number.Length is 7 or 8 && !number.ContainsAnyExcept('0', '1') && number.Contains('0'))
            return (Parse(number, 2), end - at, false);
        var rest = digits < 0 ? default : word[digits..];
        var isNumber = rest.IsEmpty || rest is "u" or "U" or "l" or "L" or "u8" or "i8" or "u16" or "u32" or "i32" or "UL" or "d" or "f" or "uy" or "y" or "n";
        return isNumber && number.Length <= 10 ? (long.Parse(number, CultureInfo.InvariantCulture), end - at, !number.ContainsAny('8', '9')) : (0, 0, false);
    }

    private static long Parse(ReadOnlySpan<char> digits, int radix)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            var worth = char.IsAsciiDigit(digit) ? digit - '0' : char.IsAsciiHexDigit(digit) ? (digit | 0x20) - 'a' + 10 : radix;
            if (worth >= radix || value > uint.MaxValue)
                return 0;
            value = (value * radix) + worth;
        }

        return value;
    }

    /// <summary>What may stand between two numbers of one list: signs, and the same words each time.</summary>
    private static bool Separates(string text, int from, int to, (int Start, int Length) before)
    {
        if (to <= from)
            return false;
        var gap = text.AsSpan(from, to - from);
        var words = false;
        foreach (var c in gap)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '@' or '$' or '!')
                words = true;
            else if (c is ';' or '=' or '#' || c > '~')
                return false;
        }

        if (!words)
            return true;
        return (gap.Contains(',') || gap.Contains('+') || gap.Contains('.') || gap.Contains('&') || gap.Contains('(') || gap.Contains(']')) && (before.Length == 0 || gap.Trim().SequenceEqual(text.AsSpan(before.Start, before.Length).Trim().TrimEnd('-')));
    }
}
