using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

/// <summary>
/// Reads JavaScript's and TypeScript's tokens into a tree, as far as flow needs it. Types are skipped. Never fails: what it does not understand becomes an
/// expression of its parts, and the next statement begins anew.
/// </summary>
internal sealed partial class ScriptParser : TokenReader
{
    private readonly int[] closings;
    private readonly bool hasMarkup;

    private ScriptParser(CodeText text, ImmutableArray<CodeToken> tokens, bool hasMarkup) : base(text, tokens)
    {
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
        return new(text, all, statements.DrainToImmutable(), parser.LimitedAt);
    }

    /// <summary>For each opening bracket the place of its closing one; itself where there is none.</summary>
    private int[] Match()
    {
        var matches = new int[Tokens.Length];
        var open = new Stack<int>();
        for (var i = 0; i < Tokens.Length; i++)
        {
            matches[i] = i;
            if (Tokens[i].Kind != TokenKind.Operator || Tokens[i].Length != 1)
                continue;
            switch (Text[Tokens[i].Start])
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

    private string TakeName()
    {
        if (!Is(TokenKind.Word))
            return "";
        var name = ScriptStrings.Name(Text, Current);
        Advance();
        return name;
    }

    /// <summary>Whether a line ends between a token and the one before it.</summary>
    private bool StartsLine(int index) => index > 0 && Text.LineOf(Tokens[index - 1].End) != Text.LineOf(Tokens[Math.Min(index, Tokens.Length - 1)].Start);

    /// <summary>Goes to where the bracket that opens here closes, or past one token.</summary>
    private void SkipBracket() => Position = Math.Min(Math.Max(closings[Position], Position) + 1, Tokens.Length - 1);

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
