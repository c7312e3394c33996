using System.Globalization;
using System.Text;

namespace Symbiont.Language.Syntax.Lexing;

/// <summary>
/// Strings. Escapes: <c>\n \t \r \b \f \0 \" \' \\ \/ \u0041 \u{1F600}</c>; a string may span lines. Any other escape keeps
/// its backslash, with a warning: programs in the wild write patterns such as <c>"\d+"</c>.
/// </summary>
internal sealed partial class Lexer
{
    private Token String(Position start, char quote)
    {
        if (quote == '\'')
            diagnostics.Error(start, "strings are written in double quotes");
        var mark = (offset, line, lineStart);
        if (TakeString(quote, stringsEndWithTheLine || quote == '\'') is { } value)
            return new Token(TokenKind.Text, start, Here, value);

        diagnostics.Error(start, $"expected {quote} to end the string that begins here");
        if (!stringsEndWithTheLine && quote == '"')
        {
            // No quote closes it, so the text after its first line is more likely program than string.
            stringsEndWithTheLine = true;
            (offset, line, lineStart) = mark;
            while (offset < text.Length && Current is not ('\n' or '\r'))
                Advance(1);
        }
        return new Token(TokenKind.Text, start, Here, "") { IsBroken = true };
    }

    /// <summary>The string's value; null when it does not end.</summary>
    private string? TakeString(char quote, bool endsWithTheLine)
    {
        Advance(1);
        var value = new StringBuilder();
        var escapedSurrogate = false;
        var start = Here;
        while (offset < text.Length && !(endsWithTheLine && Current is '\n' or '\r'))
        {
            var from = offset;
            if (Current == quote)
            {
                Advance(1);
                if (escapedSurrogate && HasLoneSurrogate(value))
                    diagnostics.Error(start, "the string has half of a surrogate pair; write the character as \\u{…}");
                return value.ToString();
            }
            if (Current == '\\')
            {
                escapedSurrogate |= TakeEscape(value);
                continue;
            }
            TakeAny();
            value.Append(text, from, offset - from);
        }
        return null;
    }

    /// <summary>Takes an escape; answers whether it stood for half of a surrogate pair.</summary>
    private bool TakeEscape(StringBuilder value)
    {
        var place = Here;
        var code = At(1);
        if (code == 'u')
            return TakeCodePoint(place, value);
        var simple = code switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            '0' => '\0',
            '"' or '\'' or '\\' or '/' => code,
            _ => (char?)null,
        };
        if (simple is { } character)
        {
            Advance(2);
            value.Append(character);
            return false;
        }
        diagnostics.Warning(place, $"'\\{(char.IsControl(code) ? ' ' : code)}' is no escape; the backslash stays in the string (write '\\\\' to say so)");
        Advance(1);
        value.Append('\\');
        return false;
    }

    private bool TakeCodePoint(Position place, StringBuilder value)
    {
        Advance(2);
        var braced = Current == '{';
        if (braced)
            Advance(1);
        var from = offset;
        while (char.IsAsciiHexDigit(Current) && offset - from < (braced ? 6 : 4))
            Advance(1);
        var digits = text.AsSpan(from, offset - from);
        var complete = braced ? digits.Length > 0 && Current == '}' : digits.Length == 4;
        if (braced && complete)
            Advance(1);
        if (!complete || !int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            || (braced && !Rune.IsValid(code)))
        {
            diagnostics.Error(place, "expected four hexadecimal digits after '\\u', or a code point in braces such as \\u{1F600}");
            return false;
        }
        value.Append(braced ? new Rune(code).ToString() : ((char)code).ToString());
        return !braced && char.IsSurrogate((char)code);
    }

    private static bool HasLoneSurrogate(StringBuilder value)
    {
        var characters = value.ToString().AsSpan();
        while (!characters.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(characters, out _, out var length) != System.Buffers.OperationStatus.Done)
                return true;
            characters = characters[length..];
        }
        return false;
    }
}
