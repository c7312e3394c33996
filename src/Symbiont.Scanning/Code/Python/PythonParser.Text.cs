using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

internal sealed partial class PythonParser
{
    /// <summary>String literals side by side, which Python joins.</summary>
    private Expression TakeText()
    {
        var start = Start;
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (Current.Kind is TokenKind.Text or TokenKind.TextStart)
        {
            if (Current.Kind == TokenKind.Text)
            {
                parts.Add(PythonStrings.Decode(Text, Current));
                Advance();
            }
            else
            {
                TakeFormatted(parts);
            }
        }
        if (parts.Count == 1)
            return parts[0];
        if (parts.All(part => part is TextExpression))
            return new TextExpression(start, string.Concat(parts.Select(part => ((TextExpression)part).Text)), parts.Any(part => part is TextExpression { IsBytes: true }));
        return new TemplateExpression(start, parts.DrainToImmutable());
    }

    private void TakeFormatted(ImmutableArray<Expression>.Builder parts)
    {
        var isRaw = PythonStrings.IsRaw(Text, Current);
        while (true)
        {
            var token = Current;
            parts.Add(PythonStrings.DecodePart(Text, token, isRaw));
            Advance();
            if (token.Kind == TokenKind.TextEnd)
                return;
            parts.Add(Current.Kind is TokenKind.TextMiddle or TokenKind.TextEnd ? new OtherExpression(Start, []) : TakeExpressionList());
            SkipConversion();
            if (Current.Kind is not (TokenKind.TextMiddle or TokenKind.TextEnd))
                return;
        }
    }

    /// <summary>What may follow an expression in a field: <c>!r</c>, <c>=</c>, or what was not understood.</summary>
    private void SkipConversion()
    {
        for (var open = 0; Current.Kind is not (TokenKind.NewLine or TokenKind.End); Advance())
        {
            if (open == 0 && Current.Kind is TokenKind.TextMiddle or TokenKind.TextEnd)
                return;
            if (Current.Kind == TokenKind.TextStart)
                open++;
            else if (Current.Kind == TokenKind.TextEnd)
                open--;
        }
    }
}
