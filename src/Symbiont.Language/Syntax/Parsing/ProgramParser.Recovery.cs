using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>Where parsing goes on after an error.</summary>
internal sealed partial class ProgramParser
{
    /// <summary>Skips tokens, brackets as a whole, until <paramref name="stop"/> holds outside brackets or the next item begins.</summary>
    private void Skip(Func<bool> stop)
    {
        var open = 0;
        while (!At(TokenKind.EndOfText) && !BeginsItem())
        {
            if (open == 0 && stop())
                return;
            switch (tokens.Take().Kind)
            {
                case TokenKind.OpenBrace or TokenKind.OpenParen or TokenKind.OpenBracket:
                    open++;
                    break;
                case TokenKind.CloseBrace or TokenKind.CloseParen or TokenKind.CloseBracket when open > 0:
                    open--;
                    break;
            }
        }
    }

    private void FindNextItem()
    {
        Skip(() => tokens.AtLineStart && IsItemWord(tokens.Current));
        Found();
    }

    /// <summary>Finds the next member, rule or property of a list in braces: at the start of a line, or the brace that ends the list.</summary>
    private void FindNextMember()
    {
        Skip(() => At(TokenKind.CloseBrace) || (tokens.AtLineStart && tokens.Current.IsWord));
        Found();
    }

    private void FindNextStatement()
    {
        Skip(() => tokens.Kind is TokenKind.Semicolon or TokenKind.CloseBrace || BeginsStatement()
            || (tokens.AtLineStart && At(TokenKind.Identifier)));
        TryTake(TokenKind.Semicolon);
        Found();
    }

    /// <summary>Goes on reporting, unless the text was given up.</summary>
    private void Found() => lost = givenUp;

    private bool BeginsStatement() =>
        tokens.Kind is TokenKind.Let or TokenKind.Return or TokenKind.For or TokenKind.Match or TokenKind.Try
        || (At(TokenKind.If) && tokens.AtLineStart);

    /// <summary>
    /// Whether an item certainly begins here: at the very start of a line, with tokens that can follow in no statement and no
    /// property. Lists in braces end there, so a forgotten brace costs one message and not the rest of the text.
    /// </summary>
    private bool BeginsItem()
    {
        if (tokens.Current.Position.Column != 1 || !IsItemWord(tokens.Current))
            return false;
        var next = tokens.Peek(1);
        // A record or a section may begin so; only where something is wrong already is it more likely an item.
        if (lost && tokens.Current.Text is "metadata" or "schedule" && next.Kind == TokenKind.OpenBrace)
            return true;
        return next.Kind == TokenKind.Identifier
            && tokens.Peek(2).Kind is TokenKind.OpenBrace or TokenKind.OpenParen or TokenKind.Arrow or TokenKind.Assign;
    }

    private static bool IsItemWord(Token token) => token.Kind == TokenKind.Identifier && token.Text
        is "metadata" or "agent" or "policy" or "type" or "function" or "schedule" or "channel" or "memory" or "webhook";
}
