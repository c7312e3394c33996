using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary><c>type Name = { field: type }</c> or <c>type Name = type</c>.</summary>
/// <param name="Position">Where <c>type</c> stands.</param>
/// <param name="Name">The new name.</param>
/// <param name="Alias">The type it is another name for; null for a record type.</param>
/// <param name="Fields">The fields of a record type; empty for an alias.</param>
public sealed record TypeDeclaration(Position Position, string Name, TypeReference? Alias, ImmutableArray<Parameter> Fields)
    : Declaration(Position);
