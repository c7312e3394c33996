using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

/// <summary>
/// Reads JavaScript's and TypeScript's tokens into a tree, as far as flow needs it. Types are skipped. Never fails: what it does not understand becomes an
/// expression of its parts, and the next statement begins anew.
/// </summary>
internal sealed partial class ScriptParser
{
    private readonly CodeText text;
    private readonly ImmutableArray<CodeToken> tokens;
    private readonly int[] closings;
    private readonly bool hasMarkup;
    private int position;
    private int depth;
    private int? limitedAt;

    private ScriptParser(CodeText text, ImmutableArray<CodeToken> tokens, bool hasMarkup)
    {
        this.text = text;
        this.tokens = tokens;
        this.hasMarkup = hasMarkup;
        closings = Match();
    }

    /// <summary>Parses a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="hasMarkup">Whether <c>&lt;</c> before an operand begins markup (JSX) rather than a type.</param>
    public static SyntaxTree Parse(CodeText text, bool hasMarkup)
    {
        var all = ScriptLexer.Tokenize(text);
        var parser = new ScriptParser(text, all.RemoveAll(token => token.Kind == TokenKind.Comment), hasMarkup);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (!parser.AtEnd)
            parser.TakeStatement(statements);
        return new(text, all, statements.DrainToImmutable(), parser.limitedAt);
    }

    /// <summary>For each opening bracket the place of its closing one; itself where there is none.</summary>
    private int[] Match()
    {
        var matches = new int[tokens.Length];
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            matches[i] = i;
            if (tokens[i].Kind != TokenKind.Operator || tokens[i].Length != 1)
                continue;
            switch (text[tokens[i].Start])
            {
                case '(' or '[' or '{':
                    open.Push(i);
                    break;
                case ')' or ']' or '}' when open.Count > 0:
                    matches[open.Pop()] = i;
                    break;
            }
        }
        return matches;
    }

    private CodeToken Current => tokens[position];

    private int Start => Current.Start;

    private bool AtEnd => Current.Kind == TokenKind.End;

    private CodeToken Peek(int ahead = 1) => tokens[Math.Min(position + ahead, tokens.Length - 1)];

    private bool Is(string word) => Is(Current, word);

    private bool Is(CodeToken token, string word) => token.Kind is TokenKind.Word or TokenKind.Operator && text.Is(token, word);

    private bool Is(TokenKind kind) => Current.Kind == kind;

    private void Advance()
    {
        if (!AtEnd)
            position++;
    }

    private bool Take(string word)
    {
        if (!Is(word))
            return false;
        Advance();
        return true;
    }

    private string TakeName()
    {
        if (!Is(TokenKind.Word))
            return "";
        var name = ScriptStrings.Name(text, Current);
        Advance();
        return name;
    }

    /// <summary>Whether a line ends between a token and the one before it.</summary>
    private bool StartsLine(int index) => index > 0 && text.LineOf(tokens[index - 1].End) != text.LineOf(tokens[Math.Min(index, tokens.Length - 1)].Start);

    private bool Enter()
    {
        if (depth >= SyntaxLimits.Depth)
        {
            limitedAt ??= Start;
            return false;
        }
        depth++;
        return true;
    }

    /// <summary>Goes to where the bracket that opens here closes, or past one token.</summary>
    private void SkipBracket() => position = Math.Min(Math.Max(closings[position], position) + 1, tokens.Length - 1);

    private void SkipNested()
    {
        while (!AtEnd && !Is(")") && !Is("]") && !Is("}") && !Is(",") && !Is(";") && Current.Kind is not (TokenKind.TextMiddle or TokenKind.TextEnd))
        {
            if (Is("(") || Is("[") || Is("{"))
                SkipBracket();
            else
                Advance();
        }
    }
}
