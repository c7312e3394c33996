using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

internal sealed partial class PythonParser
{
    /// <summary>Expressions with commas between them: one alone, or a tuple.</summary>
    private Expression TakeExpressionList()
    {
        var start = Start;
        var first = TakeItem();
        if (!Is(","))
            return first;
        var items = ImmutableArray.CreateBuilder<CollectionItem>();
        items.Add(new(null, first));
        while (Take(",") && StartsExpression())
            items.Add(new(null, TakeItem()));
        return new CollectionExpression(start, CollectionKind.Tuple, items.DrainToImmutable());
    }

    private bool StartsExpression() => Current.Kind switch
    {
        TokenKind.NewLine or TokenKind.End or TokenKind.Indent or TokenKind.Dedent or TokenKind.TextMiddle or TokenKind.TextEnd => false,
        TokenKind.Operator => Is("(") || Is("[") || Is("{") || Is("-") || Is("+") || Is("~") || Is("*") || Is("**") || Is("..."),
        TokenKind.Word => !(Is("in") || Is("as") || Is("if") || Is("else") || Is("for") || Is("and") || Is("or") || Is("is")),
        _ => true,
    };

    /// <summary>The targets of a <c>for</c>, which end before <c>in</c>.</summary>
    private Expression TakeTargets()
    {
        var start = Start;
        var first = TakeTarget();
        if (!Is(","))
            return first;
        var items = ImmutableArray.CreateBuilder<CollectionItem>();
        items.Add(new(null, first));
        while (Take(",") && StartsExpression())
            items.Add(new(null, TakeTarget()));
        return new CollectionExpression(start, CollectionKind.Tuple, items.DrainToImmutable());
    }

    private Expression TakeTarget()
    {
        var start = Start;
        return Take("*") ? new SpreadExpression(start, TakePostfix()) : TakePostfix();
    }

    private Expression TakeItem()
    {
        var start = Start;
        if (Take("*") || Take("**"))
            return new SpreadExpression(start, TakeExpression());
        return TakeNamedExpression();
    }

    private Expression TakeNamedExpression()
    {
        var start = Start;
        var value = TakeExpression();
        return Take(":=") ? new AssignmentExpression(start, value, TakeExpression(), "=") : value;
    }

    private Expression TakeExpression()
    {
        var start = Start;
        if (!Enter())
        {
            SkipNested();
            return new OtherExpression(start, []);
        }
        var value = Is("lambda") ? TakeLambda() : TakeConditional(start);
        Leave();
        return value;
    }

    private Expression TakeConditional(int start)
    {
        if (Take("yield"))
        {
            Take("from");
            return new OtherExpression(start, StartsExpression() ? [TakeExpressionList()] : []);
        }
        var value = TakeOr();
        if (!Take("if"))
            return value;
        var test = TakeOr();
        return new ConditionalExpression(start, test, value, Take("else") ? TakeExpression() : new OtherExpression(start, []));
    }

    private FunctionExpression TakeLambda()
    {
        var start = Start;
        Advance();
        var parameters = TakeParameters(":");
        Take(":");
        var value = TakeExpression();
        return new(start, new(start, "", parameters, [new ExitStatement(start, ExitKind.Return, value)], []));
    }

    private Expression TakeOr() => TakeFlat(TakeAnd, static (parser) => parser.Is("or"));

    private Expression TakeAnd() => TakeFlat(TakeNot, static (parser) => parser.Is("and"));

    private Expression TakeNot()
    {
        var start = Start;
        var negated = false;
        var any = false;
        while (Take("not"))
            (negated, any) = (!negated, true);
        var operand = TakeFlat(TakeArithmetic, static parser => parser.IsComparison());
        return !any ? operand : negated ? new NotExpression(start, operand) : operand;
    }

    private Expression TakeArithmetic() => TakeFlat(TakeUnary, static parser => parser.IsArithmetic());

    private Expression TakeFlat(Func<Expression> operand, Func<PythonParser, bool> isOperator)
    {
        var start = Start;
        var first = operand();
        if (!isOperator(this))
            return first;
        var operands = ImmutableArray.CreateBuilder<Expression>();
        var operators = ImmutableArray.CreateBuilder<string>();
        operands.Add(first);
        while (isOperator(this))
        {
            operators.Add(TakeOperator());
            operands.Add(operand());
        }
        return new OperationExpression(start, operands.DrainToImmutable(), operators.DrainToImmutable());
    }

    private string TakeOperator()
    {
        var word = Text.Name(Current);
        Advance();
        if (word == "not" && Take("in"))
            return "not in";
        return word == "is" && Take("not") ? "is not" : word;
    }

    private bool IsComparison() => Current.Kind switch
    {
        TokenKind.Word => Is("in") || Is("is") || (Is("not") && Is(Peek(), "in")),
        TokenKind.Operator => Text.Span(Current) is "==" or "!=" or "<" or ">" or "<=" or ">=" or "<>",
        _ => false,
    };

    private bool IsArithmetic() =>
        Current.Kind == TokenKind.Operator && Text.Span(Current) is "+" or "-" or "*" or "/" or "//" or "%" or "@" or "|" or "&" or "^" or "<<" or ">>" or "**";

    private Expression TakeUnary()
    {
        var start = Start;
        var any = false;
        var isMinus = false;
        while (Is("-") || Is("+") || Is("~") || (Is("await") && Peek().Kind != TokenKind.Operator | Is(Peek(), "(")))
        {
            any = true;
            isMinus = Is("-");
            Advance();
        }
        var operand = TakePostfix();
        if (!any)
            return operand;
        return isMinus && operand is NumberExpression number ? new NumberExpression(start, "-" + number.Digits) : new OtherExpression(start, [operand]);
    }
}
