using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>Statements in braces and, where the last thing is an expression without <c>;</c>, the block's value.</summary>
/// <remarks>
/// An <c>if</c> at the end of a block that has an <c>else</c> is the block's value; with a <c>;</c> after it, or without
/// <c>else</c>, it is a statement. A match arm without braces is a block that has only a value.
/// </remarks>
public sealed record Block(Position Position, ImmutableArray<Statement> Statements, Expression? Value) : SyntaxNode(Position);
