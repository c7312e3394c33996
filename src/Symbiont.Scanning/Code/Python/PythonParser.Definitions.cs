using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

internal sealed partial class PythonParser
{
    private Statement TakeDefinition(int start)
    {
        var decorators = ImmutableArray.CreateBuilder<Expression>();
        while (Take("@"))
        {
            decorators.Add(TakeNamedExpression());
            while (Is(TokenKind.NewLine))
                Advance();
        }
        if (Is("async") && Is(Peek(), "def"))
            Advance();
        if (Take("class"))
            return TakeClass(start);
        if (!Take("def"))
            return new ExpressionStatement(start, new OtherExpression(start, decorators.DrainToImmutable()));
        var name = TakeName();
        SkipTypeParameters();
        var parameters = Take("(") ? TakeParameters(")") : [];
        Take(")");
        if (Take("->"))
            TakeExpression();
        var body = TakeBlock();
        return new FunctionStatement(start, new(start, name, parameters, body, decorators.DrainToImmutable(), DocumentationOf(body)));
    }

    private ClassStatement TakeClass(int start)
    {
        var name = TakeName();
        SkipTypeParameters();
        ImmutableArray<Argument> bases = Take("(") ? TakeArguments() : [];
        return new(start, name, [.. bases.Select(argument => argument.Value)], TakeBlock());
    }

    private void SkipTypeParameters()
    {
        if (!Is("["))
            return;
        while (!Is("]") && !Is(TokenKind.NewLine) && !AtEnd)
            Advance();
        Take("]");
    }

    private ImmutableArray<Parameter> TakeParameters(string end)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        while (!Is(end) && !Is(TokenKind.NewLine) && !AtEnd)
        {
            var before = Position;
            var isRest = Take("*") || Take("**");
            if (Is(TokenKind.Word))
                parameters.Add(TakeParameter(isRest, mayHaveType: end != ":"));
            else if (!Is(",") && !Is(end))
                TakeExpression();
            Take(",");
            if (Position == before)
                Advance();
        }
        return parameters.DrainToImmutable();
    }

    private Parameter TakeParameter(bool isRest, bool mayHaveType)
    {
        var target = new NameExpression(Start, TakeName());
        var type = "";
        if (mayHaveType && Take(":"))
        {
            var from = Start;
            TakeExpression();
            type = Text.Content[from..Math.Min(Tokens[Position - 1].End, from + 200)];
        }
        return new(target, Take("=") ? TakeExpression() : null, type, isRest);
    }

    private static string? DocumentationOf(ImmutableArray<Statement> body) =>
        body is [ExpressionStatement { Expression: TextExpression { IsBytes: false } documentation }, ..] ? documentation.Text : null;
}
