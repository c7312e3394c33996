using Symbiont.Language.Syntax;
using Symbiont.Language.Syntax.Parsing;

namespace Symbiont.Language.Formatting;

/// <summary>Expressions and patterns, with the parentheses they need and no others.</summary>
internal sealed partial class TreePrinter
{
    private const int UnaryStrength = 7;
    private const int PostfixStrength = 8;

    /// <summary>Whether an identifier before <c>{</c> would begin the block.</summary>
    private bool inHead;

    private void Head(Expression expression)
    {
        var outer = inHead;
        inHead = true;
        Print(expression);
        inHead = outer;
    }

    private void Print(Expression expression)
    {
        writer.CommentsBefore(expression.Position);
        switch (expression)
        {
            case Expression.Array array:
                List("[", array.Elements, "]", array.Position, array.End, Print);
                break;
            case Expression.Record { TypeName: not null } when inHead:
                Parenthesised(expression);
                break;
            case Expression.Record record:
                var open = record.TypeName is null ? "{" : record.TypeName + " {";
                List(open, record.Entries, "}", record.Position, record.End, Entry, padded: true);
                break;
            case Expression.Member member:
                Member(member);
                break;
            case Expression.Index index:
                Operand(index.Target, PostfixStrength);
                FlatList("[", [index.Key], "]", index.End, Print);
                break;
            case Expression.Call call:
                Call(call);
                break;
            case Expression.Unary unary:
                writer.Write(unary.Operator == UnaryOperator.Negate ? "-" : source.Has(unary.Position, 'n') ? "not " : "!");
                Operand(unary.Operand, UnaryStrength);
                break;
            case Expression.Binary binary:
                Binary(binary);
                break;
            case Expression.Lambda lambda:
                writer.Write($"{lambda.Parameter} => ");
                Print(lambda.Body);
                break;
            case Expression.If choice:
                If(choice);
                break;
            default:
                var spelling = source.Between(expression.Position, expression.End);
                writer.Write(spelling.Length > 0 ? spelling : Spelling.Of(expression));
                break;
        }
    }

    private void Binary(Expression.Binary binary)
    {
        var strength = Operators.Strength(binary.Operator);
        Operand(binary.Left, strength);
        writer.CommentsBefore(binary.Right.Position);
        writer.Indent();
        if (Measure.IsBroken(binary))
            writer.Line();
        else
            writer.Space();
        writer.Write(Operators.Spelling(binary.Operator) + " ");
        Operand(binary.Right, strength + 1);
        writer.Dedent();
    }

    private void Member(Expression.Member member)
    {
        if (member.Target is Expression.Integer or Expression.Number or Expression.Vault)
            Parenthesised(member.Target);
        else
            Operand(member.Target, PostfixStrength);
        writer.CommentsBefore(member.End with { Column = member.End.Column - member.Identifier.Length });
        writer.Indent();
        if (Measure.IsBroken(member))
            writer.Line();
        writer.Write("." + member.Identifier);
        writer.Dedent();
    }

    private void Call(Expression.Call call)
    {
        Operand(call.Callee, PostfixStrength);
        // A record or array at the end opens itself; then the call need not.
        var opensItself = !call.Arguments.IsEmpty && call.Arguments[^1].Value
            is Expression.Record { Entries.IsEmpty: false } or Expression.Array { Elements.IsEmpty: false };
        if (opensItself && !measure.IsOpen(call.Callee.End, call.Arguments, call.End))
            FlatList("(", call.Arguments, ")", call.End, Argument);
        else
            List("(", call.Arguments, ")", call.Callee.End, call.End, Argument);
    }

    private void Argument(Argument argument)
    {
        if (argument.Name is not null)
            writer.Write(argument.Name + ": ");
        Print(argument.Value);
    }

    private void Entry(RecordEntry entry)
    {
        writer.Write((source.Has(entry.Position, '"') ? Spelling.Quoted(entry.Key) : Spelling.Key(entry.Key)) + ": ");
        Print(entry.Value);
    }

    private void If(Expression.If choice)
    {
        if (!measure.IsFlat(choice) || !Room.Fits(writer.Column, choice))
        {
            Branches(choice.Branches, choice.Else);
            return;
        }
        for (var i = 0; i < choice.Branches.Length; i++)
        {
            var branch = choice.Branches[i];
            writer.Write(i == 0 ? "if " : " else if ");
            if (branch.Pattern is not null)
            {
                writer.Write("let ");
                Print(branch.Pattern);
                writer.Write(" = ");
            }
            Head(branch.Condition);
            FlatBlock(branch.Body);
        }
        writer.Write(" else");
        FlatBlock(choice.Else);
    }

    private void FlatBlock(Block block)
    {
        var outer = inHead;
        inHead = false;
        writer.Write(" { ");
        Print(block.Value!);
        writer.Write(" }");
        inHead = outer;
    }

    /// <summary>An operand, in parentheses if it binds looser than its operator.</summary>
    private void Operand(Expression operand, int strength)
    {
        if (StrengthOf(operand) < strength)
            Parenthesised(operand);
        else
            Print(operand);
    }

    private void Parenthesised(Expression expression)
    {
        writer.CommentsBefore(expression.Position);
        var outer = inHead;
        inHead = false;
        writer.Write("(");
        Print(expression);
        writer.Write(")");
        inHead = outer;
    }

    private static int StrengthOf(Expression expression) => expression switch
    {
        Expression.Lambda or Expression.If => 0,
        Expression.Binary binary => Operators.Strength(binary.Operator),
        Expression.Unary => UnaryStrength,
        _ => PostfixStrength,
    };

    private void Print(Pattern pattern)
    {
        writer.CommentsBefore(pattern.Position);
        switch (pattern)
        {
            case Pattern.Wildcard:
                writer.Write("_");
                break;
            case Pattern.Name name:
                writer.Write(name.Identifier);
                break;
            case Pattern.Literal literal:
                Print(literal.Value);
                break;
            case Pattern.Constructor constructor:
                writer.Write(constructor.Identifier);
                FlatList("(", constructor.Arguments, ")", constructor.End, Print);
                break;
        }
    }
}
