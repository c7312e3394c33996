using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>A statement.</summary>
public abstract record Statement(Position Position) : SyntaxNode(Position)
{
    /// <summary><c>let x = value;</c>.</summary>
    public sealed record Let(Position Position, string Identifier, Expression Value) : Statement(Position);

    /// <summary><c>target = value;</c>, or with an <paramref name="Operator"/> <c>target += value;</c>.</summary>
    /// <param name="Position">Where the target begins.</param>
    /// <param name="Target">A name, or members and indexes of one.</param>
    /// <param name="Operator">What combines old and new: add, subtract, multiply, divide or remainder; null for plain <c>=</c>.</param>
    /// <param name="Value">The right side.</param>
    public sealed record Assign(Position Position, Expression Target, BinaryOperator? Operator, Expression Value) : Statement(Position);

    /// <summary><c>if a { … } else if b { … } else { … }</c>.</summary>
    public sealed record If(Position Position, ImmutableArray<IfBranch> Branches, Block? Else) : Statement(Position);

    /// <summary><c>for x in items { … }</c>.</summary>
    public sealed record For(Position Position, string Identifier, Expression Items, Block Body) : Statement(Position);

    /// <summary><c>match subject { pattern => … }</c>.</summary>
    public sealed record Match(Position Position, Expression Subject, ImmutableArray<MatchArm> Arms) : Statement(Position);

    /// <summary><c>try { … } catch (Kind e) { … }</c>.</summary>
    public sealed record Try(Position Position, Block Body, ImmutableArray<CatchClause> Catches) : Statement(Position);

    /// <summary><c>return value;</c>.</summary>
    public sealed record Return(Position Position, Expression? Value) : Statement(Position);

    /// <summary><c>expression;</c>.</summary>
    public sealed record Evaluate(Position Position, Expression Expression) : Statement(Position);
}
