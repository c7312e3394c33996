using System.Globalization;
using System.Text;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

/// <summary>What string literals stand for.</summary>
internal static class PythonStrings
{
    public static bool IsRaw(CodeText text, CodeToken token) => Prefix(text.Span(token)).ContainsAny('r', 'R');

    public static TextExpression Decode(CodeText text, CodeToken token)
    {
        var span = text.Span(token);
        var prefix = Prefix(span);
        var body = span[prefix.Length..];
        var quotes = body.Length >= 6 && body[1] == body[0] && body[2] == body[0] ? 3 : 1;
        var end = body.Length >= 2 * quotes && body[^1] == body[0] ? body.Length - quotes : body.Length;
        return new(token.Start, Unescape(body[Math.Min(quotes, end)..end], prefix.ContainsAny('r', 'R'), prefix.ContainsAny('f', 'F')), prefix.ContainsAny('b', 'B'));
    }

    /// <summary>The literal text of one part of an f-string, without quotes and the field's braces.</summary>
    public static TextExpression DecodePart(CodeText text, CodeToken token, bool isRaw)
    {
        var span = text.Span(token);
        if (token.Kind == TokenKind.TextStart)
        {
            span = span[Prefix(span).Length..];
            span = span[(span.Length >= 3 && span[1] == span[0] && span[2] == span[0] ? 3 : 1)..];
        }
        else
        {
            // After a format comes the field's own brace.
            var from = span[0] == ':' ? span.IndexOf('}') : 0;
            span = from < 0 ? [] : span[(from + 1)..];
        }
        span = token.Kind == TokenKind.TextEnd ? span.TrimEnd("\"'") : span[..Math.Max(0, span.Length - 1)];
        return new(token.Start, Unescape(span, isRaw, isFormatted: true));
    }

    private static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> span)
    {
        var quote = span.IndexOfAny('"', '\'');
        return span[..Math.Max(0, quote)];
    }

    private static string Unescape(ReadOnlySpan<char> span, bool isRaw, bool isFormatted)
    {
        if ((isRaw || !span.Contains('\\')) && !(isFormatted && span.ContainsAny('{', '}')))
            return span.ToString();
        var value = new StringBuilder(span.Length);
        for (var i = 0; i < span.Length;)
        {
            if (isFormatted && span[i] is '{' or '}' && i + 1 < span.Length && span[i + 1] == span[i])
            {
                value.Append(span[i]);
                i += 2;
            }
            else if (span[i] == '\\' && !isRaw && i + 1 < span.Length)
            {
                i += TakeEscape(span[i..], value);
            }
            else
            {
                value.Append(span[i++]);
            }
        }
        return value.ToString();
    }

    /// <summary>Appends what an escape stands for; answers its length.</summary>
    private static int TakeEscape(ReadOnlySpan<char> span, StringBuilder value)
    {
        switch (span[1])
        {
            case '\n':
                return 2;
            case '\r':
                return span.Length > 2 && span[2] == '\n' ? 3 : 2;
            case 'x':
                return TakeHex(span, 2, value);
            case 'u':
                return TakeHex(span, 4, value);
            case 'U':
                return TakeHex(span, 8, value);
            case >= '0' and <= '7':
                return TakeOctal(span, value);
            default:
                var simple = "abfnrtv\\'\"".IndexOf(span[1], StringComparison.Ordinal);
                if (simple < 0)
                    value.Append('\\');
                value.Append(simple < 0 ? span[1] : "\a\b\f\n\r\t\v\\'\""[simple]);
                return 2;
        }
    }

    private static int TakeHex(ReadOnlySpan<char> span, int digits, StringBuilder value)
    {
        if (span.Length >= 2 + digits && int.TryParse(span.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= 0x10FFFF)
        {
            if (code > 0xFFFF)
                value.Append(char.ConvertFromUtf32(code));
            else
                value.Append((char)code);
            return 2 + digits;
        }
        value.Append('\\').Append(span[1]);
        return 2;
    }

    private static int TakeOctal(ReadOnlySpan<char> span, StringBuilder value)
    {
        var code = 0;
        var length = 1;
        while (length < Math.Min(4, span.Length) && span[length] is >= '0' and <= '7')
            code = code * 8 + span[length++] - '0';
        value.Append((char)code);
        return length;
    }
}
