using System.Globalization;
using System.Text;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

/// <summary>What literals and names with escapes stand for.</summary>
internal static class ScriptStrings
{
    /// <summary>The text of a string, or of one part of a template.</summary>
    public static string Decode(CodeText text, CodeToken token)
    {
        var span = text.Span(token);
        var opened = span[0] is '"' or '\'' or '`' or '}' ? span[1..] : span;
        var end = token.Kind switch
        {
            TokenKind.TextStart or TokenKind.TextMiddle => 2,
            _ => opened.Length > 0 && opened[^1] == (token.Kind == TokenKind.TextEnd ? '`' : span[0]) ? 1 : 0,
        };
        return Unescape(opened[..Math.Max(0, opened.Length - end)]);
    }

    /// <summary>A name; <c>\u0065val</c> is <c>eval</c>.</summary>
    public static string Name(CodeText text, CodeToken token) => text.Span(token).Contains('\\') ? Unescape(text.Span(token)) : text.Name(token);

    private static string Unescape(ReadOnlySpan<char> span)
    {
        if (!span.Contains('\\'))
            return span.ToString();
        var value = new StringBuilder(span.Length);
        for (var i = 0; i < span.Length;)
        {
            if (span[i] == '\\' && i + 1 < span.Length)
                i += TakeEscape(span[i..], value);
            else
                value.Append(span[i++]);
        }
        return value.ToString();
    }

    private static int TakeEscape(ReadOnlySpan<char> span, StringBuilder value)
    {
        switch (span[1])
        {
            case '\n':
                return 2;
            case '\r':
                return span.Length > 2 && span[2] == '\n' ? 3 : 2;
            case 'x':
                return TakeHex(span, 2, 2, value);
            case 'u' when span.Length > 3 && span[2] == '{':
                var close = span.IndexOf('}');
                return close < 0 || close > 10 ? TakeHex(span, 2, 0, value) : TakeHex(span[..close], 3, close - 3, value) + 1;
            case 'u':
                return TakeHex(span, 2, 4, value);
            default:
                var simple = "bfnrtv0".IndexOf(span[1], StringComparison.Ordinal);
                value.Append(simple < 0 ? span[1] : "\b\f\n\r\t\v\0"[simple]);
                return 2;
        }
    }

    private static int TakeHex(ReadOnlySpan<char> span, int from, int digits, StringBuilder value)
    {
        if (digits > 0 && span.Length >= from + digits
            && int.TryParse(span.Slice(from, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= 0x10FFFF)
        {
            if (code > 0xFFFF)
                value.Append(char.ConvertFromUtf32(code));
            else
                value.Append((char)code);
            return from + digits;
        }
        value.Append(span[1]);
        return 2;
    }
}
