using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

internal sealed partial class PythonParser
{
    /// <summary>Statements up to the line's end.</summary>
    private void TakeSimpleLine(ImmutableArray<Statement>.Builder into)
    {
        while (!Is(TokenKind.NewLine) && !AtEnd)
        {
            var before = Position;
            TakeSimple(into);
            Take(";");
            if (Position == before)
                Advance();
        }
        Advance();
    }

    private void TakeSimple(ImmutableArray<Statement>.Builder into)
    {
        var start = Start;
        if (Take("import"))
            TakeImport(start, into);
        else if (Is("from") && Peek().Kind is TokenKind.Word or TokenKind.Operator)
            TakeFromImport(start, into);
        else if (Take("return"))
            into.Add(new ExitStatement(start, ExitKind.Return, AtSimpleEnd ? null : TakeExpressionList()));
        else if (Take("raise"))
            into.Add(TakeRaise(start));
        else if (Take("break") || Take("continue"))
            into.Add(new ExitStatement(start, ExitKind.Jump, null));
        else if (Take("global") || Take("nonlocal"))
            SkipToSimpleEnd();
        else if (Take("pass"))
            return;
        else if (Take("del") || Take("assert"))
            into.Add(new ExpressionStatement(start, TakeExpressionList()));
        else if ((Is("print") || Is("exec")) && Peek().Kind is TokenKind.Word or TokenKind.Text && !Is(Peek(), "in") && !Is(Peek(), "is") && !Is(Peek(), "if"))
            into.Add(TakeOldCall(start));
        else
            into.Add(TakeAssignment(start));
    }

    private bool AtSimpleEnd => Is(TokenKind.NewLine) || Is(";") || AtEnd;

    private void SkipToSimpleEnd()
    {
        while (!AtSimpleEnd)
            Advance();
    }

    /// <summary><c>exec code</c> of Python 2.</summary>
    private ExpressionStatement TakeOldCall(int start)
    {
        var callee = new NameExpression(start, TakeName());
        return new(start, new CallExpression(start, callee, [new(null, TakeExpressionList())]));
    }

    private ExitStatement TakeRaise(int start)
    {
        var value = AtSimpleEnd ? null : TakeExpressionList();
        if (Take("from"))
            TakeExpression();
        return new(start, ExitKind.Throw, value);
    }

    private void TakeImport(int start, ImmutableArray<Statement>.Builder into)
    {
        do
        {
            var module = TakeDottedName();
            if (Take("as"))
                into.Add(new ImportStatement(start, module, null, TakeName()));
            else
                into.Add(new ImportStatement(start, module.Split('.')[0], null, module.Split('.')[0]));
        }
        while (Take(","));
    }

    private void TakeFromImport(int start, ImmutableArray<Statement>.Builder into)
    {
        Advance();
        var module = TakeDottedName();
        Take("import");
        var bracketed = Take("(");
        do
        {
            if (Take("*"))
            {
                into.Add(new ImportStatement(start, module, "*", ""));
                continue;
            }
            var member = TakeName();
            if (member.Length > 0)
                into.Add(new ImportStatement(start, module, member, Take("as") ? TakeName() : member));
        }
        while (Take(","));
        if (bracketed)
            Take(")");
    }

    private string TakeDottedName()
    {
        var name = "";
        while (Is(".") || Is("..."))
        {
            name += Text.Name(Current);
            Advance();
        }
        name += TakeName();
        while (Is(".") && name.Length < 500)
        {
            Advance();
            name += "." + TakeName();
        }
        return name;
    }

    private Statement TakeAssignment(int start)
    {
        var first = TakeExpressionList();
        if (Take(":"))
            TakeExpression();
        if (Current.Kind == TokenKind.Operator && IsAugmented(Text.Span(Current)))
        {
            var @operator = Text.Name(Current);
            Advance();
            return new AssignStatement(start, [first], TakeExpressionList(), @operator);
        }
        if (!Is("="))
            return new ExpressionStatement(start, first);
        var values = ImmutableArray.CreateBuilder<Expression>();
        values.Add(first);
        while (Take("="))
            values.Add(TakeExpressionList());
        var value = values[^1];
        values.RemoveAt(values.Count - 1);
        return new AssignStatement(start, values.DrainToImmutable(), value, "=");
    }

    private static bool IsAugmented(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && word[^1] == '=' && word is not ("==" or "!=" or "<=" or ">=" or ":=");
}
