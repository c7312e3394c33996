using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>A whole program.</summary>
/// <param name="Position">The beginning of the text.</param>
/// <param name="Items">Its declarations in source order.</param>
public sealed record ProgramSyntax(Position Position, ImmutableArray<Declaration> Items) : SyntaxNode(Position)
{
    /// <summary>The properties of all metadata blocks.</summary>
    public IEnumerable<Property> Metadata => Items.OfType<MetadataDeclaration>().SelectMany(block => block.Properties);

    /// <summary>The agents.</summary>
    public IEnumerable<AgentDeclaration> Agents => Items.OfType<AgentDeclaration>();

    /// <summary>The policies at the top.</summary>
    public IEnumerable<PolicyDeclaration> Policies => Items.OfType<PolicyDeclaration>();

    /// <summary>The types.</summary>
    public IEnumerable<TypeDeclaration> Types => Items.OfType<TypeDeclaration>();

    /// <summary>The functions at the top.</summary>
    public IEnumerable<FunctionDeclaration> Functions => Items.OfType<FunctionDeclaration>();

    /// <summary>The schedules.</summary>
    public IEnumerable<ScheduleDeclaration> Schedules => Items.OfType<ScheduleDeclaration>();

    /// <summary>The channels.</summary>
    public IEnumerable<ChannelDeclaration> Channels => Items.OfType<ChannelDeclaration>();

    /// <summary>The memory blocks.</summary>
    public IEnumerable<MemoryDeclaration> Memories => Items.OfType<MemoryDeclaration>();

    /// <summary>The webhooks.</summary>
    public IEnumerable<WebhookDeclaration> Webhooks => Items.OfType<WebhookDeclaration>();
}
