using System.Collections.Immutable;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>Blocks and the plain statements.</summary>
internal sealed partial class ProgramParser
{
    private Block Block(string what)
    {
        var opened = tokens.Current.Position;
        var entered = Enter();
        var statements = ImmutableArray.CreateBuilder<Statement>();
        Expression? value = null;
        if (entered && TryTake(TokenKind.OpenBrace))
        {
            value = Bracketed(() => Statements(statements));
            Close(TokenKind.CloseBrace, "}", what, opened);
        }
        else if (entered)
        {
            Expected($"'{{' to begin {what}");
        }
        Leave();
        return new Block(opened, statements.ToImmutable(), value) { End = tokens.Previous.End };
    }

    /// <summary>Statements up to the closing brace; answers the block's value, if it ends with one.</summary>
    private Expression? Statements(ImmutableArray<Statement>.Builder statements)
    {
        while (!At(TokenKind.CloseBrace) && !At(TokenKind.EndOfText) && !BeginsItem())
        {
            if (TryTake(TokenKind.Semicolon))
                continue;
            var before = tokens.Current.Position;
            if (StatementOrValue(statements) is { } value)
                return value;
            if (lost)
                FindNextStatement();
            if (tokens.Current.Position == before)
                tokens.Take();
        }
        return null;
    }

    /// <summary>Adds a statement, or answers an expression that ends the block.</summary>
    private Expression? StatementOrValue(ImmutableArray<Statement>.Builder statements)
    {
        switch (tokens.Kind)
        {
            case TokenKind.Let:
                statements.Add(Let());
                return null;
            case TokenKind.For:
                statements.Add(For());
                return null;
            case TokenKind.Match:
                statements.Add(Match());
                return null;
            case TokenKind.Try:
                statements.Add(Try());
                return null;
            case TokenKind.Return:
                statements.Add(Return());
                return null;
            case TokenKind.If:
                return IfStatementOrValue(statements);
        }
        var expression = Expression();
        if (Operators.IsAssignment(tokens.Kind, out _))
        {
            var assignment = Assignment(expression);
            EndStatement("the assignment");
            statements.Add(assignment with { End = tokens.Previous.End });
            return null;
        }
        if (!lost && At(TokenKind.CloseBrace))
            return expression;
        EndStatement("the expression");
        statements.Add(new Statement.Evaluate(expression.Position, expression) { End = tokens.Previous.End });
        return null;
    }

    private Expression.If? IfStatementOrValue(ImmutableArray<Statement>.Builder statements)
    {
        var start = tokens.Current.Position;
        var branches = Branches(out var otherwise);
        if (otherwise is not null && !lost && At(TokenKind.CloseBrace))
            return new Expression.If(start, branches, otherwise) { End = tokens.Previous.End };
        statements.Add(new Statement.If(start, branches, otherwise) { End = tokens.Previous.End });
        return null;
    }

    private Statement.Let Let()
    {
        var start = tokens.Take().Position;
        var name = Name("a name after 'let'");
        Expect(TokenKind.Assign, $"'=' after 'let {name}'");
        var value = lost ? Missing() : Expression();
        EndStatement("the 'let'");
        return new Statement.Let(start, name, value) { End = tokens.Previous.End };
    }

    private Statement.Return Return()
    {
        var start = tokens.Take().Position;
        var value = At(TokenKind.Semicolon) || At(TokenKind.CloseBrace) ? null : Expression();
        EndStatement("the 'return'");
        return new Statement.Return(start, value) { End = tokens.Previous.End };
    }

    private Statement.Assign Assignment(Expression target)
    {
        if (!IsPlace(target))
            Report(target.Position, "only a name, or a member or index of one, can be assigned to");
        Operators.IsAssignment(tokens.Take().Kind, out var operation);
        var value = Expression();
        return new Statement.Assign(target.Position, target, operation, value) { End = value.End };
    }

    private static bool IsPlace(Expression target)
    {
        while (true)
        {
            switch (target)
            {
                case Syntax.Expression.Name:
                    return true;
                case Syntax.Expression.Member member:
                    target = member.Target;
                    break;
                case Syntax.Expression.Index index:
                    target = index.Target;
                    break;
                default:
                    return false;
            }
        }
    }

    private void EndStatement(string what)
    {
        if (lost || TryTake(TokenKind.Semicolon))
            return;
        Expected($"';' to end {what}");
        // On a new line the next statement begins, and only the semicolon is missing.
        if (tokens.AtLineStart || BeginsStatement())
            Found();
    }
}
