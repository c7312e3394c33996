using System.Collections.Immutable;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>Literals, names, arrays, records, lambdas and <c>if</c> as a value.</summary>
internal sealed partial class ProgramParser
{
    private Expression Primary()
    {
        switch (tokens.Kind)
        {
            case TokenKind.OpenParen:
                return Parenthesised();
            case TokenKind.OpenBracket:
                return Array();
            case TokenKind.OpenBrace:
                return Record(tokens.Current.Position, typeName: null);
            case TokenKind.If:
                return IfExpression();
            case TokenKind.Identifier when tokens.Peek(1).Kind == TokenKind.FatArrow:
                return Lambda();
            case TokenKind.Identifier when namedRecords && tokens.Peek(1).Kind == TokenKind.OpenBrace:
                var name = tokens.Take();
                return Record(name.Position, name.Text);
        }
        if (Literal() is { } literal)
            return literal;
        Expected("an expression");
        return Missing();
    }

    /// <summary>A literal, a vault reference or a name; null, with nothing taken, when there is none.</summary>
    private Expression? Literal()
    {
        var token = tokens.Current;
        Expression? literal = token.Kind switch
        {
            TokenKind.Identifier => new Expression.Name(token.Position, token.Text) { End = token.End },
            TokenKind.Text => new Expression.Text(token.Position, token.Text) { End = token.End },
            TokenKind.Integer => new Expression.Integer(token.Position, token.Integer) { End = token.End },
            TokenKind.Number => new Expression.Number(token.Position, token.Number) { End = token.End },
            TokenKind.Duration => new Expression.Duration(token.Position, token.Integer, token.Unit) { End = token.End },
            TokenKind.Vault => new Expression.Vault(token.Position, token.Text) { End = token.End },
            TokenKind.True or TokenKind.False =>
                new Expression.Boolean(token.Position, token.Kind == TokenKind.True) { End = token.End },
            TokenKind.Null => new Expression.Null(token.Position) { End = token.End },
            _ => null,
        };
        if (literal is not null)
            tokens.Take();
        return literal;
    }

    private Expression Parenthesised()
    {
        var opened = tokens.Take().Position;
        var inner = Bracketed(Expression);
        Close(TokenKind.CloseParen, ")", "the parenthesis", opened);
        return inner;
    }

    private Expression.Lambda Lambda()
    {
        var parameter = tokens.Take();
        tokens.Take();
        var body = Expression();
        return new Expression.Lambda(parameter.Position, parameter.Text, body) { End = body.End };
    }

    private Expression.Array Array()
    {
        var opened = tokens.Take().Position;
        var elements = Bracketed(() => CommaSeparated(TokenKind.CloseBracket, Expression));
        Close(TokenKind.CloseBracket, "]", "the array", opened);
        return new Expression.Array(opened, elements) { End = tokens.Previous.End };
    }

    private Expression.Record Record(Position start, string? typeName)
    {
        var opened = tokens.Take().Position;
        if (BeginsStatement() && tokens.Peek(1).Kind != TokenKind.Colon)
            return Misplaced(start, opened);
        var entries = Bracketed(() => CommaSeparated(TokenKind.CloseBrace, Entry, commasMayLack: true));
        Close(TokenKind.CloseBrace, "}", "the record", opened);
        if (lost)
        {
            // The record's own brace, if it comes, must not end the block around it.
            Skip(() => tokens.Kind is TokenKind.CloseBrace or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.Semicolon
                || BeginsStatement());
            if (TryTake(TokenKind.CloseBrace))
                Found();
        }
        return new Expression.Record(start, typeName, entries) { End = tokens.Previous.End };
    }

    /// <summary>A block of statements where only a value can stand, such as the body of a lambda.</summary>
    private Expression.Record Misplaced(Position start, Position opened)
    {
        Report(opened, "expected an expression, found a block of statements; a block cannot stand here");
        Skip(() => At(TokenKind.CloseBrace));
        if (TryTake(TokenKind.CloseBrace))
            Found();
        return new Expression.Record(start, null, []) { End = tokens.Previous.End };
    }

    private RecordEntry? Entry()
    {
        var start = tokens.Current.Position;
        if (!tokens.Current.IsWord && !At(TokenKind.Text))
        {
            Expected("a key or '}' to end the record");
            return null;
        }
        var key = tokens.Take().Text;
        Expect(TokenKind.Colon, $"':' after the key '{key}'");
        if (lost)
            return null;
        var value = Expression();
        return new RecordEntry(start, key, value) { End = value.End };
    }

    private Expression.If IfExpression()
    {
        var start = tokens.Current.Position;
        var branches = Branches(out var otherwise);
        if (otherwise is null)
        {
            Report(tokens.Current.Position, $"expected 'else', found {tokens.Current.Described}: an 'if' that gives a value needs both branches");
            otherwise = new Block(tokens.Current.Position, [], null) { End = tokens.Current.Position };
        }
        return new Expression.If(start, branches, otherwise) { End = tokens.Previous.End };
    }

    /// <summary>Elements up to the closing bracket, which is not taken; stops at the first error.</summary>
    private ImmutableArray<T> CommaSeparated<T>(TokenKind close, Func<T?> element, bool commasMayLack = false)
        where T : SyntaxNode
    {
        var elements = ImmutableArray.CreateBuilder<T>();
        while (!lost && !At(close) && !At(TokenKind.EndOfText))
        {
            if (element() is { } parsed)
                elements.Add(parsed);
            if (!TryTake(TokenKind.Comma) && !commasMayLack)
                break;
        }
        return elements.ToImmutable();
    }
}
