using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

/// <summary>
/// Strings. An f-string is cut at its fields, whose tokens stand between its parts, however deep strings are nested in fields of strings:
/// a stack, no recursion, no second look.
/// </summary>
internal sealed partial class PythonLexer
{
    private readonly Stack<Field> fields = new();

    /// <summary>An open field of an f-string.</summary>
    /// <param name="Quote">The quote of its string.</param>
    /// <param name="IsTriple">Whether that string has three of them.</param>
    /// <param name="Brackets">Open brackets outside the field.</param>
    /// <param name="InFormat">Whether the field stands in another field's format.</param>
    private readonly record struct Field(char Quote, bool IsTriple, int Brackets, bool InFormat);

    /// <summary>A backslash and what it stands before, which never ends a string, in raw ones neither.</summary>
    private int EscapeLength => text[offset + 1] == '\r' && text[offset + 2] == '\n' ? 3 : 2;

    private int FloorOfBrackets => fields.Count > 0 ? fields.Peek().Brackets + 1 : 0;

    /// <summary>The letters before the quote that begins here; null when no string begins here.</summary>
    private int? StringPrefixLength()
    {
        var length = 0;
        while (length < 3 && text[offset + length] is 'r' or 'R' or 'b' or 'B' or 'f' or 'F' or 'u' or 'U' or 't' or 'T')
            length++;
        return text[offset + length] is '"' or '\'' ? length : null;
    }

    private void TakeString(int prefix)
    {
        var start = offset;
        var inFormat = false;
        var isFormatted = text.Content.AsSpan(offset, prefix).ContainsAny("fFtT");
        offset += prefix;
        var quote = text[offset];
        var isTriple = text[offset + 1] == quote && text[offset + 2] == quote;
        offset += isTriple ? 3 : 1;
        if (!isFormatted)
        {
            TakePlain(quote, isTriple);
            Add(TokenKind.Text, start);
        }
        else if (TakeLiteral(quote, isTriple, ref inFormat))
        {
            OpenField(new(quote, isTriple, brackets, InFormat: false));
            Add(TokenKind.TextStart, start);
        }
        else
        {
            Add(TokenKind.Text, start);
        }
    }

    private void TakePlain(char quote, bool isTriple)
    {
        while (offset < text.Length && !AtEnd(quote, isTriple))
            offset += text[offset] == '\\' ? EscapeLength : 1;
        Close(quote, isTriple);
    }

    /// <summary>Takes text up to the next field or the end.</summary>
    /// <returns>Whether a field begins.</returns>
    private bool TakeLiteral(char quote, bool isTriple, ref bool inFormat)
    {
        while (offset < text.Length && !AtEnd(quote, isTriple))
        {
            var current = text[offset];
            if (current == '{' && (inFormat || text[offset + 1] != '{'))
            {
                offset++;
                return true;
            }
            inFormat &= current != '}';
            if (current == '\\' && text[offset + 1] is not ('{' or '}'))
                offset += EscapeLength;
            else
                offset += current == '{' ? 2 : 1;
        }
        Close(quote, isTriple);
        return false;
    }

    private bool AtEnd(char quote, bool isTriple) =>
        text[offset] == quote
            ? !isTriple || (text[offset + 1] == quote && text[offset + 2] == quote)
            : !isTriple && text[offset] is '\n' or '\r';

    private void Close(char quote, bool isTriple)
    {
        if (offset < text.Length && text[offset] == quote)
            offset += isTriple ? 3 : 1;
        offset = Math.Min(offset, text.Length);
    }

    private void OpenField(Field field)
    {
        fields.Push(field);
        brackets = field.Brackets + 1;
    }

    /// <summary>At a bracket that closes the innermost field, takes the text after it.</summary>
    private bool EndsField(char bracket)
    {
        if (fields.Count == 0 || bracket != '}' || brackets != fields.Peek().Brackets + 1)
            return false;
        var start = offset++;
        var field = fields.Pop();
        brackets = field.Brackets;
        Continue(start, field, field.InFormat);
        return true;
    }

    /// <summary>At a colon that begins the innermost field's format, takes it and the text after it.</summary>
    private bool StartsFormat()
    {
        if (fields.Count == 0 || brackets != fields.Peek().Brackets + 1)
            return false;
        var start = offset++;
        var field = fields.Pop();
        brackets = field.Brackets;
        Continue(start, field, inFormat: true);
        return true;
    }

    private void Continue(int start, Field field, bool inFormat)
    {
        var opens = TakeLiteral(field.Quote, field.IsTriple, ref inFormat);
        if (opens)
            OpenField(field with { InFormat = inFormat });
        Add(opens ? TokenKind.TextMiddle : TokenKind.TextEnd, start);
    }

    /// <summary>A line ends within strings that may not span lines: they end there.</summary>
    private void LeaveStrings()
    {
        while (fields.Count > 0 && !fields.Peek().IsTriple)
            brackets = fields.Pop().Brackets;
    }
}
