using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>An agent.</summary>
/// <param name="Position">Where <c>agent</c> stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">What an execution is given.</param>
/// <param name="ReturnType">What follows <c>-></c>, if anything.</param>
/// <param name="Members">Its <see cref="CapabilityList"/>, <see cref="PolicyDeclaration"/>, <see cref="FunctionDeclaration"/>,
/// <see cref="WithBlock"/>, <see cref="Property"/> and <see cref="PropertySection"/> members in source order.</param>
public sealed record AgentDeclaration(
    Position Position, string Name, ImmutableArray<Parameter> Parameters, TypeReference? ReturnType, ImmutableArray<SyntaxNode> Members)
    : Declaration(Position)
{
    /// <summary>The capabilities of all its lists.</summary>
    public IEnumerable<Expression> Capabilities => Members.OfType<CapabilityList>().SelectMany(list => list.Capabilities);

    /// <summary>The policies declared inside the agent.</summary>
    public IEnumerable<PolicyDeclaration> Policies => Members.OfType<PolicyDeclaration>();

    /// <summary>The functions declared inside the agent.</summary>
    public IEnumerable<FunctionDeclaration> Functions => Members.OfType<FunctionDeclaration>();

    /// <summary>Properties written directly in the agent, such as <c>memory = "ephemeral"</c>; they mean the same as in <c>with</c>.</summary>
    public IEnumerable<Property> Properties => Members.OfType<Property>();

    /// <summary>The agent's program; null for an agent that only reasons.</summary>
    public WithBlock? With => Members.OfType<WithBlock>().FirstOrDefault();

    /// <summary>The place after the parenthesis that ends the parameters.</summary>
    internal Position ParametersEnd { get; init; }
}
