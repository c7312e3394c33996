using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>What a value is matched against.</summary>
public abstract record Pattern(Position Position) : SyntaxNode(Position)
{
    /// <summary><c>_</c>: anything.</summary>
    public sealed record Wildcard(Position Position) : Pattern(Position);

    /// <summary>A value that must be equal.</summary>
    /// <param name="Position">Where it begins.</param>
    /// <param name="Value">A <see cref="Expression.Text"/>, <see cref="Expression.Integer"/>, <see cref="Expression.Number"/>,
    /// <see cref="Expression.Boolean"/>, <see cref="Expression.Null"/>, or a number under <see cref="UnaryOperator.Negate"/>.</param>
    public sealed record Literal(Position Position, Expression Value) : Pattern(Position);

    /// <summary>A bare identifier.</summary>
    public sealed record Name(Position Position, string Identifier) : Pattern(Position);

    /// <summary><c>Some(x)</c>.</summary>
    public sealed record Constructor(Position Position, string Identifier, ImmutableArray<Pattern> Arguments) : Pattern(Position);
}
