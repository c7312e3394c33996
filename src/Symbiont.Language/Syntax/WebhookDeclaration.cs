using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>A <c>webhook name { … }</c> block.</summary>
/// <param name="Position">Where <c>webhook</c> stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its <see cref="Property"/> and <see cref="PropertySection"/> members in source order.</param>
public sealed record WebhookDeclaration(Position Position, string Name, ImmutableArray<SyntaxNode> Members) : Declaration(Position)
{
    /// <summary>The block's own properties.</summary>
    public IEnumerable<Property> Properties => Members.OfType<Property>();

    /// <summary>The properties inside <c>filter</c>.</summary>
    public IEnumerable<Property> Filter => Members.OfType<PropertySection>().SelectMany(section => section.Properties);
}
