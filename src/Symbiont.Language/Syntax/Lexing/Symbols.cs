namespace Symbiont.Language.Syntax.Lexing;

/// <summary>Punctuation and operators.</summary>
internal static class Symbols
{
    /// <summary>The token that two characters begin with, and its length; 0 when they begin none.</summary>
    public static (TokenKind Kind, int Length) Read(char c, char next) => (c, next) switch
    {
        ('=', '=') => (TokenKind.Equal, 2),
        ('=', '>') => (TokenKind.FatArrow, 2),
        ('!', '=') => (TokenKind.NotEqual, 2),
        ('<', '=') => (TokenKind.LessOrEqual, 2),
        ('>', '=') => (TokenKind.GreaterOrEqual, 2),
        ('-', '>') => (TokenKind.Arrow, 2),
        ('+', '=') => (TokenKind.PlusAssign, 2),
        ('-', '=') => (TokenKind.MinusAssign, 2),
        ('*', '=') => (TokenKind.StarAssign, 2),
        ('/', '=') => (TokenKind.SlashAssign, 2),
        ('%', '=') => (TokenKind.PercentAssign, 2),
        ('&', '&') => (TokenKind.And, 2),
        ('|', '|') => (TokenKind.Or, 2),
        ('&', _) => (TokenKind.And, 1),
        ('|', _) => (TokenKind.Or, 1),
        ('{', _) => (TokenKind.OpenBrace, 1),
        ('}', _) => (TokenKind.CloseBrace, 1),
        ('(', _) => (TokenKind.OpenParen, 1),
        (')', _) => (TokenKind.CloseParen, 1),
        ('[', _) => (TokenKind.OpenBracket, 1),
        (']', _) => (TokenKind.CloseBracket, 1),
        (',', _) => (TokenKind.Comma, 1),
        (';', _) => (TokenKind.Semicolon, 1),
        (':', _) => (TokenKind.Colon, 1),
        ('.', _) => (TokenKind.Dot, 1),
        ('=', _) => (TokenKind.Assign, 1),
        ('<', _) => (TokenKind.Less, 1),
        ('>', _) => (TokenKind.Greater, 1),
        ('+', _) => (TokenKind.Plus, 1),
        ('-', _) => (TokenKind.Minus, 1),
        ('*', _) => (TokenKind.Star, 1),
        ('/', _) => (TokenKind.Slash, 1),
        ('%', _) => (TokenKind.Percent, 1),
        ('!', _) => (TokenKind.Bang, 1),
        _ => (TokenKind.EndOfText, 0),
    };
}
