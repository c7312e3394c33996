using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>The tokens of a text in order, with a little lookahead.</summary>
internal sealed class TokenStream(Lexer lexer)
{
    private const int Lookahead = 4;

    private readonly Token[] buffer = new Token[Lookahead];
    private int first;
    private int count;
    private bool ended;

    public Token Current => Peek(0);

    public TokenKind Kind => Current.Kind;

    /// <summary>The token taken last; the beginning of the text before any was.</summary>
    public Token Previous { get; private set; } = new(TokenKind.EndOfText, new Position(1, 1), new Position(1, 1), "");

    /// <summary>How often a token was looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether the current token is the first on its line.</summary>
    public bool AtLineStart => Current.Position.Line > Previous.End.Line || Previous.Kind == TokenKind.EndOfText;

    /// <summary>A token ahead of the current one, by at most three.</summary>
    public Token Peek(int ahead)
    {
        Steps++;
        while (count <= ahead)
            buffer[(first + count++) % Lookahead] = lexer.Next();
        var token = buffer[(first + ahead) % Lookahead];
        return ended ? new Token(TokenKind.EndOfText, token.Position, token.Position, "") : token;
    }

    public Token Take()
    {
        var token = Current;
        Previous = token;
        if (token.Kind != TokenKind.EndOfText)
        {
            first = (first + 1) % Lookahead;
            count--;
        }
        return token;
    }

    /// <summary>From here on the text reads as if it ended.</summary>
    public void End() => ended = true;
}
