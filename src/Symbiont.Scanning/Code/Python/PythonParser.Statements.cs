using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

internal sealed partial class PythonParser
{
    private ImmutableArray<Statement> TakeStatements(bool endsWithBlock)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (!AtEnd)
        {
            if (Is(TokenKind.Dedent) && endsWithBlock)
                break;
            if (Current.Kind is TokenKind.NewLine or TokenKind.Indent or TokenKind.Dedent)
                Advance();
            else
                TakeStatement(statements);
        }
        return statements.DrainToImmutable();
    }

    private void TakeStatement(ImmutableArray<Statement>.Builder into)
    {
        var before = Position;
        if (Is(TokenKind.Word) || Is("@"))
            TakeCompound(into);
        if (Position == before)
            TakeSimpleLine(into);
        if (Position == before)
            Advance();
    }

    private void TakeCompound(ImmutableArray<Statement>.Builder into)
    {
        var start = Start;
        if (Is("async") && Peek().Kind == TokenKind.Word)
            Advance();
        if (Is("if"))
            into.Add(TakeIf(start));
        else if (Is("for"))
            into.Add(TakeFor(start));
        else if (Is("while"))
            into.Add(TakeWhile(start));
        else if (Is("try"))
            into.Add(TakeTry(start));
        else if (Is("with"))
            into.Add(TakeWith(start));
        else if (Is("def") || Is("class") || Is("@"))
            into.Add(TakeDefinition(start));
        else if (Is("match") && IsMatch())
            into.Add(TakeMatch(start));
    }

    /// <summary>The block after a colon, on the same line or indented on the next ones.</summary>
    private ImmutableArray<Statement> TakeBlock()
    {
        while (!Is(":") && !Is(TokenKind.NewLine) && !AtEnd)
            Advance();
        Take(":");
        if (!Is(TokenKind.NewLine))
        {
            var line = ImmutableArray.CreateBuilder<Statement>();
            TakeSimpleLine(line);
            return line.DrainToImmutable();
        }
        Advance();
        if (!Is(TokenKind.Indent))
            return [];
        if (!Enter())
        {
            SkipBlock();
            return [];
        }
        Advance();
        var body = TakeStatements(endsWithBlock: true);
        if (Is(TokenKind.Dedent))
            Advance();
        Leave();
        return body;
    }

    private IfStatement TakeIf(int start)
    {
        var branches = ImmutableArray.CreateBuilder<Branch>();
        do
        {
            Advance();
            var test = TakeNamedExpression();
            branches.Add(new(test, TakeBlock()));
        }
        while (Is("elif"));
        return new(start, branches.DrainToImmutable(), Take("else") ? TakeBlock() : []);
    }

    private LoopStatement TakeFor(int start)
    {
        Advance();
        var target = TakeTargets();
        Take("in");
        var source = TakeExpressionList();
        var body = TakeBlock();
        return new(start, target, source, body, Take("else") ? TakeBlock() : []);
    }

    private LoopStatement TakeWhile(int start)
    {
        Advance();
        var test = TakeNamedExpression();
        var body = TakeBlock();
        return new(start, null, test, body, Take("else") ? TakeBlock() : []);
    }

    private TryStatement TakeTry(int start)
    {
        Advance();
        var body = TakeBlock();
        var handlers = ImmutableArray.CreateBuilder<ImmutableArray<Statement>>();
        while (Is("except"))
            handlers.Add(TakeBlock());
        if (Take("else"))
            body = body.AddRange(TakeBlock());
        return new(start, body, handlers.DrainToImmutable(), Take("finally") ? TakeBlock() : []);
    }

    private BlockStatement TakeWith(int start)
    {
        Advance();
        var body = ImmutableArray.CreateBuilder<Statement>();
        var bracketed = Is("(") && BracketHoldsAs();
        if (bracketed)
            Advance();
        do
        {
            if (Is(")"))
                break;
            var at = Start;
            var value = TakeExpression();
            if (Take("as"))
                body.Add(new AssignStatement(at, [TakeTarget()], value, "="));
            else
                body.Add(new ExpressionStatement(at, value));
        }
        while (Take(","));
        if (bracketed)
            Take(")");
        body.AddRange(TakeBlock());
        return new(start, body.DrainToImmutable());
    }

    /// <summary>Whether a bracket after <c>with</c> holds several items rather than one expression.</summary>
    private bool BracketHoldsAs()
    {
        const int Far = 200;
        for (int ahead = 1, open = 1; ahead < Far && open > 0 && Peek(ahead).Kind != TokenKind.End; ahead++)
        {
            var token = Peek(ahead);
            if (Is(token, "(") || Is(token, "["))
                open++;
            else if (Is(token, ")") || Is(token, "]"))
                open--;
            else if (open == 1 && Is(token, "as"))
                return true;
        }
        return false;
    }

    private bool IsMatch()
    {
        const int Far = 200;
        if (Peek().Kind == TokenKind.Operator && !Is(Peek(), "(") && !Is(Peek(), "[") && !Is(Peek(), "{") && !Is(Peek(), "*") && !Is(Peek(), "-"))
            return false;
        for (var ahead = 1; ahead < Far; ahead++)
        {
            if (Peek(ahead).Kind is TokenKind.NewLine or TokenKind.End)
                return Is(Peek(ahead - 1), ":") && Peek(ahead + 1).Kind == TokenKind.Indent && Is(Peek(ahead + 2), "case");
        }
        return false;
    }

    /// <summary>Each case is a branch whose condition, the pattern, says nothing; what a pattern binds depends on the subject.</summary>
    private IfStatement TakeMatch(int start)
    {
        Advance();
        var subject = TakeExpressionList();
        var branches = ImmutableArray.CreateBuilder<Branch>();
        Take(":");
        Advance();
        Advance();
        while (Is("case"))
        {
            var at = Start;
            Advance();
            var pattern = TakeExpressionList();
            Expression test = pattern is TextExpression or NumberExpression or ConstantExpression
                ? new OperationExpression(at, [subject, pattern], ["=="])
                : new AssignmentExpression(at, pattern, subject, "=");
            if (Take("if"))
                test = new OperationExpression(at, [test, TakeNamedExpression()], ["and"]);
            branches.Add(new(test, TakeBlock()));
        }
        while (!Is(TokenKind.Dedent) && !AtEnd)
            SkipLine();
        Advance();
        return new(start, branches.DrainToImmutable(), []);
    }
}
