using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>A <c>memory name { … }</c> block.</summary>
/// <param name="Position">Where <c>memory</c> stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its <see cref="Property"/> and <see cref="PropertySection"/> members in source order.</param>
public sealed record MemoryDeclaration(Position Position, string Name, ImmutableArray<SyntaxNode> Members) : Declaration(Position)
{
    /// <summary>The block's own properties.</summary>
    public IEnumerable<Property> Properties => Members.OfType<Property>();

    /// <summary>The properties inside <c>search</c>.</summary>
    public IEnumerable<Property> Search => Members.OfType<PropertySection>().SelectMany(section => section.Properties);
}
