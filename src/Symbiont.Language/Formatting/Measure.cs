using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Formatting;

/// <summary>
/// Decides what goes on one line. Every decision rests on the tree, on the column, and on facts of the source that the
/// formatted text has again; that is why formatting twice changes nothing.
/// </summary>
internal sealed class Measure(SourceText source)
{
    private readonly Dictionary<Expression, bool> spread = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a list in brackets is one item a line, because it was in the source or a comment wants it.</summary>
    public bool IsOpen<T>(Position opened, ImmutableArray<T> items, Position end)
        where T : SyntaxNode
    {
        if (items.IsEmpty)
            return false;
        if (items[0].Position.Line > opened.Line)
            return true;
        var from = opened;
        foreach (var item in items)
        {
            if (source.HasBreakingComment(from, item.Position))
                return true;
            from = item is Parameter ? item.Position : item.End;
        }
        return source.HasBreakingComment(from, end);
    }

    /// <summary>Whether a binary's operator begins a line.</summary>
    public static bool IsBroken(Expression.Binary binary) => binary.Left.End.Line < binary.Right.Position.Line;

    /// <summary>Whether a member's dot begins a line.</summary>
    public static bool IsBroken(Expression.Member member) => member.Target.End.Line < member.End.Line;

    /// <summary>Whether <c>if</c> as a value may stay on its line: it was on one, and its blocks are values.</summary>
    public bool IsFlat(Expression.If choice) =>
        choice.Position.Line == choice.End.Line && !source.HasComment(choice.Position, choice.End)
        && choice.Branches.All(branch => IsValue(branch.Body)) && IsValue(choice.Else);

    /// <summary>Whether an expression takes several lines however much room there is.</summary>
    public bool IsSpread(Expression expression)
    {
        if (spread.TryGetValue(expression, out var known))
            return known;
        var answer = expression switch
        {
            Expression.Array array => IsOpen(array.Position, array.Elements, array.End) || array.Elements.Any(IsSpread),
            Expression.Record record =>
                IsOpen(record.Position, record.Entries, record.End) || record.Entries.Any(entry => IsSpread(entry.Value)),
            Expression.Call call => IsSpread(call.Callee) || IsOpen(call.Callee.End, call.Arguments, call.End)
                || call.Arguments.Any(argument => IsSpread(argument.Value)),
            Expression.Member member => IsSpread(member.Target) || IsBroken(member),
            Expression.Index index => IsSpread(index.Target) || IsSpread(index.Key),
            Expression.Unary unary => IsSpread(unary.Operand),
            Expression.Binary binary => IsSpread(binary.Left) || IsBroken(binary) || IsSpread(binary.Right),
            Expression.Lambda lambda => IsSpread(lambda.Body),
            Expression.If choice => !IsFlat(choice),
            _ => false,
        };
        spread.Add(expression, answer);
        return answer;
    }

    private static bool IsValue(Block block) => block is { Statements.IsEmpty: true, Value: not null };
}
