namespace Symbiont.Scanning.Code.Syntax;

/// <summary>A piece of source: offsets in UTF-16 units, the end exclusive. Between tokens there is nothing but white space.</summary>
internal readonly record struct CodeToken(TokenKind Kind, int Start, int End)
{
    public int Length => End - Start;
}
