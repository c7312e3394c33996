using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary><c>channel support { platform: "slack" policy p { … } data_classification { … } }</c>.</summary>
/// <param name="Position">Where <c>channel</c> stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its <see cref="Property"/>, <see cref="PolicyDeclaration"/> and <see cref="PropertySection"/> members in source order.</param>
public sealed record ChannelDeclaration(Position Position, string Name, ImmutableArray<SyntaxNode> Members) : Declaration(Position)
{
    /// <summary>The channel's own properties.</summary>
    public IEnumerable<Property> Properties => Members.OfType<Property>();

    /// <summary>The policies declared inside the channel.</summary>
    public IEnumerable<PolicyDeclaration> Policies => Members.OfType<PolicyDeclaration>();

    /// <summary>The entries of <c>data_classification</c>.</summary>
    public IEnumerable<Property> DataClassification => Members.OfType<PropertySection>().SelectMany(section => section.Properties);
}
