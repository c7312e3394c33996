using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary><c>function name(a: string) -> int { … }</c>, at the top or in an agent.</summary>
public sealed record FunctionDeclaration(
    Position Position, string Name, ImmutableArray<Parameter> Parameters, TypeReference? ReturnType, Block Body)
    : Declaration(Position)
{
    /// <summary>The place after the parenthesis that ends the parameters.</summary>
    internal Position ParametersEnd { get; init; }
}
