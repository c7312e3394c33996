using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary><c>capabilities = ["read", write]</c> in an agent.</summary>
public sealed record CapabilityList(Position Position, ImmutableArray<Expression> Capabilities) : SyntaxNode(Position);
