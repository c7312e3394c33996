using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.CSharp;

/// <summary>Cuts C# into tokens. An interpolated string is one token; whether it has places to fill is seen in it.</summary>
internal sealed class SharpLexer
{
    private readonly CodeText text;
    private readonly ImmutableArray<CodeToken>.Builder tokens = ImmutableArray.CreateBuilder<CodeToken>();
    private int offset;

    private SharpLexer(CodeText text) => this.text = text;

    public static ImmutableArray<CodeToken> Tokenize(CodeText text) => new SharpLexer(text).Run();

    private ImmutableArray<CodeToken> Run()
    {
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
        {
            offset++;
        }
        else if ((current == '/' && text[offset + 1] == '/') || current == '#')
        {
            while (offset < text.Length && text[offset] is not ('\n' or '\r'))
                offset++;
            Add(TokenKind.Comment, start);
        }
        else if (current == '/' && text[offset + 1] == '*')
        {
            var end = text.Content.IndexOf("*/", offset + 2, StringComparison.Ordinal);
            offset = end < 0 ? text.Length : end + 2;
            Add(TokenKind.Comment, start);
        }
        else if (current == '\'')
        {
            TakeQuoted('\'');
            Add(TokenKind.Text, start);
        }
        else if (StartsString())
        {
            TakeString();
            Add(TokenKind.Text, start);
        }
        else if (char.IsLetter(current) || current is '_' or '@')
        {
            offset++;
            while (offset < text.Length && (char.IsLetterOrDigit(text[offset]) || text[offset] == '_'))
                offset++;
            Add(TokenKind.Word, start);
        }
        else if (char.IsAsciiDigit(current))
        {
            while (char.IsAsciiLetterOrDigit(text[offset]) || text[offset] is '_' || (text[offset] == '.' && char.IsAsciiDigit(text[offset + 1])))
                offset++;
            Add(TokenKind.Number, start);
        }
        else
        {
            offset++;
            Add(TokenKind.Operator, start);
        }
    }

    private bool StartsString()
    {
        var i = offset;
        while (i < offset + 4 && text[i] is '$' or '@')
            i++;
        return text[i] == '"';
    }

    private void TakeString()
    {
        var isVerbatim = false;
        while (text[offset] is '$' or '@')
            isVerbatim |= text[offset++] == '@';
        var quotes = 0;
        while (text[offset + quotes] == '"')
            quotes++;
        if (quotes >= 3 && !isVerbatim)
        {
            var end = text.Content.IndexOf(new string('"', quotes), offset + quotes, StringComparison.Ordinal);
            offset = end < 0 ? text.Length : end + quotes;
        }
        else if (isVerbatim)
        {
            offset++;
            while (offset < text.Length && !(text[offset] == '"' && text[offset + 1] != '"'))
                offset += text[offset] == '"' ? 2 : 1;
            offset = Math.Min(offset + 1, text.Length);
        }
        else
        {
            TakeQuoted('"');
        }
    }

    private void TakeQuoted(char quote)
    {
        offset++;
        while (offset < text.Length && text[offset] != quote && text[offset] is not ('\n' or '\r'))
            offset += text[offset] == '\\' ? 2 : 1;
        if (offset < text.Length && text[offset] == quote)
            offset++;
    }

    private void Add(TokenKind kind, int start)
    {
        offset = Math.Min(offset, text.Length);
        tokens.Add(new(kind, start, offset));
    }
}
