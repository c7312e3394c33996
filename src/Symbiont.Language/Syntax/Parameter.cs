namespace Symbiont.Language.Syntax;

/// <summary>A parameter of an agent or function, or a field of a record type.</summary>
public sealed record Parameter(Position Position, string Name, TypeReference Type) : SyntaxNode(Position);
