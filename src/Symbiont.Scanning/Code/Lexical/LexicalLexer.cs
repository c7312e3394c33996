using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>Cuts any language of braces or lines into words, numbers, literals and operators. A literal is one token, whatever it is filled with.</summary>
internal sealed class LexicalLexer
{
    private readonly CodeText text;
    private readonly LexicalLanguage language;
    private readonly ImmutableArray<CodeToken>.Builder tokens = ImmutableArray.CreateBuilder<CodeToken>();
    private int offset;

    private LexicalLexer(CodeText text, LexicalLanguage language)
    {
        this.text = text;
        this.language = language;
    }

    public static ImmutableArray<CodeToken> Tokenize(CodeText text, LexicalLanguage language)
    {
        var lexer = new LexicalLexer(text, language);
        while (lexer.offset < text.Length)
            lexer.TakeNext();
        lexer.Add(TokenKind.End, text.Length);
        return lexer.tokens.DrainToImmutable();
    }

    private void TakeNext()
    {
        var start = offset;
        var current = text[offset];
        if (current is '\n')
        {
            offset++;
            Add(TokenKind.NewLine, start);
        }
        else if (char.IsWhiteSpace(current))
        {
            offset++;
        }
        else if (language.BlockComment is var (open, close) && At(open))
        {
            var end = text.Content.IndexOf(close, offset + open.Length, StringComparison.Ordinal);
            offset = end < 0 ? text.Length : end + close.Length;
            Add(TokenKind.Comment, start);
        }
        else if (language.Extensions == "pl pm" && IsDocumentation())
        {
            var end = text.Content.IndexOf("\n=cut", offset, StringComparison.Ordinal);
            offset = end < 0 ? text.Length : end + 5;
            Add(TokenKind.Comment, start);
        }
        else if (language.LineComments.Any(At) && !(current == '#' && start > 0 && text[start - 1] is '$' or '{'))
        {
            while (offset < text.Length && text[offset] != '\n')
                offset++;
            Add(TokenKind.Comment, start);
        }
        else if (CommandMark() is var mark and > 0)
        {
            // The mark is no token: what it marks begins with the bracket.
            start += mark;
            offset = start;
            TakeBracketed();
            Add(TokenKind.Text, start);
        }
        else if (language.Quotes.Contains(current, StringComparison.Ordinal) && !IsLifetime())
        {
            TakeText(current);
            Add(TokenKind.Text, start);
        }
        else if (char.IsLetter(current) || current is '_' or '$' or '@')
        {
            offset++;
            while (char.IsLetterOrDigit(text[offset]) || text[offset] == '_' || (language.HasHyphens && text[offset] == '-' && current != '$' && char.IsLetter(text[offset + 1])))
                offset++;
            Add(offset == start + 1 && current is '$' or '@' ? TokenKind.Operator : TokenKind.Word, start);
        }
        else if (char.IsAsciiDigit(current))
        {
            while (char.IsAsciiLetterOrDigit(text[offset]) || text[offset] == '_')
                offset++;
            Add(TokenKind.Number, start);
        }
        else
        {
            offset++;
            Add(TokenKind.Operator, start);
        }
    }

    /// <summary>Where Perl's documentation begins: a line with an equals sign and a word, or the end of the program.</summary>
    private bool IsDocumentation() => (offset == 0 || text[offset - 1] == '\n') && ((text[offset] == '=' && char.IsAsciiLetter(text[offset + 1])) || At("__END__"));

    /// <summary><c>'a</c> of Rust: a quote that is never closed is none.</summary>
    private bool IsLifetime() => text[offset] == '\'' && language.Extensions == "rs" && text[offset + 2] != '\'' && text[offset + 1] != '\\';

    private void TakeText(char quote)
    {
        if (text[offset + 1] == quote && text[offset + 2] == quote)
        {
            var end = text.Content.IndexOf(new string(quote, 3), offset + 3, StringComparison.Ordinal);
            offset = end < 0 ? text.Length : end + 3;
            return;
        }
        offset++;
        while (offset < text.Length && text[offset] != quote)
            offset += text[offset] == '\\' ? 2 : 1;
        offset = Math.Min(offset + 1, text.Length);
    }

    /// <summary>Letters of what says that the text in brackets behind it is a command, <c>qx</c> of Perl and <c>%x</c> of Ruby; 0: none stands here.</summary>
    private int CommandMark()
    {
        if (!language.HasCommandQuotes || !(At("qx") || At("%x")) || !(text[offset + 2] is '{' or '(' or '[' or '<' or '|' or '/' or '!'))
            return 0;
        return offset > 0 && (char.IsLetterOrDigit(text[offset - 1]) || text[offset - 1] is '_' or '$' or '@' or '%' or '>' or '.') ? 0 : 2;
    }

    private void TakeBracketed()
    {
        var open = text[offset];
        var close = open switch { '{' => '}', '(' => ')', '[' => ']', '<' => '>', _ => open };
        var depth = 1;
        for (offset++; offset < text.Length && depth > 0; offset++)
        {
            if (text[offset] == '\\')
                offset++;
            else if (text[offset] == close)
                depth--;
            else if (text[offset] == open)
                depth++;
        }
    }

    private bool At(string mark) => string.CompareOrdinal(text.Content, offset, mark, 0, mark.Length) == 0;

    private void Add(TokenKind kind, int start) => tokens.Add(new(kind, start, offset = Math.Min(offset, text.Length)));
}
