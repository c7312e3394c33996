using System.Collections.Immutable;
using Symbiont.Language.Syntax;
using Symbiont.Language.Syntax.Parsing;

namespace Symbiont.Language.Formatting;

/// <summary>Blocks and statements.</summary>
internal sealed partial class TreePrinter
{
    private void Block(Block block)
    {
        writer.Open("{");
        var outer = inHead;
        inHead = false;
        foreach (var statement in block.Statements)
        {
            writer.BeginLine(statement.Position);
            Statement(statement);
        }
        if (block.Value is not null)
        {
            writer.BeginLine(block.Value.Position);
            Print(block.Value);
        }
        // Without the semicolon it would be read as the block's value.
        else if (block.Statements.LastOrDefault() is Statement.If { Else: not null })
        {
            writer.Write(";");
        }
        inHead = outer;
        Close("}", block.Statements.IsEmpty && block.Value is null, block.End);
    }

    private void Statement(Statement statement)
    {
        switch (statement)
        {
            case Statement.Let let:
                writer.Write($"let {let.Identifier} = ");
                Print(let.Value);
                writer.Write(";");
                break;
            case Statement.Assign assign:
                Assign(assign);
                writer.Write(";");
                break;
            case Statement.If choice:
                Branches(choice.Branches, choice.Else);
                break;
            case Statement.For loop:
                writer.Write($"for {loop.Identifier} in ");
                Head(loop.Items);
                Body(loop.Body);
                break;
            case Statement.Match match:
                Match(match);
                break;
            case Statement.Try attempt:
                Try(attempt);
                break;
            case Statement.Return answer:
                Return(answer);
                writer.Write(";");
                break;
            case Statement.Evaluate evaluate:
                Evaluate(evaluate.Expression);
                writer.Write(";");
                break;
        }
    }

    private void Evaluate(Expression expression)
    {
        // At the beginning of a statement 'if' is the statement.
        if (expression is Expression.If)
            Parenthesised(expression);
        else
            Print(expression);
    }

    private void Assign(Statement.Assign assign)
    {
        Print(assign.Target);
        writer.Write(assign.Operator is { } operation ? $" {Operators.Spelling(operation)}= " : " = ");
        Print(assign.Value);
    }

    private void Return(Statement.Return answer)
    {
        writer.Write("return");
        if (answer.Value is null)
            return;
        writer.Space();
        Print(answer.Value);
    }

    private void Branches(ImmutableArray<IfBranch> branches, Block? otherwise)
    {
        for (var i = 0; i < branches.Length; i++)
        {
            var branch = branches[i];
            if (i > 0)
            {
                writer.CommentsBefore(branch.Position);
                writer.Space();
                writer.Write("else ");
            }
            writer.Write("if ");
            if (branch.Pattern is not null)
            {
                writer.Write("let ");
                Print(branch.Pattern);
                writer.Write(" = ");
            }
            Head(branch.Condition);
            Body(branch.Body);
        }
        if (otherwise is null)
            return;
        writer.CommentsBefore(otherwise.Position);
        writer.Space();
        writer.Write("else ");
        Block(otherwise);
    }

    /// <summary>The block after a head.</summary>
    private void Body(Block block)
    {
        writer.CommentsBefore(block.Position);
        writer.Space();
        Block(block);
    }

    private void Match(Statement.Match match)
    {
        writer.Write("match ");
        Head(match.Subject);
        writer.Space();
        writer.Open("{");
        var outer = inHead;
        inHead = false;
        for (var i = 0; i < match.Arms.Length; i++)
        {
            var arm = match.Arms[i];
            writer.BeginLine(arm.Position);
            Print(arm.Pattern);
            writer.Write(" => ");
            Arm(arm.Body);
            if (i < match.Arms.Length - 1)
                writer.Write(",");
        }
        inHead = outer;
        Close("}", match.Arms.IsEmpty, match.End);
    }

    private void Arm(Block body)
    {
        if (body is { Statements.IsEmpty: true, Value: { } value } && !BeginsWithEmptyRecord(value))
            Print(value);
        else if (body is { Statements: [Statement.Assign assign], Value: null } && source.HasOther(body.Position, '{'))
            Assign(assign);
        else if (body is { Statements: [Statement.Return answer], Value: null } && source.HasOther(body.Position, '{'))
            Return(answer);
        else
            Block(body);
    }

    /// <summary>An arm that begins with <c>{}</c> begins with a block.</summary>
    private static bool BeginsWithEmptyRecord(Expression value) => value switch
    {
        Expression.Record record => record is { TypeName: null, Entries.IsEmpty: true },
        Expression.Binary binary => BeginsWithEmptyRecord(binary.Left),
        Expression.Member member => BeginsWithEmptyRecord(member.Target),
        Expression.Index index => BeginsWithEmptyRecord(index.Target),
        Expression.Call call => BeginsWithEmptyRecord(call.Callee),
        _ => false,
    };

    private void Try(Statement.Try attempt)
    {
        writer.Write("try ");
        Block(attempt.Body);
        foreach (var clause in attempt.Catches)
        {
            writer.CommentsBefore(clause.Position);
            writer.Space();
            writer.Write(clause.Kind is null ? $"catch ({clause.Identifier})" : $"catch ({clause.Kind} {clause.Identifier})");
            Body(clause.Body);
        }
    }
}
