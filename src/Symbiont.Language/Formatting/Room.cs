using Symbiont.Language.Syntax;
using Symbiont.Language.Syntax.Parsing;

namespace Symbiont.Language.Formatting;

/// <summary>Whether things fit on a line. Looks no further than the line's end, so that nested lists cost little.</summary>
internal static class Room
{
    /// <summary>How wide a line may become before a list is opened.</summary>
    public const int MaxWidth = 100;

    /// <summary>Whether an expression fits a line of which <paramref name="column"/> columns are taken.</summary>
    public static bool Fits(int column, Expression expression) => After(MaxWidth - column, expression) >= 0;

    /// <summary>Whether a list fits such a line.</summary>
    public static bool Fits(int column, IEnumerable<SyntaxNode> items) => After(MaxWidth - column, items) >= 0;

    /// <summary>The room that is left after an expression; negative, perhaps without having looked at all of it, when it is too wide.</summary>
    private static int After(int room, Expression expression) => room < 0 ? room : expression switch
    {
        Expression.Array array => After(room, array.Elements),
        Expression.Record record => After(room - 2 - (record.TypeName?.Length + 1 ?? 0), record.Entries),
        Expression.Call call => After(After(room, call.Callee), call.Arguments),
        Expression.Member member => After(room - 1 - member.Identifier.Length, member.Target),
        Expression.Index index => After(After(room - 2, index.Target), index.Key),
        Expression.Unary unary => After(room - 1, unary.Operand),
        Expression.Binary binary => After(After(room - 2 - Operators.Spelling(binary.Operator).Length, binary.Left), binary.Right),
        Expression.Lambda lambda => After(room - lambda.Parameter.Length - 4, lambda.Body),
        Expression.If choice => AfterValue(choice.Branches.Aggregate(room, AfterBranch), choice.Else),
        _ => room - Spelling.Of(expression).Length,
    };

    private static int After(int room, IEnumerable<SyntaxNode> items)
    {
        foreach (var item in items)
        {
            if (room < 0)
                break;
            room = item switch
            {
                Argument argument => After(room - (argument.Name?.Length + 2 ?? 0), argument.Value),
                RecordEntry entry => After(room - entry.Key.Length - 2, entry.Value),
                Parameter parameter => room - parameter.Name.Length - 2 - parameter.Type.ToString().Length,
                Property property => After(room - property.Name.Length - 3, property.Value),
                Expression expression => After(room, expression),
                _ => room,
            } - 2;
        }
        return room;
    }

    private static int AfterBranch(int room, IfBranch branch) => AfterValue(After(room - 10, branch.Condition), branch.Body);

    private static int AfterValue(int room, Block block) => block.Value is null ? room - 2 : After(room - 4, block.Value);
}
