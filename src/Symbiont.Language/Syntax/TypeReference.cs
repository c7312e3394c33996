using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>A type as written: <c>Optional&lt;string></c>.</summary>
public sealed record TypeReference(Position Position, string Name, ImmutableArray<TypeReference> Arguments) : SyntaxNode(Position)
{
    /// <summary>The type as the language writes it.</summary>
    public override string ToString() => Arguments.IsEmpty ? Name : $"{Name}<{string.Join(", ", Arguments)}>";
}
