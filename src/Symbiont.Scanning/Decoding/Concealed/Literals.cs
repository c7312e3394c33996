using System.Buffers;
using System.Globalization;
using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Finds what stands between quotes, without knowing the language: a quote that is not closed on its line is an apostrophe.</summary>
internal static class Literals
{
    /// <summary>Longest that is looked at; what is longer is a file in a file.</summary>
    private const int Longest = 256 * 1024;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'`");

    public static List<Literal> Of(string text)
    {
        var literals = new List<Literal>();
        for (var at = 0; at < text.Length;)
        {
            var quote = text.AsSpan(at).IndexOfAny(Quotes);
            if (quote < 0)
                break;
            at += quote;
            var (start, end, after) = Bounds(text, at);
            if (end > start)
                literals.Add(Read(text, start, end));
            at = after;
        }

        return literals;
    }

    private static (int Start, int End, int After) Bounds(string text, int at)
    {
        var quote = text[at];
        if (at + 2 < text.Length && text[at + 1] == quote && text[at + 2] == quote)
        {
            var close = text.IndexOf(new string(quote, 3), at + 3, Math.Min(Longest, text.Length - at - 3), StringComparison.Ordinal);
            return close < 0 ? (at, at, at + 3) : (at + 3, close, close + 3);
        }

        var end = at + 1;
        // Strings in backquotes go over lines.
        while (end < text.Length && text[end] != quote && end - at < Longest && (quote == '`' || text[end] is not ('\n' or '\r')))
            end += text[end] == '\\' ? 2 : 1;
        return end < text.Length && text[end] == quote ? (at + 1, end, end + 1) : (at, at, at + 1);
    }

    private static Literal Read(string text, int start, int end)
    {
        var span = text.AsSpan(start, end - start);
        if (!span.Contains('\\'))
            return new(start, span.Length, span.ToString(), 0);
        var content = new StringBuilder(span.Length);
        var escapes = 0;
        for (var i = 0; i < span.Length;)
        {
            if (span[i] != '\\' || i + 1 >= span.Length)
            {
                content.Append(span[i++]);
                continue;
            }

            var (value, length) = Escape(span[i..]);
            if (length > 2)
                escapes++;
            content.Append(value);
            i += length;
        }

        return new(start, span.Length, content.ToString(), escapes);
    }

    private static (char Value, int Length) Escape(ReadOnlySpan<char> text)
    {
        switch (text[1])
        {
            case 'n':
                return ('\n', 2);
            case 't':
                return ('\t', 2);
            case 'r':
                return ('\r', 2);
            case 'x':
                return Hex(text, 2, 2);
            case 'u' when text.Length > 2 && text[2] == '{':
                var close = text[..Math.Min(text.Length, 12)].IndexOf('}');
                return close > 3 && int.TryParse(text[3..close], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point) ? ((char)point, close + 1) : ('u', 2);
            case 'u':
                return Hex(text, 2, 4);
            case 'U':
                return Hex(text, 2, 8);
            case >= '0' and <= '9':
                return Digits(text);
            default:
                return (text[1], 2);
        }
    }

    private static (char Value, int Length) Hex(ReadOnlySpan<char> text, int from, int digits) =>
        from + digits <= text.Length && uint.TryParse(text.Slice(from, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? ((char)value, from + digits) : (text[1], 2);

    /// <summary>Octal, as most languages have it; decimal where it cannot be octal, as Lua has it.</summary>
    private static (char Value, int Length) Digits(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < 4 && length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        var digits = text[1..length];
        var (octal, decimals, isOctal) = (0, 0, true);
        foreach (var digit in digits)
        {
            octal = (octal * 8) + digit - '0';
            decimals = (decimals * 10) + digit - '0';
            isOctal &= digit < '8';
        }

        return ((char)(isOctal && octal < 256 ? octal : decimals), length);
    }
}
