using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Syntax;

/// <summary>A function, method, lambda or arrow function.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Name">Empty when it has none.</param>
/// <param name="Parameters">In order.</param>
/// <param name="Body">For a lambda one return statement.</param>
/// <param name="Decorators">Expressions above a definition, innermost last.</param>
/// <param name="Documentation">The docstring; null without one.</param>
internal sealed record Function(
    int Start, string Name, ImmutableArray<Parameter> Parameters, ImmutableArray<Statement> Body, ImmutableArray<Expression> Decorators, string? Documentation = null);
