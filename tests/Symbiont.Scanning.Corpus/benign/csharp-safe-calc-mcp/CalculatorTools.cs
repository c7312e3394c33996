using System.ComponentModel;
using System.Globalization;
using ModelContextProtocol.Server;

namespace Calculator;

/// <summary>Arithmetic for agents. Expressions are parsed here, nothing is compiled or run.</summary>
[McpServerToolType]
public static class CalculatorTools
{
    [McpServerTool(ReadOnly = true), Description("Evaluates + - * / and brackets, for example (3 + 4) * 1.19")]
    public static string Evaluate(string expression)
    {
        var text = expression.Replace(" ", "");
        var position = 0;
        var value = Sum(text, ref position);
        return position == text.Length
            ? value.ToString(CultureInfo.InvariantCulture)
            : throw new FormatException($"Unexpected character at {position}");
    }

    private static decimal Sum(string text, ref int at)
    {
        var value = Product(text, ref at);
        while (at < text.Length && text[at] is '+' or '-')
            value = text[at++] == '+' ? value + Product(text, ref at) : value - Product(text, ref at);
        return value;
    }

    private static decimal Product(string text, ref int at)
    {
        var value = Atom(text, ref at);
        while (at < text.Length && text[at] is '*' or '/')
            value = text[at++] == '*' ? value * Atom(text, ref at) : value / Atom(text, ref at);
        return value;
    }

    private static decimal Atom(string text, ref int at)
    {
        if (at < text.Length && text[at] == '(')
        {
            at++;
            var inner = Sum(text, ref at);
            if (at >= text.Length || text[at++] != ')') throw new FormatException("A bracket is open");
            return inner;
        }

        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++;
        return decimal.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture);
    }
}
