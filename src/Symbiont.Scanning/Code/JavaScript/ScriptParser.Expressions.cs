using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

internal sealed partial class ScriptParser
{
    /// <summary>Expressions with commas between them; what they are worth is the last one.</summary>
    private Expression TakeExpression()
    {
        var start = Start;
        var first = TakeAssignment();
        if (!Is(","))
            return first;
        var parts = ImmutableArray.CreateBuilder<Expression>();
        parts.Add(first);
        while (Take(","))
            parts.Add(TakeAssignment());
        // (0, eval)(x) is a call of eval.
        return parts[0] is NumberExpression && parts.Count == 2 ? parts[1] : new OtherExpression(start, parts.DrainToImmutable());
    }

    private Expression TakeAssignment()
    {
        var start = Start;
        if (!Enter())
        {
            SkipNested();
            return new OtherExpression(start, []);
        }
        var value = TakeArrow() ?? TakeAssigned(start);
        Leave();
        return value;
    }

    private Expression TakeAssigned(int start)
    {
        if (Is("yield"))
        {
            Advance();
            Take("*");
            return new OtherExpression(start, AtStatementEnd || Is(",") || Is("]") ? [] : [TakeAssignment()]);
        }
        var value = TakeConditional(start);
        if (Current.Kind != TokenKind.Operator)
            return value;
        var @operator = Text.Span(Current);
        if (@operator is "=")
        {
            Advance();
            return new AssignmentExpression(start, value, TakeAssignment(), "=");
        }
        if (@operator.Length >= 2 && @operator[^1] == '=' && @operator is not ("==" or "===" or "!=" or "!==" or "<=" or ">="))
        {
            var name = Text.Name(Current);
            Advance();
            return new AssignmentExpression(start, value, TakeAssignment(), name);
        }
        return value;
    }

    private FunctionExpression? TakeArrow()
    {
        var start = Start;
        var from = Is("async") && !StartsLine(Position + 1) && (Peek().Kind == TokenKind.Word || Is(Peek(), "(")) ? 1 : 0;
        if (Peek(from).Kind == TokenKind.Word && Is(Peek(from + 1), "=>"))
        {
            Position += from;
            var target = new NameExpression(Start, TakeName());
            return TakeArrowBody(start, [new(target, null, "")]);
        }
        if (Is(Peek(from), "<") && !hasMarkup)
        {
            var before = Position;
            Position += from;
            SkipAngles();
            if (Is("(") && IsArrow(Position))
                return TakeArrowFrom(start);
            Position = before;
            return null;
        }
        if (!Is(Peek(from), "(") || !IsArrow(Position + from))
            return null;
        Position += from;
        return TakeArrowFrom(start);
    }

    private FunctionExpression TakeArrowFrom(int start)
    {
        Take("(");
        var parameters = TakeParameters();
        if (Take(":"))
            SkipType();
        return TakeArrowBody(start, parameters);
    }

    private FunctionExpression TakeArrowBody(int start, ImmutableArray<Parameter> parameters)
    {
        Take("=>");
        ImmutableArray<Statement> body = Is("{") ? TakeBlock() : [new ExitStatement(Start, ExitKind.Return, TakeAssignment())];
        return new(start, new(start, "", parameters, body, []));
    }

    /// <summary>Whether the bracket there holds the parameters of an arrow function.</summary>
    private bool IsArrow(int open)
    {
        var after = closings[open] + 1;
        if (closings[open] == open || after >= Tokens.Length)
            return false;
        if (Is(Tokens[after], "=>"))
            return true;
        if (!Is(Tokens[after], ":"))
            return false;
        // A returned type, or the other side of a condition: only the first is followed by an arrow.
        var before = Progress;
        Position = after + 1;
        SkipType();
        var isArrow = Is("=>") && Position - after < FarInTypes;
        Progress = before;
        return isArrow;
    }

    private Expression TakeConditional(int start)
    {
        var value = TakeOr();
        if (!Take("?"))
            return value;
        var then = TakeAssignment();
        Take(":");
        return new ConditionalExpression(start, value, then, TakeAssignment());
    }

    private Expression TakeOr() => TakeFlat(TakeAnd, static span => span is "||" or "??");

    private Expression TakeAnd() => TakeFlat(TakeComparison, static span => span is "&&");

    private Expression TakeComparison() => TakeFlat(TakeArithmetic, static span => span is "==" or "===" or "!=" or "!==" or "<" or ">" or "<=" or ">=" or "in" or "instanceof");

    private Expression TakeArithmetic() => TakeFlat(TakeUnary, static span => span is "+" or "-" or "*" or "/" or "%" or "**" or "|" or "&" or "^" or "<<");

    private Expression TakeFlat(Func<Expression> operand, Func<ReadOnlySpan<char>, bool> isOperator)
    {
        var start = Start;
        var first = operand();
        if (!AtOperator(isOperator))
            return first;
        var operands = ImmutableArray.CreateBuilder<Expression>();
        var operators = ImmutableArray.CreateBuilder<string>();
        operands.Add(first);
        while (AtOperator(isOperator))
        {
            operators.Add(Text.Name(Current));
            Advance();
            operands.Add(operand());
        }
        return new OperationExpression(start, operands.DrainToImmutable(), operators.DrainToImmutable());
    }

    private bool AtOperator(Func<ReadOnlySpan<char>, bool> isOperator) => Current.Kind is TokenKind.Operator or TokenKind.Word && isOperator(Text.Span(Current));

    private Expression TakeUnary()
    {
        var start = Start;
        var not = false;
        var other = false;
        while (Current.Kind is TokenKind.Operator or TokenKind.Word && IsUnary(Text.Span(Current)) && !(Is(TokenKind.Word) && Peek().Kind == TokenKind.Operator && EndsOperand(Peek())))
        {
            if (Is("!"))
                not = !not;
            else
                other |= !Is("await");
            Advance();
        }
        var operand = TakePostfix();
        if (other)
            operand = new OtherExpression(start, [operand]);
        return not ? new NotExpression(start, operand) : operand;
    }

    private static bool IsUnary(ReadOnlySpan<char> word) => word is "!" or "-" or "+" or "~" or "++" or "--" or "typeof" or "void" or "delete" or "await";

    /// <summary>Whether a word before it is a name rather than an operator: <c>await = 1</c>.</summary>
    private bool EndsOperand(CodeToken token) => Text.Span(token) is "=" or "," or ")" or ";" or "." or ":" or "}" or "=>";
}
