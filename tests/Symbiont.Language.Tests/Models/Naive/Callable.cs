using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Models.Naive;

/// <summary>What can be called: a function or lambda with its scope, or a builtin by its name.</summary>
internal sealed record Callable(string Name, ImmutableArray<Parameter> Parameters, Expression? Body, Block? Block, Scope? Outer)
{
    /// <summary>The builtin's name; null: not one.</summary>
    public string? Builtin { get; init; }

    public static Callable Lambda(Expression.Lambda lambda, Scope outer) =>
        new("lambda", [new Parameter(lambda.Position, lambda.Parameter, new TypeReference(lambda.Position, "any", []))], lambda.Body, null, outer);
}
