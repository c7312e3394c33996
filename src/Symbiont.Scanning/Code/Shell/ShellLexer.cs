using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>
/// Cuts a shell script into words, operators, comments and bodies of here-documents. A word goes on through quotes and substitutions; what stands in
/// those is cut when the word is expanded.
/// </summary>
internal sealed class ShellLexer
{
    private static readonly string[] Operators = ["<<-", "<<<", "&>>", ";;&", "||", "&&", ";;", ";&", "<<", ">>", "<&", ">&", "<>", ">|", "&>", "|&"];

    private readonly CodeText text;
    private readonly ImmutableArray<CodeToken>.Builder tokens = ImmutableArray.CreateBuilder<CodeToken>();
    private readonly Queue<(string Delimiter, bool StripsTabs)> documents = new();
    private int offset;
    private bool awaitsDelimiter;
    private bool stripsTabs;

    private ShellLexer(CodeText text) => this.text = text;

    public static ImmutableArray<CodeToken> Tokenize(CodeText text) => new ShellLexer(text).Run();

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
        switch (text[offset])
        {
            case ' ' or '\t' or '\r' or '\f' or '\v' or '\uFEFF':
                offset++;
                break;
            case '\\' when text[offset + 1] == '\n':
                offset += 2;
                break;
            case '\\' when text[offset + 1] == '\r' && text[offset + 2] == '\n':
                offset += 3;
                break;
            case '\n':
                offset++;
                Add(TokenKind.NewLine, start);
                TakeDocuments();
                break;
            case '#':
                while (offset < text.Length && text[offset] != '\n')
                    offset++;
                Add(TokenKind.Comment, start);
                break;
            case '<' or '>' when text[offset + 1] == '(':
                TakeWord(start);
                break;
            case '|' or '&' or ';' or '<' or '>' or '(' or ')':
                offset += OperatorLength();
                awaitsDelimiter = text.Content.AsSpan(start, offset - start) is "<<" or "<<-";
                stripsTabs = offset - start == 3;
                Add(TokenKind.Operator, start);
                break;
            default:
                TakeWord(start);
                break;
        }
    }

    private void TakeWord(int start)
    {
        offset = ShellSpans.EndOfWord(text.Content, offset);
        if (awaitsDelimiter)
        {
            documents.Enqueue((ShellSpans.Unquote(text.Content[start..offset]), stripsTabs));
            awaitsDelimiter = false;
        }
        Add(TokenKind.Word, start);
    }

    private void TakeDocuments()
    {
        while (documents.TryDequeue(out var document))
        {
            var start = offset;
            while (offset < text.Length)
            {
                var end = text.Content.IndexOf('\n', offset);
                end = end < 0 ? text.Length : end;
                var line = text.Content.AsSpan(offset, end - offset).TrimEnd('\r');
                offset = Math.Min(text.Length, end + 1);
                if ((document.StripsTabs ? line.TrimStart('\t') : line).SequenceEqual(document.Delimiter))
                    break;
            }
            Add(TokenKind.Text, start);
        }
    }

    private int OperatorLength()
    {
        var rest = text.Content.AsSpan(offset);
        foreach (var @operator in Operators)
        {
            if (rest.StartsWith(@operator))
                return @operator.Length;
        }
        return 1;
    }

    private void Add(TokenKind kind, int start) => tokens.Add(new(kind, start, offset));
}
