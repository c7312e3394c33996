using System.Globalization;

namespace Symbiont.Language.Syntax.Lexing;

/// <summary>Numbers, durations and sizes.</summary>
internal sealed partial class Lexer
{
    private Token Number(Position start)
    {
        var from = offset;
        TakeDigits();
        var whole = true;
        if (Current == '.' && char.IsAsciiDigit(At(1)))
        {
            whole = false;
            Advance(1);
            TakeDigits();
        }
        if (Current is 'e' or 'E' && (char.IsAsciiDigit(At(1)) || (At(1) is '+' or '-' && char.IsAsciiDigit(At(2)))))
        {
            whole = false;
            Advance(2);
            TakeDigits();
        }
        var digits = text[from..offset].Replace("_", "", StringComparison.Ordinal);
        return whole ? Whole(start, from, digits) : Fraction(start, from, digits);
    }

    private Token Fraction(Position start, int from, string digits)
    {
        var value = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (IsWordStart(Current))
            diagnostics.Error(Here, $"unknown unit '{TakeWord()}': only whole numbers take a unit");
        else if (!double.IsFinite(value))
            diagnostics.Error(start, "the number is too large");
        return new Token(TokenKind.Number, start, Here, text[from..offset]) { Number = double.IsFinite(value) ? value : 0 };
    }

    private Token Whole(Position start, int from, string digits)
    {
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            diagnostics.Error(start, $"the number is too large; the largest whole number is {long.MaxValue}");

        if (IsWordStart(Current))
        {
            var place = Here;
            var suffix = TakeWord();
            if (DurationUnits.Parse(suffix) is { } unit)
                return Duration(start, from, value, unit);
            if (SizeOf(suffix) is { } size)
                return Size(start, from, value, size);
            diagnostics.Error(place, $"unknown unit '{suffix}': expected s, m, h, d, w, months or y for a duration, KB, MB or GB for a size");
        }
        else if (Current == '.' && DottedUnit() is { } unit)
        {
            Advance(1);
            TakeWord();
            return Duration(start, from, value, unit);
        }
        return new Token(TokenKind.Integer, start, Here, text[from..offset]) { Integer = value };
    }

    private Token Duration(Position start, int from, long amount, DurationUnit unit)
    {
        var fits = unit.Fits(amount);
        if (!fits)
            diagnostics.Error(start, "the duration is too long");
        return new Token(TokenKind.Duration, start, Here, text[from..offset]) { Integer = fits ? amount : 0, Unit = unit };
    }

    private Token Size(Position start, int from, long amount, long size)
    {
        var fits = amount <= long.MaxValue / size;
        if (!fits)
            diagnostics.Error(start, "the size is too large");
        return new Token(TokenKind.Integer, start, Here, text[from..offset]) { Integer = fits ? amount * size : 0 };
    }

    /// <summary>The unit of <c>30.seconds</c>; other words after the dot are members.</summary>
    private DurationUnit? DottedUnit()
    {
        var length = 1;
        while (length <= ".seconds".Length && IsWordPart(At(length)))
            length++;
        return DurationUnits.Parse(text.AsSpan(offset, Math.Min(length, text.Length - offset)));
    }

    private static long? SizeOf(string suffix) => suffix switch
    {
        "KB" => 1L << 10,
        "MB" => 1L << 20,
        "GB" => 1L << 30,
        _ => null,
    };

    private void TakeDigits()
    {
        while (char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(At(1))))
            Advance(1);
    }
}
