using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>Operators, members, indexes and calls.</summary>
internal sealed partial class ProgramParser
{
    /// <summary>False in the head of <c>if</c>, <c>for</c> and <c>match</c>, where an identifier before <c>{</c> is no record.</summary>
    private bool namedRecords = true;

    private Expression Expression() => Binary(0);

    /// <summary>An expression in brackets or a block, where named records are welcome again.</summary>
    private T Bracketed<T>(Func<T> parse) => With(records: true, parse);

    private Expression Head() => With(records: false, Expression);

    private T With<T>(bool records, Func<T> parse)
    {
        var outer = namedRecords;
        namedRecords = records;
        var result = parse();
        namedRecords = outer;
        return result;
    }

    /// <summary>An expression whose operators bind tighter than <paramref name="strength"/>.</summary>
    private Expression Binary(int strength)
    {
        if (!Enter())
        {
            Leave();
            return Missing();
        }
        var outer = BeginChain();
        var left = Unary();
        while (Operators.Binary(tokens.Kind) is { } operation && Operators.Strength(operation) is var own && own > strength)
        {
            if (!PushChain())
                break;
            tokens.Take();
            var right = Binary(own);
            left = new Expression.Binary(left.Position, operation, left, right) { End = right.End };
        }
        EndChain(outer);
        Leave();
        return left;
    }

    private Expression Unary()
    {
        if (tokens.Kind is not (TokenKind.Bang or TokenKind.Not or TokenKind.Minus))
            return Postfix();

        var operators = new Stack<(UnaryOperator Operator, Position Position)>();
        var outer = BeginChain();
        while (tokens.Kind is TokenKind.Bang or TokenKind.Not or TokenKind.Minus && Bounded(depth + operators.Count))
        {
            operators.Push((At(TokenKind.Minus) ? UnaryOperator.Negate : UnaryOperator.Not, tokens.Current.Position));
            tokens.Take();
        }
        var operand = Postfix();
        while (operators.TryPop(out var prefix) && PushChain())
            operand = new Expression.Unary(prefix.Position, prefix.Operator, operand) { End = operand.End };
        EndChain(outer);
        return operand;
    }

    private Expression Postfix()
    {
        var outer = BeginChain();
        var target = Primary();
        while (tokens.Kind is TokenKind.Dot or TokenKind.OpenParen or TokenKind.OpenBracket && PushChain())
        {
            target = tokens.Kind switch
            {
                TokenKind.Dot => Member(target),
                TokenKind.OpenParen => Call(target),
                _ => Index(target),
            };
        }
        EndChain(outer);
        return target;
    }

    private Expression.Member Member(Expression target)
    {
        tokens.Take();
        var name = Word("a name after '.'");
        return new Expression.Member(target.Position, target, name) { End = tokens.Previous.End };
    }

    private Expression.Index Index(Expression target)
    {
        var opened = tokens.Take().Position;
        var key = Bracketed(Expression);
        Close(TokenKind.CloseBracket, "]", "the index", opened);
        return new Expression.Index(target.Position, target, key) { End = tokens.Previous.End };
    }

    private Expression.Call Call(Expression callee)
    {
        var opened = tokens.Take().Position;
        var arguments = Bracketed(() => CommaSeparated(TokenKind.CloseParen, Argument));
        Close(TokenKind.CloseParen, ")", "the arguments", opened);
        return new Expression.Call(callee.Position, callee, arguments) { End = tokens.Previous.End };
    }

    private Argument Argument()
    {
        var start = tokens.Current.Position;
        string? name = null;
        if (tokens.Current.IsWord && tokens.Peek(1).Kind is TokenKind.Colon or TokenKind.Assign)
        {
            name = tokens.Take().Text;
            tokens.Take();
        }
        var value = Expression();
        return new Argument(name is null ? value.Position : start, name, value) { End = value.End };
    }

    /// <summary>What stands where an expression is missing; never part of a tree without errors.</summary>
    private Expression.Null Missing() => new(tokens.Current.Position) { End = tokens.Current.Position };
}
