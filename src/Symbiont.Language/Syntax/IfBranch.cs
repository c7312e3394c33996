namespace Symbiont.Language.Syntax;

/// <summary>One <c>if condition { … }</c> of a chain; with a <paramref name="Pattern"/>, <c>if let pattern = condition { … }</c>.</summary>
public sealed record IfBranch(Position Position, Pattern? Pattern, Expression Condition, Block Body) : SyntaxNode(Position);
