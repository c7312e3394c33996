using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

/// <summary>
/// Reads Python's tokens into a tree, as far as flow needs it. Never fails: a line it does not understand becomes an expression of its parts,
/// and the next line begins anew.
/// </summary>
internal sealed partial class PythonParser(CodeText text, ImmutableArray<CodeToken> tokens) : TokenReader(text, tokens)
{
    public static SyntaxTree Parse(CodeText text)
    {
        var all = PythonLexer.Tokenize(text);
        var parser = new PythonParser(text, all.RemoveAll(token => token.Kind == TokenKind.Comment));
        var statements = parser.TakeStatements(endsWithBlock: false);
        return new(text, all, statements, parser.LimitedAt);
    }

    private string TakeName()
    {
        if (!Is(TokenKind.Word))
            return "";
        var name = PythonNames.Normalize(Text.Name(Current));
        Advance();
        return name;
    }

    private void SkipLine()
    {
        while (!Is(TokenKind.NewLine) && !AtEnd)
            Advance();
        Advance();
    }

    /// <summary>Skips what is nested too deep, up to where the bracket around it goes on.</summary>
    private void SkipNested()
    {
        for (var open = 0; !Is(TokenKind.NewLine) && !AtEnd; Advance())
        {
            if (Current.Kind is TokenKind.TextStart || Is("(") || Is("[") || Is("{"))
                open++;
            else if (Current.Kind is TokenKind.TextEnd || Is(")") || Is("]") || Is("}"))
                open--;
            else if (open == 0 && (Current.Kind == TokenKind.TextMiddle || Is(",") || Is(":")))
                return;
            if (open < 0)
                return;
        }
    }

    private void SkipBlock()
    {
        var open = 0;
        do
        {
            open += Current.Kind switch
            {
                TokenKind.Indent => 1,
                TokenKind.Dedent => -1,
                _ => 0,
            };
            Advance();
        }
        while (open > 0 && !AtEnd);
    }
}
