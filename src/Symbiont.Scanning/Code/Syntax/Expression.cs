using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Syntax;

/// <summary>
/// A value in a program, as much of it as flow needs: precedence of arithmetic, types and operators without effect on where data goes are not kept.
/// One tree serves Python and JavaScript.
/// </summary>
/// <param name="Start">Offset of its first character.</param>
internal abstract record Expression(int Start);

internal sealed record NameExpression(int Start, string Name) : Expression(Start);

/// <summary>A string whose text is known, escapes resolved.</summary>
internal sealed record TextExpression(int Start, string Text, bool IsBytes = false) : Expression(Start);

internal sealed record NumberExpression(int Start, string Digits) : Expression(Start);

/// <summary><c>True</c>, <c>null</c> and the like.</summary>
internal sealed record ConstantExpression(int Start, string Name) : Expression(Start);

internal sealed record RegexExpression(int Start, string Pattern) : Expression(Start);

/// <summary>An f-string, a template literal, or literals side by side.</summary>
internal sealed record TemplateExpression(int Start, ImmutableArray<Expression> Parts) : Expression(Start);

internal sealed record MemberExpression(int Start, Expression Target, string Name) : Expression(Start);

internal sealed record IndexExpression(int Start, Expression Target, Expression Index) : Expression(Start);

internal sealed record CallExpression(int Start, Expression Callee, ImmutableArray<Argument> Arguments, bool IsNew = false) : Expression(Start);

/// <summary>Operands with the operators between them, flat: <c>a + b % c</c> has three operands and two operators.</summary>
internal sealed record OperationExpression(int Start, ImmutableArray<Expression> Operands, ImmutableArray<string> Operators) : Expression(Start);

internal sealed record ConditionalExpression(int Start, Expression Test, Expression Then, Expression Else) : Expression(Start);

/// <summary>A list, tuple, set, dictionary, array or object; as a target, a pattern that takes one apart.</summary>
internal sealed record CollectionExpression(int Start, CollectionKind Kind, ImmutableArray<CollectionItem> Items) : Expression(Start);

/// <summary><c>[element for target in source if test …]</c></summary>
internal sealed record ComprehensionExpression(int Start, ImmutableArray<Expression> Elements, ImmutableArray<ComprehensionClause> Clauses) : Expression(Start);

/// <summary>An assignment that has a value: <c>(a := b)</c>, <c>a = b</c> in JavaScript, or a pattern's default.</summary>
internal sealed record AssignmentExpression(int Start, Expression Target, Expression Value, string Operator) : Expression(Start);

internal sealed record FunctionExpression(int Start, Function Function) : Expression(Start);

/// <summary>Something that depends on its parts in no way that matters more: <c>await</c>, <c>-x</c>, slices, a comma list, markup.</summary>
internal sealed record OtherExpression(int Start, ImmutableArray<Expression> Parts) : Expression(Start);

internal sealed record NotExpression(int Start, Expression Operand) : Expression(Start);

/// <summary><c>*x</c>, <c>**x</c>, <c>...x</c></summary>
internal sealed record SpreadExpression(int Start, Expression Operand) : Expression(Start);
