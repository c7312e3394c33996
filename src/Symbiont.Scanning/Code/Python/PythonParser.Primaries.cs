using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

internal sealed partial class PythonParser
{
    private Expression TakePostfix()
    {
        var value = TakePrimary();
        while (true)
        {
            var start = Start;
            if (Take("."))
                value = new MemberExpression(start, value, TakeName());
            else if (Take("("))
                value = new CallExpression(start, value, TakeArguments());
            else if (Take("["))
                value = new IndexExpression(start, value, TakeSubscript());
            else
                return value;
        }
    }

    private Expression TakePrimary()
    {
        var start = Start;
        switch (Current.Kind)
        {
            case TokenKind.Text or TokenKind.TextStart:
                return TakeText();
            case TokenKind.Number:
                var digits = Text.Name(Current);
                Advance();
                return new NumberExpression(start, digits);
            case TokenKind.Word:
                var name = TakeName();
                return name is "None" or "True" or "False" ? new ConstantExpression(start, name) : new NameExpression(start, name);
            case TokenKind.Operator:
                return TakeBracketed(start);
            default:
                return new OtherExpression(start, []);
        }
    }

    private Expression TakeBracketed(int start)
    {
        if (Take("("))
            return TakeItems(start, CollectionKind.Tuple, ")");
        if (Take("["))
            return TakeItems(start, CollectionKind.List, "]");
        if (Take("{"))
            return TakeItems(start, CollectionKind.Set, "}");
        if (Take("..."))
            return new ConstantExpression(start, "...");
        if (!IsClosing())
            Advance();
        return new OtherExpression(start, []);
    }

    private bool IsClosing() => Is(")") || Is("]") || Is("}") || Is(",") || Is(":") || Is("=") || Is(";");

    /// <summary>What stands between brackets: one expression, items, pairs, or a comprehension.</summary>
    private Expression TakeItems(int start, CollectionKind kind, string end)
    {
        var items = ImmutableArray.CreateBuilder<CollectionItem>();
        var hasComma = false;
        while (!Is(end) && !AtBreak)
        {
            var before = Position;
            var item = TakeItem();
            Expression? key = null;
            if (kind is CollectionKind.Set or CollectionKind.Map && Take(":"))
                (kind, key, item) = (CollectionKind.Map, item, TakeExpression());
            if (Is("for") || (Is("async") && Is(Peek(), "for")))
                return TakeComprehension(start, key is null ? [item] : [key, item], end);
            items.Add(new(key, item));
            hasComma |= Take(",");
            if (Position == before)
                Advance();
        }
        Take(end);
        if (kind == CollectionKind.Set && items.Count == 0)
            kind = CollectionKind.Map;
        return kind == CollectionKind.Tuple && items.Count == 1 && !hasComma
            ? items[0].Value
            : new CollectionExpression(start, kind, items.DrainToImmutable());
    }

    /// <summary>Where brackets left open must stop: the lexer ends a line only outside of brackets.</summary>
    private bool AtBreak => Current.Kind is TokenKind.NewLine or TokenKind.End or TokenKind.TextMiddle or TokenKind.TextEnd;

    private ComprehensionExpression TakeComprehension(int start, ImmutableArray<Expression> elements, string end)
    {
        var clauses = TakeClauses();
        while (!Is(end) && !AtBreak)
            Advance();
        Take(end);
        return new(start, elements, clauses);
    }

    private ImmutableArray<ComprehensionClause> TakeClauses()
    {
        var clauses = ImmutableArray.CreateBuilder<ComprehensionClause>();
        while (Is("for") || (Is("async") && Is(Peek(), "for")))
        {
            Take("async");
            Take("for");
            var target = TakeTargets();
            Take("in");
            var source = TakeOr();
            var tests = ImmutableArray.CreateBuilder<Expression>();
            while (Take("if"))
                tests.Add(TakeOr());
            clauses.Add(new(target, source, tests.DrainToImmutable()));
        }
        return clauses.DrainToImmutable();
    }

    private ImmutableArray<Argument> TakeArguments()
    {
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (!Is(")") && !AtBreak)
        {
            var before = Position;
            arguments.Add(TakeArgument());
            Take(",");
            if (Position == before)
                Advance();
        }
        Take(")");
        return arguments.DrainToImmutable();
    }

    private Argument TakeArgument()
    {
        if (Is(TokenKind.Word) && Is(Peek(), "="))
        {
            var name = TakeName();
            Advance();
            return new(name, TakeExpression());
        }
        var start = Start;
        var value = TakeItem();
        return new(null, Is("for") || Is("async") ? new ComprehensionExpression(start, [value], TakeClauses()) : value);
    }

    /// <summary>An index; a slice is a call of <c>slice</c>, which is what it means.</summary>
    private Expression TakeSubscript()
    {
        var start = Start;
        var parts = ImmutableArray.CreateBuilder<Argument>();
        Expression? last = null;
        var isSlice = false;
        var items = ImmutableArray.CreateBuilder<CollectionItem>();
        while (!Is("]") && !AtBreak)
        {
            var before = Position;
            if (Take(":"))
            {
                parts.Add(new(null, last ?? new ConstantExpression(start, "None")));
                (isSlice, last) = (true, null);
            }
            else if (Take(","))
            {
                items.Add(new(null, Finish()));
            }
            else
            {
                last = TakeItem();
            }
            if (Position == before)
                Advance();
        }
        Take("]");
        var value = Finish();
        return items.Count == 0 ? value : new CollectionExpression(start, CollectionKind.Tuple, items.DrainToImmutable().Add(new(null, value)));

        Expression Finish()
        {
            var part = last ?? new ConstantExpression(start, "None");
            last = null;
            if (!isSlice)
                return part;
            isSlice = false;
            parts.Add(new(null, part));
            return new CallExpression(start, new NameExpression(start, "slice"), parts.DrainToImmutable());
        }
    }
}
