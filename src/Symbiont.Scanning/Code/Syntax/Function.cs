using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Syntax;

/// <summary>A function, method, lambda or arrow function.</summary>
/// <param name="Name">Empty when it has none.</param>
/// <param name="Body">For a lambda one return statement.</param>
/// <param name="Documentation">The docstring; null without one.</param>
internal sealed record Function(
    int Start, string Name, ImmutableArray<Parameter> Parameters, ImmutableArray<Statement> Body, ImmutableArray<Expression> Decorators, string? Documentation = null);
