using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Syntax;

/// <summary>A condition and what is done when it holds.</summary>
internal sealed record Branch(Expression Test, ImmutableArray<Statement> Body);
