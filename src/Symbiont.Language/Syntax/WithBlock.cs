using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary><c>with timeout = 5m, sandbox = "tier1" { … }</c>: an agent's program and how it runs.</summary>
public sealed record WithBlock(Position Position, ImmutableArray<Property> Attributes, Block Body) : SyntaxNode(Position);
