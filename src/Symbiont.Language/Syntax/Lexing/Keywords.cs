using System.Collections.Frozen;

namespace Symbiont.Language.Syntax.Lexing;

/// <summary>The reserved words.</summary>
internal static class Keywords
{
    private static readonly FrozenDictionary<string, TokenKind> Kinds = new Dictionary<string, TokenKind>(StringComparer.Ordinal)
    {
        ["if"] = TokenKind.If,
        ["else"] = TokenKind.Else,
        ["for"] = TokenKind.For,
        ["in"] = TokenKind.In,
        ["match"] = TokenKind.Match,
        ["try"] = TokenKind.Try,
        ["catch"] = TokenKind.Catch,
        ["return"] = TokenKind.Return,
        ["let"] = TokenKind.Let,
        ["true"] = TokenKind.True,
        ["false"] = TokenKind.False,
        ["null"] = TokenKind.Null,
        ["None"] = TokenKind.Null,
        ["not"] = TokenKind.Not,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TokenKind KindOf(string word) => Kinds.GetValueOrDefault(word, TokenKind.Identifier);
}
