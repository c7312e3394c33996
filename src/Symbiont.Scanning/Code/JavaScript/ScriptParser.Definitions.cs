using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

internal sealed partial class ScriptParser
{
    private FunctionStatement TakeFunctionStatement(int start) => new(start, TakeFunction(start));

    private Function TakeFunction(int start)
    {
        Take("async");
        Advance();
        Take("*");
        var name = Is(TokenKind.Word) ? TakeName() : "";
        return TakeSignature(start, name);
    }

    /// <summary>Parameters and body of a function or method.</summary>
    private Function TakeSignature(int start, string name)
    {
        if (Is("<"))
            SkipAngles();
        var parameters = Take("(") ? TakeParameters() : [];
        if (Take(":"))
            SkipType();
        return new(start, name, parameters, Is("{") ? TakeBlock() : [], []);
    }

    private ImmutableArray<Parameter> TakeParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        while (!Is(")") && !AtEnd)
        {
            var before = Position;
            while (Is("@"))
                SkipDecorator();
            while (Current.Kind == TokenKind.Word && Text.Span(Current) is "public" or "private" or "protected" or "readonly" or "override" && Peek().Kind == TokenKind.Word)
                Advance();
            var isRest = Take("...");
            if (!Is(","))
            {
                var target = TakePattern();
                Take("?");
                var from = Start;
                var type = "";
                if (Take(":"))
                {
                    from = Start;
                    SkipType();
                    type = Text.Content[from..Math.Min(Math.Max(from, Tokens[Position - 1].End), from + 200)];
                }
                parameters.Add(new(target, Take("=") ? TakeAssignment() : null, type, isRest));
            }
            Take(",");
            if (Position == before)
                Advance();
        }
        Take(")");
        return parameters.DrainToImmutable();
    }

    private ClassStatement TakeClass(int start)
    {
        Advance();
        var name = Is(TokenKind.Word) && !Is("extends") && !Is("implements") ? TakeName() : "";
        if (Is("<"))
            SkipAngles();
        var bases = ImmutableArray.CreateBuilder<Expression>();
        if (Take("extends"))
        {
            bases.Add(TakePostfix());
            if (Is("<"))
                SkipAngles();
        }
        while (!Is("{") && !AtEnd && !Is(";"))
            Advance();
        var members = ImmutableArray.CreateBuilder<Statement>();
        Take("{");
        while (!Is("}") && !AtEnd)
        {
            var before = Position;
            TakeMember(members);
            if (Position == before)
                Advance();
        }
        Take("}");
        return new(start, name, bases.DrainToImmutable(), members.DrainToImmutable());
    }

    private void TakeMember(ImmutableArray<Statement>.Builder members)
    {
        var start = Start;
        while (Is("@"))
            SkipDecorator();
        while (Current.Kind == TokenKind.Word && IsModifier(Text.Span(Current)) && (Peek().Kind is TokenKind.Word or TokenKind.Text || Is(Peek(), "[") || Is(Peek(), "*")))
            Advance();
        Take("*");
        if (Is("{"))
        {
            members.Add(new BlockStatement(start, TakeBlock()));
            return;
        }
        var name = TakeKey() is TextExpression key ? key.Text : "";
        Take("?");
        Take("!");
        if (Is("(") || Is("<"))
        {
            members.Add(new FunctionStatement(start, TakeSignature(start, name)));
            return;
        }
        if (Take(":"))
            SkipType();
        if (Take("="))
        {
            var value = TakeAssignment();
            members.Add(value is FunctionExpression function
                ? new FunctionStatement(start, function.Function with { Name = name })
                : new ExpressionStatement(start, value));
        }
        Take(";");
    }

    private static bool IsModifier(ReadOnlySpan<char> word) =>
        word is "static" or "async" or "get" or "set" or "public" or "private" or "protected" or "readonly" or "abstract" or "override" or "declare" or "accessor";

    private void SkipDecorator()
    {
        Advance();
        TakePostfix();
    }

    private void TakeImport(ImmutableArray<Statement>.Builder into, int start)
    {
        Advance();
        if (Is("type") && Peek().Kind is TokenKind.Word or TokenKind.Operator && !Is(Peek(), "from") && !Is(Peek(), ","))
            Advance();
        var names = new List<(string? Member, string Alias)>();
        while (!Is(TokenKind.Text) && !AtEnd && !Is(";") && !Is("from"))
        {
            if (Take("*"))
            {
                Take("as");
                names.Add((null, TakeName()));
            }
            else if (Take("{"))
            {
                TakeImportedNames(names);
            }
            else if (Is(TokenKind.Word))
            {
                names.Add((null, TakeName()));
                // import x = require("m")
                if (Take("="))
                {
                    into.Add(new AssignStatement(start, [new NameExpression(start, names[^1].Alias)], TakeExpression(), "let"));
                    return;
                }
            }
            else
            {
                Advance();
            }
        }
        Take("from");
        if (!Is(TokenKind.Text))
            return;
        var module = ScriptStrings.Decode(Text, Current);
        Advance();
        if (Is("with") || Is("assert"))
        {
            Advance();
            if (Is("{"))
                SkipBracket();
        }
        Take(";");
        foreach (var (member, alias) in names)
            into.Add(new ImportStatement(start, module, member, alias));
    }

    private void TakeImportedNames(List<(string? Member, string Alias)> names)
    {
        while (!Is("}") && !AtEnd)
        {
            if (Is("type") && Peek().Kind == TokenKind.Word && !Is(Peek(), "as"))
                Advance();
            var member = Is(TokenKind.Word) ? TakeName() : "";
            if (member.Length == 0)
                Advance();
            else
                names.Add((member == "default" ? null : member, Take("as") ? TakeName() : member));
            Take(",");
        }
        Take("}");
    }

    private void TakeExport(ImmutableArray<Statement>.Builder into, int start)
    {
        Advance();
        if (Take("default"))
        {
            if (Is("class") || Is("function") || (Is("async") && Is(Peek(), "function")) || Is("abstract"))
                TakeStatement(into);
            else
                TakeExpressionStatement(into, start);
        }
        else if (Is("{") || Is("*") || (Is("type") && Is(Peek(), "{")))
        {
            while (!Is(";") && !AtEnd && !(StartsLine(Position) && !Is("}") && !Is("from") && Tokens[Position - 1].Kind == TokenKind.Text))
            {
                if (Is("{"))
                {
                    SkipBracket();
                    if (!Is("from"))
                        return;
                }
                else
                {
                    Advance();
                }
            }
        }
        else if (Take("="))
        {
            TakeExpressionStatement(into, start);
        }
        else
        {
            TakeStatement(into);
        }
    }
}
