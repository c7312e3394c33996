namespace Symbiont.Language.Syntax.Lexing;

/// <summary>
/// The kinds of token. Only words that can begin or continue an expression or statement are keywords; the words of
/// declarations (<c>agent</c>, <c>policy</c>, <c>memory</c>, …) are identifiers that the parser knows by where they stand.
/// </summary>
internal enum TokenKind
{
    EndOfText,
    Identifier,
    Text,
    Integer,
    Number,
    Duration,
    Vault,

    If,
    Else,
    For,
    In,
    Match,
    Try,
    Catch,
    Return,
    Let,
    True,
    False,
    Null,
    Not,

    OpenBrace,
    CloseBrace,
    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    Comma,
    Semicolon,
    Colon,
    Dot,
    Arrow,
    FatArrow,
    Assign,
    PlusAssign,
    MinusAssign,
    StarAssign,
    SlashAssign,
    PercentAssign,
    Equal,
    NotEqual,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    Bang,
    And,
    Or,

    /// <summary>Characters that mean nothing; reported by the lexer and never seen by the parser.</summary>
    Unexpected,
}
