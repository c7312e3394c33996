using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

/// <summary>Types, which say nothing of where data goes and are skipped.</summary>
internal sealed partial class ScriptParser
{
    private const int FarInTypes = 200;

    private bool TakeTypeDeclaration()
    {
        if (Is("declare"))
            Advance();
        if (Is("namespace") || Is("module"))
        {
            while (!Is("{") && !AtEnd && !Is(";"))
                Advance();
            // Its body is made of statements, which follow.
            Take("{");
            return true;
        }
        if (Is("type"))
        {
            Advance();
            Advance();
            if (Is("<"))
                SkipAngles();
            if (Take("="))
                SkipType();
            Take(";");
            return true;
        }
        if (Is("interface") || Is("enum") || Is("const"))
        {
            while (!Is("{") && !AtEnd && !Is(";"))
                Advance();
            if (Is("{"))
                SkipBracket();
            return true;
        }
        return true;
    }

    private void SkipType()
    {
        if (!Enter())
        {
            SkipNested();
            return;
        }
        Take("|");
        Take("&");
        do
        {
            SkipTypeOperand();
            if (Is("extends"))
            {
                Advance();
                SkipTypeOperand();
                if (Take("?"))
                {
                    SkipType();
                    Take(":");
                    SkipType();
                }
            }
        }
        while (Take("|") || Take("&"));
        Leave();
    }

    private void SkipTypeOperand()
    {
        while (Current.Kind == TokenKind.Word && Text.Span(Current) is "keyof" or "typeof" or "readonly" or "infer" or "unique" or "asserts" or "new" or "abstract"
            && (Peek().Kind is TokenKind.Word or TokenKind.TextStart or TokenKind.Text || Is(Peek(), "(") || Is(Peek(), "{") || Is(Peek(), "[")))
        {
            Advance();
        }
        if (Is("<"))
            SkipAngles();
        if (Is("("))
        {
            SkipBracket();
            if (Take("=>"))
                SkipType();
        }
        else if (Is("{") || Is("["))
        {
            SkipBracket();
        }
        else if (Is(TokenKind.TextStart))
        {
            TakeTemplateText();
        }
        else if (Is("-") || Current.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Text)
        {
            Take("-");
            Advance();
            while (Take("."))
                Advance();
            if (Is("<") && !StartsLine(Position))
                SkipAngles();
            if (Is("is") && Peek().Kind == TokenKind.Word && !StartsLine(Position))
            {
                Advance();
                SkipType();
            }
        }
        while (Is("[") && !StartsLine(Position))
            SkipBracket();
    }

    /// <summary>From an opening angle bracket past its closing one, if that is near.</summary>
    private void SkipAngles()
    {
        var end = EndOfAngles();
        Position = end ?? Math.Min(Position + 1, Tokens.Length - 1);
    }

    /// <summary>The place after the closing angle bracket; null when what stands between is no list of types.</summary>
    private int? EndOfAngles()
    {
        var open = 0;
        for (var i = Position; i < Math.Min(Position + FarInTypes, Tokens.Length); i++)
        {
            var token = Tokens[i];
            if (token.Kind != TokenKind.Operator)
            {
                if (token.Kind is TokenKind.End or TokenKind.Regex)
                    return null;
                continue;
            }
            switch (Text.Span(token))
            {
                case "<":
                    open++;
                    break;
                case ">":
                    if (--open == 0)
                        return i + 1;
                    break;
                case "(" or "[" or "{":
                    i = Math.Max(i, closings[i]);
                    break;
                case "." or "," or "|" or "&" or "=>" or "?" or ":" or "=" or "-":
                    break;
                default:
                    return null;
            }
        }
        return null;
    }
}
