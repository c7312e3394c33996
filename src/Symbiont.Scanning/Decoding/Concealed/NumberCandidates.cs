using System.Numerics;
using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>What numbers may stand for: letters one by one, bytes of words, digits of one long number, pairs of hexadecimal digits, bits.</summary>
internal static class NumberCandidates
{
    private const int LongestNumber = 600;
    private const int ShortestNumber = 24;
    private const int ShortestPairs = 8;
    private const int ShortestBits = 56;

    public static IEnumerable<Candidate> Of(string text, IReadOnlyList<NumberList> lists)
    {
        foreach (var list in lists)
        {
            foreach (var data in Readings(list))
                yield return new(list.Start, list.Length, data, Material.Codes);
        }

        foreach (var candidate in Digits(text).Concat(Pairs(text)))
            yield return candidate;
    }

    private static IEnumerable<string> Readings(NumberList list)
    {
        var values = list.Values;
        if (Array.TrueForAll(values, value => value is >= short.MinValue and <= char.MaxValue))
            yield return string.Create(values.Length, values, (into, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    into[i] = from[i] is < 0 and >= sbyte.MinValue ? (char)(byte)from[i] : (char)from[i];
            });
        if (list.MayBeOctal && Array.TrueForAll(values, value => value is >= 10 and <= 377))
            yield return new([.. values.Select(value => (char)((value / 100 * 64) + (value / 10 % 10 * 8) + (value % 10)))]);
        // Words of two or four letters each, as shell code is kept; a table of code points is sorted.
        if (values.Zip(values.Skip(1)).Count(pair => pair.Second > pair.First) * 100 > values.Length * 85)
            yield break;
        var isWord = Array.TrueForAll(values, value => value is >= 0 and <= char.MaxValue);
        if (Array.TrueForAll(values, value => value is >= 0 and <= uint.MaxValue) && Array.Exists(values, value => value > byte.MaxValue))
        {
            yield return Words(values, isWord ? 2 : 4, isBig: true);
            yield return Words(values, isWord ? 2 : 4, isBig: false);
        }
    }

    private static string Words(long[] values, int width, bool isBig)
    {
        var letters = new StringBuilder(values.Length * width);
        foreach (var value in values)
        {
            for (var i = 0; i < width; i++)
                letters.Append((char)(byte)(value >> (8 * (isBig ? width - 1 - i : i))));
        }

        return letters.ToString();
    }

    /// <summary>One number of very many digits, and rows of nothing but 0 and 1.</summary>
    private static IEnumerable<Candidate> Digits(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var digit = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (digit < 0)
                yield break;
            at += digit;
            var isHex = at + 1 < text.Length && text[at] == '0' && text[at + 1] is 'x' or 'X';
            var first = isHex ? at + 2 : at;
            var end = first;
            while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
                end++;
            var digits = text.AsSpan(first, end - first);
            if (digits.Length >= ShortestBits && !digits.ContainsAnyExcept('0', '1'))
                yield return new(at, end - at, Bits(digits), Material.Bytes);
            else if (digits.Length is >= ShortestNumber and <= LongestNumber && Number(digits, isHex) is { } letters)
                yield return new(at, end - at, letters, Material.Codes);
            at = Math.Max(end, at + 1);
        }
    }

    private static string Bits(ReadOnlySpan<char> bits)
    {
        var letters = new StringBuilder(bits.Length / 8);
        for (var i = 0; i + 8 <= bits.Length; i += 8)
            letters.Append((char)Convert.ToByte(bits.Slice(i, 8).ToString(), 2));
        return letters.ToString();
    }

    private static string? Number(ReadOnlySpan<char> digits, bool isHex)
    {
        var style = isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        // A zero in front keeps a hexadecimal number from being negative.
        if (!BigInteger.TryParse(isHex ? $"0{digits}" : digits, style, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return null;
        return Encoding.Latin1.GetString(number.ToByteArray(isUnsigned: true, isBigEndian: true));
    }

    /// <summary>Pairs of hexadecimal digits with one sign between: <c>63 75 72 6c</c>, <c>63:75:72:6c</c>, <c>=63=75=72=6c</c>.</summary>
    private static IEnumerable<Candidate> Pairs(string text)
    {
        var letters = new StringBuilder();
        for (var at = 0; at + 5 < text.Length; at++)
        {
            if (!IsPair(text, at) || char.IsAsciiLetterOrDigit(text[at + 2]) || !IsPair(text, at + 3) || (at > 0 && char.IsAsciiHexDigit(text[at - 1])))
                continue;
            var (start, sign) = (at, text[at + 2]);
            letters.Clear().Append(Value(text, at));
            at += 2;
            while (at + 2 < text.Length && text[at] == sign && IsPair(text, at + 1))
            {
                letters.Append(Value(text, at + 1));
                at += 3;
            }

            if (letters.Length >= ShortestPairs)
                yield return new(start, at - start, letters.ToString(), Material.Codes);
        }
    }

    private static bool IsPair(string text, int at) => char.IsAsciiHexDigit(text[at]) && char.IsAsciiHexDigit(text[at + 1]) && (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 2]));

    private static char Value(string text, int at) => (char)Convert.ToInt32(text.Substring(at, 2), 16);
}
