using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

/// <summary>
/// Cuts Python into tokens in one pass: logical lines, indentation, every kind of string. Comments are tokens too.
/// Any text has tokens; what Python does not know is an operator of one character.
/// </summary>
internal sealed partial class PythonLexer
{
    private readonly CodeText text;
    private readonly ImmutableArray<CodeToken>.Builder tokens = ImmutableArray.CreateBuilder<CodeToken>();
    private readonly Stack<int> indents = new([0]);
    private int offset;
    private int brackets;

    private PythonLexer(CodeText text) => this.text = text;

    public static ImmutableArray<CodeToken> Tokenize(CodeText text) => new PythonLexer(text).Run();

    private ImmutableArray<CodeToken> Run()
    {
        if (text[0] == '\uFEFF')
            offset++;
        TakeIndentation();
        while (offset < text.Length)
            TakeNext();
        if (tokens.Count > 0 && tokens[^1].Kind is not (TokenKind.NewLine or TokenKind.Dedent))
            Add(TokenKind.NewLine, offset);
        for (; indents.Peek() > 0; indents.Pop())
            Add(TokenKind.Dedent, offset);
        Add(TokenKind.End, offset);
        return tokens.DrainToImmutable();
    }

    private void TakeNext()
    {
        var start = offset;
        var current = text[offset];
        if (current is '\n' or '\r')
        {
            TakeLineEnd();
        }
        else if (current is ' ' or '\t' or '\f' or '\uFEFF' or '\u00A0')
        {
            offset++;
        }
        else if (current == '\\' && text[offset + 1] is '\n' or '\r')
        {
            offset += text[offset + 1] == '\r' && text[offset + 2] == '\n' ? 3 : 2;
        }
        else if (current == '#')
        {
            TakeComment();
        }
        else if (StringPrefixLength() is { } prefix)
        {
            TakeString(prefix);
        }
        else if (IsWordStart(current))
        {
            while (offset < text.Length && IsWordPart(text[offset]))
                offset++;
            Add(TokenKind.Word, start);
        }
        else if (char.IsAsciiDigit(current) || (current == '.' && char.IsAsciiDigit(text[offset + 1])))
        {
            TakeNumber(start);
        }
        else
        {
            TakeOperator(start, current);
        }
    }

    private void TakeComment()
    {
        var start = offset;
        while (offset < text.Length && text[offset] is not ('\n' or '\r'))
            offset++;
        Add(TokenKind.Comment, start);
    }

    private void TakeNumber(int start)
    {
        while (char.IsAsciiLetterOrDigit(text[offset]) || text[offset] is '_' or '.'
            || (text[offset] is '+' or '-' && text[offset - 1] is 'e' or 'E' && text[start + 1] is not ('x' or 'X')))
        {
            offset++;
        }
        Add(TokenKind.Number, start);
    }

    private void TakeOperator(int start, char current)
    {
        if (current is '(' or '[' or '{')
        {
            brackets++;
        }
        else if (current is ')' or ']' or '}')
        {
            if (EndsField(current))
                return;
            brackets = Math.Max(FloorOfBrackets, brackets - 1);
        }
        else if (current == ':' && StartsFormat())
        {
            return;
        }
        offset += PythonOperators.LengthAt(text, offset);
        Add(TokenKind.Operator, start);
    }

    private void TakeLineEnd()
    {
        var start = offset;
        offset += text[offset] == '\r' && text[offset + 1] == '\n' ? 2 : 1;
        if (fields.Count > 0 && !fields.Peek().IsTriple)
            LeaveStrings();
        if (brackets > 0 && !LooksLikeNewStatement())
            return;
        brackets = 0;
        fields.Clear();
        if (tokens.Count > 0 && tokens[^1].Kind is not (TokenKind.NewLine or TokenKind.Indent or TokenKind.Dedent or TokenKind.Comment))
            Add(TokenKind.NewLine, start);
        else if (tokens.Count > 1 && tokens[^1].Kind == TokenKind.Comment && HasStatementBeforeComment())
            Add(TokenKind.NewLine, start);
        TakeIndentation();
    }

    /// <summary>A bracket that is never closed would otherwise swallow every function after it.</summary>
    private bool LooksLikeNewStatement()
    {
        if (fields.Count > 0)
            return false;
        var rest = text.Content.AsSpan(offset);
        return rest.StartsWith("def ") || rest.StartsWith("class ") || rest.StartsWith("import ");
    }

    private bool HasStatementBeforeComment()
    {
        var i = tokens.Count - 1;
        while (i >= 0 && tokens[i].Kind == TokenKind.Comment)
            i--;
        return i >= 0 && tokens[i].Kind is not (TokenKind.NewLine or TokenKind.Indent or TokenKind.Dedent);
    }

    /// <summary>The white space at a logical line's start; blank lines and lines of comment do not count.</summary>
    private void TakeIndentation()
    {
        while (offset < text.Length)
        {
            var column = 0;
            while (text[offset] is ' ' or '\t' or '\f')
                column = text[offset++] == '\t' ? (column / 8 + 1) * 8 : column + 1;
            if (text[offset] == '#')
                TakeComment();
            else if (offset < text.Length && text[offset] is not ('\n' or '\r'))
            {
                Indent(column);
                return;
            }
            while (offset < text.Length && text[offset] is '\n' or '\r')
                offset++;
        }
    }

    private void Indent(int column)
    {
        if (column > indents.Peek())
        {
            indents.Push(column);
            Add(TokenKind.Indent, offset);
        }
        for (; column < indents.Peek(); indents.Pop())
            Add(TokenKind.Dedent, offset);
    }

    private void Add(TokenKind kind, int start) => tokens.Add(new(kind, start, offset));

    private static bool IsWordStart(char c) => char.IsLetter(c) || c == '_' || char.IsSurrogate(c);

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c) || (c > '\x7f' && char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
