using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary><c>policy name { allow: … }</c>, at the top, in an agent or in a channel.</summary>
public sealed record PolicyDeclaration(Position Position, string Name, ImmutableArray<PolicyRule> Rules) : Declaration(Position);
