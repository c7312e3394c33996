using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary><c>metadata { version = "1.0" }</c>.</summary>
public sealed record MetadataDeclaration(Position Position, ImmutableArray<Property> Properties) : Declaration(Position);
