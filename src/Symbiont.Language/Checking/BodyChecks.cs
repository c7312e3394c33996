using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Checking;

/// <summary>One body, with the names in scope at every place of it.</summary>
internal sealed class BodyChecks(CallChecks calls, Scope parameters, DiagnosticList diagnostics)
{
    private Scope scope = parameters;

    public void Run(Block body) => Check(body);

    private void Check(Block block) => Inside(() =>
    {
        foreach (var statement in block.Statements)
            Check(statement);
        Check(block.Value);
        WarnOfUnreached(block);
    });

    private void WarnOfUnreached(Block block)
    {
        for (var i = 0; i < block.Statements.Length; i++)
        {
            if (block.Statements[i] is not Statement.Return)
                continue;
            var next = i + 1 < block.Statements.Length ? block.Statements[i + 1] : (SyntaxNode?)block.Value;
            if (next is not null)
                diagnostics.Warning(next.Position, "nothing after 'return' is reached");
            return;
        }
    }

    private void Check(Statement statement)
    {
        switch (statement)
        {
            case Statement.Let let:
                Check(let.Value);
                scope.Declare(let.Identifier, let.Position, reportUnused: true);
                break;
            case Statement.Assign assign:
                Check(assign.Value);
                Check(assign.Target);
                if (assign.Target is Expression.Name name && !scope.TryFind(name.Identifier, out _))
                    scope.Declare(name.Identifier, name.Position);
                break;
            case Statement.If choice:
                Check(choice.Branches, choice.Else);
                break;
            case Statement.For loop:
                Check(loop.Items);
                Inside(() =>
                {
                    scope.Declare(loop.Identifier, loop.Position);
                    Check(loop.Body);
                });
                break;
            case Statement.Match match:
                Check(match);
                break;
            case Statement.Try attempt:
                Check(attempt.Body);
                foreach (var clause in attempt.Catches)
                    Check(clause);
                break;
            case Statement.Return answer:
                Check(answer.Value);
                break;
            case Statement.Evaluate { Expression: var expression }:
                Check(expression);
                if (expression is Expression.Name or Expression.Text or Expression.Integer or Expression.Number or Expression.Boolean)
                    diagnostics.Warning(expression.Position, "this statement has no effect");
                break;
        }
    }

    private void Check(CatchClause clause) => Inside(() =>
    {
        scope.Declare(clause.Identifier, clause.Position);
        Check(clause.Body);
    });

    private void Check(ImmutableArray<IfBranch> branches, Block? otherwise)
    {
        foreach (var branch in branches)
        {
            Check(branch.Condition);
            Inside(() =>
            {
                if (branch.Pattern is not null)
                    Declare(branch.Pattern);
                Check(branch.Body);
            });
        }
        if (otherwise is not null)
            Check(otherwise);
    }

    private void Check(Statement.Match match)
    {
        Check(match.Subject);
        for (var i = 0; i < match.Arms.Length; i++)
        {
            var arm = match.Arms[i];
            if (i > 0 && match.Arms[i - 1].Pattern is Pattern.Wildcard)
                diagnostics.Warning(arm.Position, "no arm after '_' is reached");
            Inside(() =>
            {
                WarnOfShadows(arm.Pattern);
                Declare(arm.Pattern);
                Check(arm.Body);
            });
        }
    }

    private void WarnOfShadows(Pattern pattern)
    {
        if (pattern is Pattern.Name name && scope.TryFind(name.Identifier, out var local))
            diagnostics.Warning(name.Position, $"'{name.Identifier}' matches anything here: it is a new name, not the one declared at {local.Position}");
    }

    private void Declare(Pattern pattern)
    {
        if (pattern is Pattern.Name name)
            scope.Declare(name.Identifier, name.Position);
        foreach (var argument in pattern is Pattern.Constructor constructor ? constructor.Arguments : [])
            Declare(argument);
    }

    private void Check(Expression? expression)
    {
        switch (expression)
        {
            case Expression.Name name:
                if (scope.TryFind(name.Identifier, out var local))
                    local.Used = true;
                break;
            case Expression.Array array:
                foreach (var element in array.Elements)
                    Check(element);
                break;
            case Expression.Record record:
                foreach (var entry in record.Entries)
                    Check(entry.Value);
                break;
            case Expression.Member member:
                Check(member.Target);
                break;
            case Expression.Index index:
                Check(index.Target);
                Check(index.Key);
                break;
            case Expression.Call call:
                if (call.Callee is Expression.Name callee && !scope.TryFind(callee.Identifier, out _))
                    calls.Run(call, callee.Identifier);
                Check(call.Callee);
                foreach (var argument in call.Arguments)
                    Check(argument.Value);
                break;
            case Expression.Unary unary:
                Check(unary.Operand);
                break;
            case Expression.Binary binary:
                Check(binary.Left);
                Check(binary.Right);
                break;
            case Expression.Lambda lambda:
                Inside(() =>
                {
                    scope.Declare(lambda.Parameter, lambda.Position);
                    Check(lambda.Body);
                });
                break;
            case Expression.If choice:
                Check(choice.Branches, choice.Else);
                break;
        }
    }

    private void Inside(Action check)
    {
        scope = new Scope(scope);
        check();
        foreach (var unused in scope.Unused)
            diagnostics.Warning(unused.Position, $"'{unused.Name}' is never used; begin its name with '_' if that is meant");
        scope = scope.Outer!;
    }
}
