using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

/// <summary>
/// Cuts JavaScript and TypeScript into tokens in one pass. A template literal is cut at its expressions, whose tokens stand between its parts. Any text has
/// tokens; what the language does not know is an operator of one character.
/// </summary>
internal sealed class ScriptLexer
{
    private static readonly string[] LongOperators =
    [
        ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=",
        "&=", "|=", "^=", "**", "<<",
    ];

    private readonly CodeText text;
    private readonly ImmutableArray<CodeToken>.Builder tokens = ImmutableArray.CreateBuilder<CodeToken>();

    /// <summary>Open braces within each open template expression, innermost on top.</summary>
    private readonly Stack<int> templates = new();
    private int offset;
    private CodeToken last;

    private ScriptLexer(CodeText text) => this.text = text;

    public static ImmutableArray<CodeToken> Tokenize(CodeText text) => new ScriptLexer(text).Run();

    private ImmutableArray<CodeToken> Run()
    {
        if (text[0] == '#' && text[1] == '!')
            TakeLineComment();
        while (offset < text.Length)
            TakeNext();
        Add(TokenKind.End, offset);
        return tokens.DrainToImmutable();
    }

    private void TakeNext()
    {
        var start = offset;
        var current = text[offset];
        if (char.IsWhiteSpace(current) || current == '\uFEFF')
            offset++;
        else if (current == '/' && text[offset + 1] == '/')
            TakeLineComment();
        else if (current == '/' && text[offset + 1] == '*')
            TakeBlockComment();
        else if (current is '"' or '\'')
            TakeString(current);
        else if (current == '`')
            TakeTemplate(TokenKind.Text, TokenKind.TextStart);
        else if (IsWordPart(current) && !char.IsAsciiDigit(current) || (current == '#' && IsWordPart(text[offset + 1])) || (current == '\\' && text[offset + 1] == 'u'))
            TakeWord(start);
        else if (char.IsAsciiDigit(current) || (current == '.' && char.IsAsciiDigit(text[offset + 1])))
            TakeNumber(start);
        else if (current == '/' && MayBeRegex())
            TakeRegex();
        else
            TakeOperator(start, current);
    }

    private void TakeLineComment()
    {
        var start = offset;
        while (offset < text.Length && text[offset] is not ('\n' or '\r' or '\u2028' or '\u2029'))
            offset++;
        Add(TokenKind.Comment, start);
    }

    private void TakeBlockComment()
    {
        var start = offset;
        var end = text.Content.IndexOf("*/", offset + 2, StringComparison.Ordinal);
        offset = end < 0 ? text.Length : end + 2;
        Add(TokenKind.Comment, start);
    }

    private void TakeString(char quote)
    {
        var start = offset++;
        while (offset < text.Length && text[offset] != quote && text[offset] is not ('\n' or '\r'))
            offset += text[offset] == '\\' ? (text[offset + 1] == '\r' && text[offset + 2] == '\n' ? 3 : 2) : 1;
        if (offset < text.Length && text[offset] == quote)
            offset++;
        Add(TokenKind.Text, start);
    }

    /// <summary>Takes text up to the next expression or the closing backtick.</summary>
    private void TakeTemplate(TokenKind whole, TokenKind part)
    {
        var start = offset++;
        while (offset < text.Length && text[offset] != '`')
        {
            if (text[offset] == '$' && text[offset + 1] == '{')
            {
                offset += 2;
                templates.Push(0);
                Add(part, start);
                return;
            }
            offset += text[offset] == '\\' ? 2 : 1;
        }
        offset++;
        Add(whole, start);
    }

    private void TakeWord(int start)
    {
        offset++;
        while (offset < text.Length && (IsWordPart(text[offset]) || text[offset] == '\\'))
        {
            if (text[offset] == '\\' && text[offset + 1] != 'u')
                break;
            offset += text[offset] == '\\' ? (text[offset + 2] == '{' ? 3 : 2) : 1;
            if (text[offset] == '}' && text.Content.AsSpan(start, offset - start).Contains('{'))
                offset++;
        }
        Add(TokenKind.Word, start);
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

    /// <summary>Whether a slash begins a pattern rather than divides: by what stands before it.</summary>
    private bool MayBeRegex() => last.Kind switch
    {
        TokenKind.Word => text.Span(last) is "return" or "typeof" or "case" or "in" or "of" or "delete" or "void" or "throw" or "new" or "do" or "else" or "instanceof" or "yield" or "await",
        TokenKind.Number or TokenKind.Text or TokenKind.TextEnd or TokenKind.Regex => tokens.Count == 0,
        TokenKind.Operator => text.Span(last) is not (")" or "]" or "++" or "--") && !(text.Is(last, "}") && text.LineOf(last.Start) == text.LineOf(offset)),
        _ => true,
    };

    private void TakeRegex()
    {
        var start = offset++;
        var inClass = false;
        while (offset < text.Length && text[offset] is not ('\n' or '\r') && (inClass || text[offset] != '/'))
        {
            inClass = text[offset] switch { '[' => true, ']' => false, _ => inClass };
            offset += text[offset] == '\\' && text[offset + 1] is not ('\n' or '\r') ? 2 : 1;
        }
        if (offset < text.Length && text[offset] == '/')
            offset++;
        while (char.IsAsciiLetter(text[offset]))
            offset++;
        Add(TokenKind.Regex, start);
    }

    private void TakeOperator(int start, char current)
    {
        if (templates.Count > 0 && current == '{')
        {
            templates.Push(templates.Pop() + 1);
        }
        else if (templates.Count > 0 && current == '}')
        {
            var open = templates.Pop();
            if (open == 0)
            {
                TakeTemplate(TokenKind.TextEnd, TokenKind.TextMiddle);
                return;
            }
            templates.Push(open - 1);
        }
        offset += OperatorLength();
        Add(TokenKind.Operator, start);
    }

    private int OperatorLength()
    {
        var rest = text.Content.AsSpan(offset, Math.Min(4, text.Length - offset));
        foreach (var @operator in LongOperators)
        {
            // "?." before a digit is a condition.
            if (rest.StartsWith(@operator) && !(@operator == "?." && char.IsAsciiDigit(text[offset + 2])))
                return @operator.Length;
        }
        return 1;
    }

    private void Add(TokenKind kind, int start)
    {
        offset = Math.Min(offset, text.Length);
        tokens.Add(new(kind, start, offset));
        if (kind != TokenKind.Comment)
            last = tokens[^1];
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '\u200C' or '\u200D' || char.IsSurrogate(c)
        || (c > '\x7f' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
