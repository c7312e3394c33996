using System.Buffers;
using System.Globalization;
using System.Text;

namespace Symbiont.Scanning.Decoding;

/// <summary>
/// Finds what is encoded in a text: base64, base32, hexadecimal, escapes, character codes, percent signs, entities, and words written
/// backwards. Whether it is worth a look is for the caller to say: most long words decode to nothing.
/// </summary>
internal static class PayloadFinder
{
    /// <summary>Shortest run that can hold a command: <c>curl x|sh</c> has 14 characters in base64.</summary>
    private const int MinBase64 = 14;

    private const int MinHex = 20;
    private const int MinEscapes = 4;

    /// <summary>Longest line that is decoded as a whole.</summary>
    private const int LongestLine = 4000;

    /// <summary>Characters to either side of one that is written as a number.</summary>
    private const int Beside = 100;

    private static readonly SearchValues<char> Base64Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
    private static readonly SearchValues<char> Gaps = SearchValues.Create("\"'`+,\\ \t\r\n");

    private static readonly SearchValues<string> Rotations = SearchValues.Create(["rot13", "rot_13", "N-ZA-M"], StringComparison.OrdinalIgnoreCase);

    /// <summary>All candidates of a text, in no particular order.</summary>
    public static IEnumerable<Payload> Find(string text)
    {
        foreach (var payload in Runs(text))
            yield return payload;
        if (text.Contains('\\', StringComparison.Ordinal))
        {
            foreach (var payload in Escapes(text))
                yield return payload;
        }

        foreach (var payload in Percent(text).Concat(Entities(text)))
            yield return payload;
        foreach (var payload in Codes(text))
            yield return payload;
        foreach (var payload in TurnedLines.Of(text))
            yield return payload;
        foreach (var payload in Rotated(text))
            yield return payload;
    }

    /// <summary>Runs of letters of base64 and its kin, also over several lines or strings put together.</summary>
    public static IEnumerable<Payload> Runs(string text)
    {
        var joined = new StringBuilder();
        for (var at = 0; ;)
        {
            var start = LongRun(text, at);
            if (start < 0)
                yield break;
            var end = EndOf(text, start);
            at = end;
            if (!HasMixture(text.AsSpan(start, end - start)))
                continue;
            joined.Clear().Append(text, start, end - start);
            var (piece, last) = (start, end);
            // Lines of one block, or strings of one expression: every piece but the last is long, and what lies between says nothing.
            while (last - piece >= MinBase64 && last < text.Length && text[last] != '=' && NextPiece(text, last) is var (from, to) && to - from >= 4)
            {
                joined.Append(text, from, to - from);
                (piece, last) = (from, to);
            }

            at = last;
            foreach (var (layer, bytes) in Decoded(joined.ToString()))
                yield return new(start, last - start, layer, bytes);
            // Pieces that only happened to stand below each other: each by itself.
            if (last == end)
                continue;
            foreach (var (layer, bytes) in Decoded(text[start..end]))
                yield return new(start, end - start, layer, bytes);
        }
    }

    /// <summary>Where the next run begins that is long enough; -1: there is none. Most words are passed over by a look at the place where they would have to go on.</summary>
    private static int LongRun(string text, int from)
    {
        while (from + MinBase64 <= text.Length)
        {
            var at = from + MinBase64 - 1;
            while (at >= from && Base64Letters.Contains(text[at]))
                at--;
            if (at < from)
                return from;
            from = at + 1;
        }

        return -1;
    }

    private static int EndOf(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(Base64Letters);
        return length < 0 ? text.Length : start + length;
    }

    private static (int From, int To)? NextPiece(string text, int end)
    {
        var gap = text.AsSpan(end).IndexOfAnyExcept(Gaps);
        if (gap is < 1 or > 64)
            return null;
        var between = text.AsSpan(end, gap);
        // A break of a line, or a string that ends and another that begins.
        if (!between.Contains('\n') && between.Count('"') + between.Count('\'') < 2)
            return null;
        if (!Base64Letters.Contains(text[end + gap]))
            return null;
        return (end + gap, EndOf(text, end + gap));
    }

    /// <summary>A long name is one case, or has vowels where a language has them; what is encoded has both cases, or digits.</summary>
    private static bool HasMixture(ReadOnlySpan<char> run)
    {
        var (upper, lower, digit) = (0, 0, 0);
        foreach (var c in run)
        {
            if (char.IsAsciiLetterUpper(c))
                upper++;
            else if (char.IsAsciiLetterLower(c))
                lower++;
            else if (char.IsAsciiDigit(c))
                digit++;
        }

        return (upper > 0 && lower > 0) || (digit > 0 && upper + lower > 0) || digit >= MinHex;
    }

    private static IEnumerable<(string Layer, byte[] Bytes)> Decoded(string run)
    {
        if (run.Length >= MinHex && run.Length % 2 == 0 && IsHex(run))
            yield return ("hex", Convert.FromHexString(run));
        if (Base64(run) is { } bytes)
            yield return ("base64", bytes);
        if (run.Length >= 24 && Base32(run) is { } others)
            yield return ("base32", others);
        if (run.Length >= 24 && Base64(Backwards.Of(run)) is { } backwards)
            yield return ("reversed base64", backwards);
    }

    private static bool IsHex(string run) => run.All(char.IsAsciiHexDigit);

    private static byte[]? Base64(string run)
    {
        var plain = run.Replace('-', '+').Replace('_', '/');
        // A word in front of it, as a path has one, shifts everything; whole groups are all that can be told.
        if (plain.Length % 4 == 1)
            plain = plain[..^1];
        plain = plain.PadRight((plain.Length + 3) / 4 * 4, '=');
        var bytes = new byte[plain.Length / 4 * 3];
        return Convert.TryFromBase64String(plain, bytes, out var length) ? bytes[..length] : null;
    }

    private static byte[]? Base32(string run)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bytes = new List<byte>(run.Length * 5 / 8);
        var (bits, count) = (0, 0);
        foreach (var c in run)
        {
            var value = Letters.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
                return null;
            bits = ((bits << 5) | value) & 0xFFFF;
            count += 5;
            if (count >= 8)
                bytes.Add((byte)(bits >> (count -= 8)));
        }

        return [.. bytes];
    }

    /// <summary>Runs of <c>\x63</c>, <c>\u0063</c>, <c>\143</c>.</summary>
    private static IEnumerable<Payload> Escapes(string text)
    {
        var run = new StringBuilder();
        for (var at = text.IndexOf('\\', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('\\', at) : -1)
        {
            var start = at;
            var count = 0;
            run.Clear();
            while (at < text.Length && Escape(text, at) is var (value, length) && length > 0)
            {
                run.Append(value);
                at += length;
                count++;
                // Letters in clear between escapes belong to the same word.
                while (at < text.Length && count > 0 && char.IsAsciiLetterOrDigit(text[at]))
                    run.Append(text[at++]);
            }

            if (count >= MinEscapes)
                yield return new(start, at - start, "escapes", Encoding.Latin1.GetBytes(run.ToString()));
            if (at == start)
                at++;
        }
    }

    private static (char Value, int Length) Escape(string text, int at)
    {
        if (text[at] != '\\' || at + 3 >= text.Length)
            return default;
        if (text[at + 1] is 'x' or 'u')
            return HexEscape.At(text, at);
        var octal = 0;
        for (var i = 1; i <= 3; i++)
        {
            if (text[at + i] is < '0' or > '7')
                return default;
            octal = (octal * 8) + text[at + i] - '0';
        }

        return ((char)octal, 4);
    }

    /// <summary>Words with letters that need no sign in front of them: written so only to hide them.</summary>
    private static IEnumerable<Payload> Percent(string text)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('%', at) : -1)
        {
            var start = at;
            while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && at - start < 2048)
                start--;
            var end = at;
            var count = 0;
            for (; end < text.Length && !char.IsWhiteSpace(text[end]); end++)
            {
                if (text[end] == '%' && end + 2 < text.Length && char.IsAsciiHexDigit(text[end + 1]) && char.IsAsciiHexDigit(text[end + 2]))
                    count += char.IsAsciiLetterOrDigit((char)Convert.ToInt32(text.Substring(end + 1, 2), 16)) ? 2 : 1;
            }

            if (count >= MinEscapes)
                yield return new(start, end - start, "percent", Encoding.UTF8.GetBytes(Uri.UnescapeDataString(text[start..end])));
            at = end;
        }
    }

    /// <summary>Lines with characters written as numbers.</summary>
    private static IEnumerable<Payload> Entities(string text)
    {
        for (var at = text.IndexOf("&#", StringComparison.Ordinal); at >= 0;)
        {
            var start = text.LastIndexOf('\n', at) + 1;
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            // Of a line that is a whole program, what stands about them.
            if (end - start > LongestLine)
                (start, end) = (Math.Max(start, at - Beside), Math.Min(end, LastEntity(text, at) + Beside));
            var line = text[start..end];
            if (line.AsSpan().Count("&#") >= MinEscapes)
                yield return new(start, end - start, "entities", Encoding.UTF8.GetBytes(System.Net.WebUtility.HtmlDecode(line)));
            at = end < text.Length ? text.IndexOf("&#", end, StringComparison.Ordinal) : -1;
        }
    }

    /// <summary>The last of characters written as numbers that stand beside each other.</summary>
    private static int LastEntity(string text, int at)
    {
        while (text.AsSpan(at + 2, Math.Min(Beside, text.Length - at - 2)).IndexOf("&#") is >= 0 and var next)
            at += next + 2;
        return at;
    }

    /// <summary>Lists of numbers that are characters: <c>99, 117, 114, 108</c>, also as <c>chr(99)+chr(117)</c>.</summary>
    private static IEnumerable<Payload> Codes(string text)
    {
        var bytes = new List<byte>();
        var start = 0;
        var gap = 0;
        for (var at = 0; at < text.Length;)
        {
            var digit = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (digit < 0)
                break;
            gap = digit;
            var between = text.AsSpan(at, digit);
            at += digit;
            if (bytes.Count > 0 && !IsSeparator(between))
            {
                if (bytes.Count >= MinCodes)
                    yield return new(start, at - gap - start, "character codes", [.. bytes]);
                bytes.Clear();
            }

            if (bytes.Count == 0)
                start = at;
            var (value, length) = Number(text, at);
            at += length;
            if (value is >= 9 and <= 255)
                bytes.Add((byte)value);
            else if (bytes.Count > 0)
            {
                if (bytes.Count >= MinCodes)
                    yield return new(start, at - start, "character codes", [.. bytes]);
                bytes.Clear();
            }
        }

        if (bytes.Count >= MinCodes)
            yield return new(start, text.Length - start, "character codes", [.. bytes]);
    }

    private const int MinCodes = 8;

    private static bool IsSeparator(ReadOnlySpan<char> between)
    {
        if (between.IsEmpty || between.Length > 40)
            return false;
        foreach (var c in between)
        {
            if (c is not (',' or ' ' or '+' or '.' or '(' or ')' or '\n' or '\r' or '\t' or '\\' or '&' or '[' or ']' or '$' or 'x') && !char.IsAsciiLetter(c))
                return false;
        }

        return between.ContainsAny(",+.&") || between.Trim().IsEmpty;
    }

    private static (int Value, int Length) Number(string text, int at)
    {
        if (text[at] == '0' && at + 2 < text.Length && text[at + 1] is 'x' or 'X')
        {
            var hex = at + 2;
            while (hex < text.Length && char.IsAsciiHexDigit(text[hex]) && hex - at < 8)
                hex++;
            return (int.TryParse(text.AsSpan(at + 2, hex - at - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : -1, hex - at);
        }

        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return (end - at <= 3 && int.TryParse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1, end - at);
    }

    /// <summary>Every line, in a text that speaks of the rotation by 13 letters.</summary>
    private static IEnumerable<Payload> Rotated(string text)
    {
        if (!text.AsSpan().ContainsAny(Rotations))
            yield break;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            if (end - line >= MinBase64)
                yield return new(line, end - line, "rot13", Encoding.UTF8.GetBytes(string.Create(end - line, text[line..end], Rotate)));
            line = end + 1;
        }
    }

    private static void Rotate(Span<char> into, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            into[i] = char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + 13) % 26)) : char.IsAsciiLetterUpper(c) ? (char)('A' + ((c - 'A' + 13) % 26)) : c;
        }
    }
}
