using System.Collections.Immutable;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>Properties and their values, which are simpler than expressions: no operator can continue one.</summary>
internal sealed partial class ProgramParser
{
    private Property? Property(Separator separator)
    {
        var start = tokens.Current.Position;
        var name = Word("a property name or '}'");
        if (lost)
            return null;
        var separated = TryTake(TokenKind.Assign) || TryTake(TokenKind.Colon);
        if (!separated && separator == Separator.Required)
        {
            Expected($"'=' or ':' after '{name}'");
            return null;
        }
        if (Value(name, separated) is not { } value)
            return null;
        return new Property(start, name, value) { End = tokens.Previous.End };
    }

    private PropertySection Section(Separator separator)
    {
        var start = tokens.Current.Position;
        var name = tokens.Take().Text;
        var properties = Braced($"'{name}'", () => Property(separator));
        return new PropertySection(start, name, properties) { End = tokens.Previous.End };
    }

    private Expression? Value(string property, bool recordAllowed)
    {
        var start = tokens.Current.Position;
        switch (tokens.Kind)
        {
            case TokenKind.OpenBracket:
                return Chained(Array);
            case TokenKind.OpenBrace when recordAllowed:
                return Chained(() => Record(start, typeName: null));
            case TokenKind.Minus when tokens.Peek(1).Kind is TokenKind.Integer or TokenKind.Number:
                tokens.Take();
                return new Expression.Unary(start, UnaryOperator.Negate, Literal()!) { End = tokens.Previous.End };
        }
        if (Literal() is { } literal)
            return literal;
        Expected($"a value for '{property}'");
        return null;
    }

    /// <summary>A value made of expressions, on its own level as an expression would be.</summary>
    private Expression Chained(Func<Expression> parse)
    {
        Enter();
        var value = parse();
        Leave();
        return value;
    }

    private CapabilityList? Capabilities()
    {
        var start = tokens.Take().Position;
        tokens.Take();
        if (!At(TokenKind.OpenBracket))
        {
            Expected("'[' to begin the capabilities");
            return null;
        }
        var array = (Expression.Array)Chained(Array);
        return new CapabilityList(start, array.Elements) { End = tokens.Previous.End };
    }

    private WithBlock WithBlock()
    {
        var start = tokens.Take().Position;
        var attributes = ImmutableArray.CreateBuilder<Property>();
        while (!lost && !At(TokenKind.OpenBrace) && !At(TokenKind.EndOfText))
        {
            if (!tokens.Current.IsWord)
                Expected("an attribute or '{' to begin the program");
            else if (Property(Separator.Required) is { } attribute)
                attributes.Add(attribute);
            TryTake(TokenKind.Comma);
        }
        var body = BlockAfterHead("the program", start);
        return new WithBlock(start, attributes.ToImmutable(), body) { End = tokens.Previous.End };
    }
}
