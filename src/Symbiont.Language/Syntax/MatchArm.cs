namespace Symbiont.Language.Syntax;

/// <summary>One <c>pattern => …</c> of a match.</summary>
public sealed record MatchArm(Position Position, Pattern Pattern, Block Body) : SyntaxNode(Position);
