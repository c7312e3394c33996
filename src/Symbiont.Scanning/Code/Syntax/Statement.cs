using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Syntax;

/// <summary>A step of a program.</summary>
/// <param name="Start">Offset of its first character.</param>
internal abstract record Statement(int Start);

internal sealed record ExpressionStatement(int Start, Expression Expression) : Statement(Start);

/// <summary><c>a = b = value</c>, or <c>a += value</c>, where the operator is <c>+=</c>.</summary>
internal sealed record AssignStatement(int Start, ImmutableArray<Expression> Targets, Expression Value, string Operator) : Statement(Start);

/// <summary>A chain of conditions, flat, so that a thousand <c>elif</c> are no deeper than one. A <c>switch</c> is one too, its tests unknown.</summary>
internal sealed record IfStatement(int Start, ImmutableArray<Branch> Branches, ImmutableArray<Statement> Else) : Statement(Start);

/// <summary>A <c>for</c> or <c>while</c> of any kind.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Target">What takes the items; null for a <c>while</c>.</param>
/// <param name="Source">What is gone through, or the condition; null when there is none.</param>
/// <param name="Body">What is repeated.</param>
/// <param name="Else">What follows when nothing broke the loop.</param>
internal sealed record LoopStatement(int Start, Expression? Target, Expression? Source, ImmutableArray<Statement> Body, ImmutableArray<Statement> Else) : Statement(Start);

/// <summary><c>try</c> with what may follow it; each handler is one block.</summary>
internal sealed record TryStatement(int Start, ImmutableArray<Statement> Body, ImmutableArray<ImmutableArray<Statement>> Handlers, ImmutableArray<Statement> Finally) : Statement(Start);

/// <summary>Statements that simply follow: a <c>with</c>'s body, a block.</summary>
internal sealed record BlockStatement(int Start, ImmutableArray<Statement> Body) : Statement(Start);

/// <summary><c>return</c>, <c>yield</c> as a statement, <c>raise</c>, <c>throw</c>.</summary>
internal sealed record ExitStatement(int Start, ExitKind Kind, Expression? Value) : Statement(Start);

internal sealed record FunctionStatement(int Start, Function Function) : Statement(Start);

internal sealed record ClassStatement(int Start, string Name, ImmutableArray<Expression> Bases, ImmutableArray<Statement> Body) : Statement(Start);

/// <summary><c>import module</c> or <c>from module import name</c>, however the language writes it.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Module">The module, as written.</param>
/// <param name="Member">What is taken from the module; null for the module as a whole, <c>*</c> for all of it.</param>
/// <param name="Alias">The name it gets here; empty when it is only run.</param>
internal sealed record ImportStatement(int Start, string Module, string? Member, string Alias) : Statement(Start);
