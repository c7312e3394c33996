namespace Symbiont.Language.Syntax;

/// <summary>A named value of a declaration: <c>cron: "0 9 * * *"</c>, <c>store markdown</c>, <c>timeout = 5m</c>.</summary>
public sealed record Property(Position Position, string Name, Expression Value) : SyntaxNode(Position);
