using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>Properties in their own braces inside a block: <c>search</c>, <c>filter</c>, <c>data_classification</c>.</summary>
public sealed record PropertySection(Position Position, string Name, ImmutableArray<Property> Properties) : SyntaxNode(Position);
