using System.Collections.Immutable;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>Patterns and types.</summary>
internal sealed partial class ProgramParser
{
    private Pattern Pattern()
    {
        var start = tokens.Current.Position;
        if (!Enter())
        {
            Leave();
            return new Pattern.Wildcard(start) { End = start };
        }
        var pattern = tokens.Kind switch
        {
            TokenKind.Identifier => NamePattern(start),
            TokenKind.Minus => NegativePattern(start),
            TokenKind.Text or TokenKind.Integer or TokenKind.Number or TokenKind.True or TokenKind.False or TokenKind.Null =>
                new Pattern.Literal(start, Literal()!) { End = tokens.Previous.End },
            _ => NoPattern(start),
        };
        Leave();
        return pattern;
    }

    private Pattern NamePattern(Position start)
    {
        var name = tokens.Take().Text;
        if (name == "_")
            return new Pattern.Wildcard(start) { End = tokens.Previous.End };
        var opened = tokens.Current.Position;
        if (!TryTake(TokenKind.OpenParen))
            return new Pattern.Name(start, name) { End = tokens.Previous.End };
        var arguments = CommaSeparated(TokenKind.CloseParen, Pattern, commasMayLack: true);
        Close(TokenKind.CloseParen, ")", "the pattern", opened);
        return new Pattern.Constructor(start, name, arguments) { End = tokens.Previous.End };
    }

    private Pattern NegativePattern(Position start)
    {
        tokens.Take();
        if (tokens.Kind is not (TokenKind.Integer or TokenKind.Number))
        {
            Expected("a number after '-'");
            return new Pattern.Wildcard(start) { End = tokens.Previous.End };
        }
        var value = new Expression.Unary(start, UnaryOperator.Negate, Literal()!) { End = tokens.Previous.End };
        return new Pattern.Literal(start, value) { End = tokens.Previous.End };
    }

    private Pattern.Wildcard NoPattern(Position start)
    {
        Expected("a pattern: a string, a number, true, false, null, '_' or a name");
        return new Pattern.Wildcard(start) { End = start };
    }

    private TypeReference Type()
    {
        var start = tokens.Current.Position;
        var arguments = ImmutableArray<TypeReference>.Empty;
        var name = "";
        if (Enter())
        {
            name = Word("a type");
            var opened = tokens.Current.Position;
            if (!lost && TryTake(TokenKind.Less))
            {
                arguments = CommaSeparated(TokenKind.Greater, Type);
                Close(TokenKind.Greater, ">", "the type arguments", opened);
            }
        }
        Leave();
        return new TypeReference(start, name, arguments) { End = tokens.Previous.End };
    }

    private ImmutableArray<Parameter> Parameters()
    {
        var opened = tokens.Current.Position;
        Expect(TokenKind.OpenParen, "'(' to begin the parameters");
        if (lost)
            return [];
        var parameters = CommaSeparated(TokenKind.CloseParen, Field, commasMayLack: true);
        Close(TokenKind.CloseParen, ")", "the parameters", opened);
        return parameters;
    }

    private Parameter Field()
    {
        var start = tokens.Current.Position;
        var name = Word("a name");
        if (!lost)
            Expect(TokenKind.Colon, $"':' and a type after '{name}'");
        var type = lost ? new TypeReference(start, "", []) : Type();
        return new Parameter(start, name, type) { End = tokens.Previous.End };
    }

    private TypeReference? ReturnType() => TryTake(TokenKind.Arrow) ? Type() : null;
}
