using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>An expression. Parentheses leave no node behind.</summary>
/// <param name="Position">Where the expression begins; for a binary, member, index or call that is where its first operand begins.</param>
public abstract record Expression(Position Position) : SyntaxNode(Position)
{
    /// <summary><c>null</c>, also spelled <c>None</c>.</summary>
    public sealed record Null(Position Position) : Expression(Position);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Boolean(Position Position, bool Value) : Expression(Position);

    /// <summary>A whole number, never negative: the sign is a <see cref="Unary"/>.</summary>
    public sealed record Integer(Position Position, long Value) : Expression(Position);

    /// <summary>A number with a fraction or an exponent; finite and never negative.</summary>
    public sealed record Number(Position Position, double Value) : Expression(Position);

    /// <summary>A string, its escapes resolved.</summary>
    public sealed record Text(Position Position, string Value) : Expression(Position);

    /// <summary>A duration such as <c>30s</c>; how it was spelled (<c>30.seconds</c>) is not kept.</summary>
    public sealed record Duration(Position Position, long Amount, DurationUnit Unit) : Expression(Position)
    {
        /// <summary>The length of time; a month has 30 days, a year 365.</summary>
        public TimeSpan Value => Unit.Of(Amount);
    }

    /// <summary>A reference to a secret; <paramref name="Path"/> is what follows <c>vault://</c>.</summary>
    public sealed record Vault(Position Position, string Path) : Expression(Position);

    /// <summary>An identifier, or a bare word where a declaration takes one.</summary>
    public sealed record Name(Position Position, string Identifier) : Expression(Position);

    /// <summary><c>[a, b]</c>.</summary>
    public sealed record Array(Position Position, ImmutableArray<Expression> Elements) : Expression(Position);

    /// <summary><c>{ a: 1, "b c": 2 }</c>, and with a <paramref name="TypeName"/> <c>Point { x: 1 }</c>.</summary>
    public sealed record Record(Position Position, string? TypeName, ImmutableArray<RecordEntry> Entries) : Expression(Position);

    /// <summary><c>target.member</c>.</summary>
    public sealed record Member(Position Position, Expression Target, string Identifier) : Expression(Position);

    /// <summary><c>target[key]</c>.</summary>
    public sealed record Index(Position Position, Expression Target, Expression Key) : Expression(Position);

    /// <summary><c>callee(a, b, name: c)</c>; the arguments in source order.</summary>
    public sealed record Call(Position Position, Expression Callee, ImmutableArray<Argument> Arguments) : Expression(Position);

    /// <summary><c>!a</c>, <c>not a</c> or <c>-a</c>.</summary>
    public sealed record Unary(Position Position, UnaryOperator Operator, Expression Operand) : Expression(Position);

    /// <summary><c>a + b</c>.</summary>
    public sealed record Binary(Position Position, BinaryOperator Operator, Expression Left, Expression Right) : Expression(Position);

    /// <summary><c>x => body</c>.</summary>
    public sealed record Lambda(Position Position, string Parameter, Expression Body) : Expression(Position);

    /// <summary><c>if a { 1 } else if b { 2 } else { 3 }</c> where a value stands; the value is that of the branch taken.</summary>
    public sealed record If(Position Position, ImmutableArray<IfBranch> Branches, Block Else) : Expression(Position);
}
