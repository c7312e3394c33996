namespace Symbiont.Language.Syntax;

/// <summary>One argument of a call.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Name">The name before <c>:</c> or <c>=</c>; null when positional.</param>
/// <param name="Value">What is passed.</param>
public sealed record Argument(Position Position, string? Name, Expression Value) : SyntaxNode(Position);
