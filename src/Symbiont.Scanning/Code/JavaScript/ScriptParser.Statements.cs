using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

internal sealed partial class ScriptParser
{
    private void TakeStatement(ImmutableArray<Statement>.Builder into)
    {
        var before = Position;
        if (!Enter())
        {
            SkipNested();
        }
        else
        {
            TakeAny(into, Start);
            Leave();
        }
        if (Position == before)
            Advance();
    }

    private void TakeAny(ImmutableArray<Statement>.Builder into, int start)
    {
        if (Take(";"))
            return;
        if (Is("{"))
            into.Add(new BlockStatement(start, TakeBlock()));
        else if (Is("@"))
            SkipDecorator();
        else if (!Is(TokenKind.Word) || !TakeKeyword(into, start))
            TakeExpressionStatement(into, start);
    }

    private bool TakeKeyword(ImmutableArray<Statement>.Builder into, int start)
    {
        switch (Text.Span(Current))
        {
            case "var" or "let" or "const" when Peek().Kind == TokenKind.Word || Is(Peek(), "{") || Is(Peek(), "["):
                if (Is(Peek(), "enum"))
                    return TakeTypeDeclaration();
                TakeDeclarations(into, start);
                return true;
            case "function":
            case "async" when Is(Peek(), "function"):
                into.Add(TakeFunctionStatement(start));
                return true;
            case "class":
            case "abstract" when Is(Peek(), "class"):
                Take("abstract");
                into.Add(TakeClass(start));
                return true;
            case "if":
                into.Add(TakeIf(start));
                return true;
            case "for":
                into.Add(TakeFor(start));
                return true;
            case "while":
                Advance();
                into.Add(new LoopStatement(start, null, TakeBracketed(), TakeBody(), []));
                return true;
            case "do":
                into.Add(TakeDo(start));
                return true;
            case "switch":
                into.Add(TakeSwitch(start));
                return true;
            case "try":
                into.Add(TakeTry(start));
                return true;
            case "return" or "throw":
                var kind = Is("return") ? ExitKind.Return : ExitKind.Throw;
                Advance();
                into.Add(new ExitStatement(start, kind, AtStatementEnd ? null : TakeExpression()));
                Take(";");
                return true;
            case "break" or "continue":
                Advance();
                if (Is(TokenKind.Word) && !StartsLine(Position))
                    Advance();
                into.Add(new ExitStatement(start, ExitKind.Jump, null));
                return true;
            case "import" when !Is(Peek(), "(") && !Is(Peek(), "."):
                TakeImport(into, start);
                return true;
            case "export":
                TakeExport(into, start);
                return true;
            case "interface" or "type" or "enum" or "declare" or "namespace" or "module" when Peek().Kind == TokenKind.Word && !StartsLine(Position + 1):
                return TakeTypeDeclaration();
            case "else" or "catch" or "finally" or "case":
                Advance();
                return true;
            default:
                if (!Is(Peek(), ":"))
                    return false;
                Advance();
                Advance();
                return true;
        }
    }

    private bool AtStatementEnd => AtEnd || Is(";") || Is("}") || Is(")") || StartsLine(Position);

    private void TakeExpressionStatement(ImmutableArray<Statement>.Builder into, int start)
    {
        var expression = TakeExpression();
        Take(";");
        if (expression is AssignmentExpression assignment)
            into.Add(new AssignStatement(start, [assignment.Target], assignment.Value, assignment.Operator));
        else
            into.Add(new ExpressionStatement(start, expression));
    }

    private ImmutableArray<Statement> TakeBlock()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        if (!Take("{"))
            return [];
        while (!Is("}") && !AtEnd)
            TakeStatement(statements);
        Take("}");
        return statements.DrainToImmutable();
    }

    /// <summary>A block, or the one statement in its place.</summary>
    private ImmutableArray<Statement> TakeBody()
    {
        if (Is("{"))
            return TakeBlock();
        var statements = ImmutableArray.CreateBuilder<Statement>();
        TakeStatement(statements);
        return statements.DrainToImmutable();
    }

    private Expression TakeBracketed()
    {
        var start = Start;
        if (!Take("("))
            return new OtherExpression(start, []);
        var value = Is(")") ? new OtherExpression(start, []) : TakeExpression();
        SkipTo(")");
        return value;
    }

    private void SkipTo(string end)
    {
        while (!Is(end) && !AtEnd && !Is("}") && !Is(";"))
        {
            if (Is("(") || Is("[") || Is("{"))
                SkipBracket();
            else
                Advance();
        }
        Take(end);
    }

    private void TakeDeclarations(ImmutableArray<Statement>.Builder into, int start)
    {
        Advance();
        do
        {
            var target = TakePattern();
            Take("!");
            if (Take(":"))
                SkipType();
            if (Take("="))
                into.Add(new AssignStatement(start, [target], TakeAssignment(), "let"));
            else
                into.Add(new AssignStatement(start, [target], new ConstantExpression(start, "undefined"), "let"));
        }
        while (Take(","));
        Take(";");
    }

    private IfStatement TakeIf(int start)
    {
        var branches = ImmutableArray.CreateBuilder<Branch>();
        do
        {
            Advance();
            var test = TakeBracketed();
            branches.Add(new(test, TakeBody()));
            if (!Take("else"))
                return new(start, branches.DrainToImmutable(), []);
        }
        while (Is("if"));
        return new(start, branches.DrainToImmutable(), TakeBody());
    }

    private Statement TakeFor(int start)
    {
        Advance();
        Take("await");
        if (!Take("("))
            return new BlockStatement(start, []);
        var before = ImmutableArray.CreateBuilder<Statement>();
        Expression? target = null;
        Expression? source = null;
        var declares = Is("var") || Is("let") || Is("const");
        if (declares)
            Advance();
        if (!Is(";"))
        {
            target = declares ? TakePattern() : TakeUnary();
            if (Take(":"))
                SkipType();
            if (Take("of") || Take("in"))
            {
                source = TakeExpression();
            }
            else
            {
                if (Take("="))
                    before.Add(new AssignStatement(start, [target], TakeExpression(), "let"));
                target = null;
            }
        }
        if (source is null)
        {
            SkipTo(";");
            if (!Is(";") && !Is(")"))
                source = TakeExpression();
        }
        while (!Is(")") && !AtEnd && !Is("{"))
            Advance();
        Take(")");
        before.Add(new LoopStatement(start, target, source, TakeBody(), []));
        return before.Count == 1 ? before[0] : new BlockStatement(start, before.DrainToImmutable());
    }

    private LoopStatement TakeDo(int start)
    {
        Advance();
        var body = TakeBody();
        var test = Take("while") ? TakeBracketed() : null;
        Take(";");
        return new(start, null, test, body, []);
    }

    private IfStatement TakeSwitch(int start)
    {
        Advance();
        var subject = TakeBracketed();
        var branches = ImmutableArray.CreateBuilder<Branch>();
        ImmutableArray<Statement> otherwise = [];
        Take("{");
        while (!Is("}") && !AtEnd)
        {
            var at = Start;
            var test = Take("case") ? TakeExpression() : null;
            if (test is null)
                Take("default");
            Take(":");
            var body = ImmutableArray.CreateBuilder<Statement>();
            while (!Is("case") && !Is("default") && !Is("}") && !AtEnd)
                TakeStatement(body);
            if (test is null)
                otherwise = body.DrainToImmutable();
            else
                branches.Add(new(new OperationExpression(at, [subject, test], ["==="]), body.DrainToImmutable()));
        }
        Take("}");
        return new(start, branches.DrainToImmutable(), otherwise);
    }

    private TryStatement TakeTry(int start)
    {
        Advance();
        var body = TakeBlock();
        var handlers = ImmutableArray.CreateBuilder<ImmutableArray<Statement>>();
        if (Take("catch"))
        {
            if (Is("("))
                SkipBracket();
            handlers.Add(TakeBlock());
        }
        return new(start, body, handlers.DrainToImmutable(), Take("finally") ? TakeBlock() : []);
    }
}
