using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

internal sealed partial class ScriptParser
{
    private Expression TakePostfix()
    {
        var value = TakePrimary();
        while (true)
        {
            var start = Start;
            if (Take(".") || (Is("?.") && Peek().Kind == TokenKind.Word && Take("?.")))
                value = new MemberExpression(start, value, TakeName());
            else if (Is("?.") && (Is(Peek(), "(") || Is(Peek(), "[")))
                Advance();
            else if (Is("(") && !(value is FunctionExpression && StartsLine(Position)))
                value = new CallExpression(start, value, TakeArguments());
            else if (Take("["))
                value = new IndexExpression(start, value, TakeIndex());
            else if (Current.Kind is TokenKind.TextStart || (Is(TokenKind.Text) && Text[Start] == '`'))
                value = new OtherExpression(start, [value, TakeTemplateText()]);
            else if (Is("!") && !StartsLine(Position) && !Is(Peek(), "=") && IsAfterAssertion(Peek()))
                Advance();
            else if ((Is("as") || Is("satisfies")) && !StartsLine(Position))
                TakeCast();
            else if (Is("<") && EndOfAngles() is { } end && Is(Tokens[Math.Min(end, Tokens.Length - 1)], "(") && !hasMarkup)
                Position = end;
            else if (Is("++") || Is("--"))
                Advance();
            else
                return value;
        }
    }

    private bool IsAfterAssertion(CodeToken token) => token.Kind != TokenKind.Operator ? token.Kind == TokenKind.End || Text.LineOf(token.Start) != Text.LineOf(Start)
        : Text.Span(token) is "." or ")" or "]" or "," or ";" or "[" or "}" or "?." or "(" or "!" or "+" or "=" or ":" or "?" or "&&" or "||" or "-";

    private void TakeCast()
    {
        Advance();
        if (!Take("const"))
            SkipType();
    }

    private Expression TakeIndex()
    {
        var start = Start;
        var index = Is("]") ? new OtherExpression(start, []) : TakeExpression();
        SkipTo("]");
        return index;
    }

    private ImmutableArray<Argument> TakeArguments()
    {
        Advance();
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (!Is(")") && !AtEnd && !Is("}") && !Is(";"))
        {
            var before = Position;
            var start = Start;
            arguments.Add(new(null, Take("...") ? new SpreadExpression(start, TakeAssignment()) : TakeAssignment()));
            Take(",");
            if (Position == before)
                Advance();
        }
        Take(")");
        return arguments.DrainToImmutable();
    }

    private Expression TakePrimary()
    {
        var start = Start;
        switch (Current.Kind)
        {
            case TokenKind.Text or TokenKind.TextStart:
                return TakeTemplateText();
            case TokenKind.Number:
                var digits = Text.Name(Current);
                Advance();
                return new NumberExpression(start, digits);
            case TokenKind.Regex:
                var span = Text.Span(Current);
                var end = span.LastIndexOf('/');
                Advance();
                return new RegexExpression(start, span[1..Math.Max(1, end)].ToString());
            case TokenKind.Word:
                return TakeWord(start);
            case TokenKind.Operator:
                return TakeBracket(start);
            default:
                return new OtherExpression(start, []);
        }
    }

    private Expression TakeWord(int start)
    {
        if (Is("function") || (Is("async") && Is(Peek(), "function")))
            return new FunctionExpression(start, TakeFunction(start));
        if (Is("class"))
            return TakeClassExpression(start);
        if (Is("new") && !Is(Peek(), "."))
            return TakeNew(start);
        var name = TakeName();
        return name is "true" or "false" or "null" or "undefined" ? new ConstantExpression(start, name) : new NameExpression(start, name);
    }

    private OtherExpression TakeClassExpression(int start)
    {
        if (!Enter())
        {
            SkipNested();
            return new(start, []);
        }
        var @class = TakeClass(start);
        Leave();
        return new(start, [.. @class.Body.OfType<FunctionStatement>().Select(member => (Expression)new FunctionExpression(member.Start, member.Function))]);
    }

    private CallExpression TakeNew(int start)
    {
        var chain = 0;
        while (Take("new"))
            chain++;
        var callee = TakePrimary();
        while (true)
        {
            var at = Start;
            if (Take("."))
                callee = new MemberExpression(at, callee, TakeName());
            else if (Take("["))
                callee = new IndexExpression(at, callee, TakeIndex());
            else if (Is("<") && EndOfAngles() is { } end)
                Position = end;
            else
                break;
        }
        return new(start, callee, Is("(") ? TakeArguments() : [], IsNew: chain > 0);
    }

    private Expression TakeBracket(int start)
    {
        if (Take("("))
        {
            var value = Is(")") ? new OtherExpression(start, []) : TakeExpression();
            SkipTo(")");
            return value;
        }
        if (Take("["))
            return TakeArray(start);
        if (Take("{"))
            return TakeObject(start);
        if (Take("..."))
            return new SpreadExpression(start, TakeAssignment());
        if (Is("<"))
            return hasMarkup ? TakeMarkup(start) : TakeOldCast();
        if (!Is(")") && !Is("]") && !Is("}") && !Is(",") && !Is(";") && !Is(":"))
            Advance();
        return new OtherExpression(start, []);
    }

    private Expression TakeOldCast()
    {
        while (Is("<"))
            SkipAngles();
        return TakeUnary();
    }

    private CollectionExpression TakeArray(int start)
    {
        var items = ImmutableArray.CreateBuilder<CollectionItem>();
        while (!Is("]") && !AtEnd && !Is("}") && !Is(";"))
        {
            var before = Position;
            if (Is(","))
                items.Add(new(null, new ConstantExpression(Start, "undefined")));
            else
                items.Add(new(null, TakeAssignment()));
            Take(",");
            if (Position == before)
                Advance();
        }
        Take("]");
        return new(start, CollectionKind.List, items.DrainToImmutable());
    }

    private CollectionExpression TakeObject(int start)
    {
        var items = ImmutableArray.CreateBuilder<CollectionItem>();
        while (!Is("}") && !AtEnd)
        {
            var before = Position;
            items.Add(TakeProperty());
            Take(",");
            if (Position == before)
                Advance();
        }
        Take("}");
        return new(start, CollectionKind.Map, items.DrainToImmutable());
    }

    private CollectionItem TakeProperty()
    {
        var start = Start;
        if (Take("..."))
            return new(null, new SpreadExpression(start, TakeAssignment()));
        while (Current.Kind == TokenKind.Word && Text.Span(Current) is "async" or "get" or "set" && (Peek().Kind is TokenKind.Word or TokenKind.Text || Is(Peek(), "[") || Is(Peek(), "*")))
            Advance();
        Take("*");
        var isName = Is(TokenKind.Word);
        var key = TakeKey();
        if (Take(":"))
            return new(key, TakeAssignment());
        if (Is("(") || Is("<"))
            return new(key, new FunctionExpression(start, TakeSignature(start, key is TextExpression named ? named.Text : "")));
        Expression value = isName && key is TextExpression { Text: var name } ? new NameExpression(start, name) : new OtherExpression(start, []);
        return new(key, Take("=") ? new AssignmentExpression(start, value, TakeAssignment(), "=") : value);
    }

    private Expression TakeKey()
    {
        var start = Start;
        if (Take("["))
            return TakeIndex();
        if (Is(TokenKind.Text))
            return TakeTemplateText();
        if (Current.Kind is TokenKind.Word)
            return new TextExpression(start, TakeName());
        if (!Is("}") && !Is(",") && !Is("("))
        {
            var number = Text.Name(Current);
            Advance();
            return new TextExpression(start, number);
        }
        return new TextExpression(start, "");
    }

    /// <summary>A name, or a pattern that takes a value apart.</summary>
    private Expression TakePattern()
    {
        var start = Start;
        if (Is("{") || Is("["))
            return TakePrimary();
        return Is(TokenKind.Word) ? new NameExpression(start, TakeName()) : new OtherExpression(start, []);
    }

    private Expression TakeTemplateText()
    {
        var start = Start;
        if (Is(TokenKind.Text))
        {
            var value = ScriptStrings.Decode(Text, Current);
            Advance();
            return new TextExpression(start, value);
        }
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (true)
        {
            var token = Current;
            parts.Add(new TextExpression(token.Start, ScriptStrings.Decode(Text, token)));
            Advance();
            if (token.Kind == TokenKind.TextEnd || AtEnd)
                break;
            parts.Add(TakeExpression());
            while (Current.Kind is not (TokenKind.TextMiddle or TokenKind.TextEnd or TokenKind.End))
                Advance();
            if (AtEnd)
                break;
        }
        return new TemplateExpression(start, parts.DrainToImmutable());
    }

    /// <summary>Markup: its tags and text are passed over, the expressions in it are kept.</summary>
    private OtherExpression TakeMarkup(int start)
    {
        var parts = ImmutableArray.CreateBuilder<Expression>();
        var open = 0;
        do
        {
            if (Is("<"))
                open += Is(Peek(), "/") ? -1 : 1;
            else if (Is("/") && Is(Peek(), ">") && !Is(Tokens[Position - 1], "<"))
                open--;
            if (Is("{"))
            {
                Advance();
                parts.Add(Is("}") ? new OtherExpression(Start, []) : TakeAssignment());
                SkipTo("}");
            }
            else
            {
                Advance();
            }
        }
        while (!AtEnd && (open > 0 || !Is(Tokens[Position - 1], ">")) && !(open <= 0 && (Is(")") || Is(";"))));
        return new(start, parts.DrainToImmutable());
    }
}
