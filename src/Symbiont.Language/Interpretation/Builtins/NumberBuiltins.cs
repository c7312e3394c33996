using System.Globalization;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Builtins on numbers.</summary>
internal static class NumberBuiltins
{
    public static IEnumerable<Builtin> All =>
    [
        new("abs", Abs),
        new("min", (arguments, meter) => Extreme("min", arguments, -1, meter)),
        new("max", (arguments, meter) => Extreme("max", arguments, 1, meter)),
        new("round", Round),
        new("floor", (arguments, meter) => Whole("floor", arguments[0], Math.Floor, meter)),
        new("ceil", (arguments, meter) => Whole("ceil", arguments[0], Math.Ceiling, meter)),
        new("int", ToInt),
        new("float", ToFloat),
    ];

    private static Value? Abs(ReadOnlySpan<Value> arguments, Meter meter) => arguments[0] switch
    {
        IntValue { Number: >= 0 } or FloatValue { Number: > 0 } => arguments[0],
        FloatValue number => Value.Of(Math.Abs(number.Number)),
        DurationValue duration when duration.Span >= TimeSpan.Zero => duration,
        IntValue or DurationValue => Operators.Negate(arguments[0], meter),
        _ => meter.Wrong("abs", "a number or a duration", arguments[0]),
    };

    /// <summary>Of one array its items, else of the arguments; the first of equal ones.</summary>
    private static Value? Extreme(string name, ReadOnlySpan<Value> arguments, int sign, Meter meter)
    {
        if (arguments is not [SequenceValue items])
            return Best(name, [.. arguments], sign, meter);
        if (items is RangeValue { Count: > 0 } range)
            return Value.Of(sign < 0 ? range.Start : range.End - 1);
        return meter.SpendBytes(items.Size, 4) ? Best(name, items, sign, meter) : null;
    }

    private static Value? Best(string name, IEnumerable<Value> candidates, int sign, Meter meter)
    {
        Value? best = null;
        foreach (var candidate in candidates)
        {
            if (Operators.Compare(candidate, best ?? candidate) is not { } order)
                return meter.Fail(ErrorCodes.TypeMismatch, $"'{name}' cannot order {Kinds.Of(best ?? candidate)} and {Kinds.Of(candidate)}.");
            if (best is null || order * sign > 0)
                best = candidate;
        }
        return best ?? meter.Invalid($"'{name}' of nothing has no answer.");
    }

    /// <summary><c>round(x)</c> to an int, <c>round(x, digits)</c> to a double; halves go away from zero.</summary>
    private static Value? Round(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (arguments.Length == 1)
            return Whole("round", arguments[0], number => Math.Round(number, MidpointRounding.AwayFromZero), meter);
        if (arguments[1] is not IntValue { Number: var digits })
            return meter.Wrong("round", "an int", arguments[1]);
        if (digits is < 0 or > 15)
            return meter.Invalid("'round' keeps 0 to 15 digits.");
        return arguments[0] switch
        {
            IntValue number => number,
            FloatValue number => Value.Of(Math.Round(number.Number, (int)digits, MidpointRounding.AwayFromZero)),
            _ => meter.Wrong("round", "a number", arguments[0]),
        };
    }

    private static Value? Whole(string name, Value value, Func<double, double> change, Meter meter) => value switch
    {
        IntValue => value,
        FloatValue number => Integer(change(number.Number), meter),
        _ => meter.Wrong(name, "a number", value),
    };

    /// <summary>Of a double its whole part, of a text the integer it spells, of a bool 1 or 0.</summary>
    private static Value? ToInt(ReadOnlySpan<Value> arguments, Meter meter) => arguments[0] switch
    {
        IntValue number => number,
        FloatValue number => Integer(Math.Truncate(number.Number), meter),
        BoolValue flag => Value.Of(flag.Flag ? 1 : 0),
        StringValue { Text.Length: <= 64 } text when long.TryParse(text.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => Value.Of(number),
        StringValue => meter.Invalid("The text is no 64-bit integer."),
        _ => meter.Wrong("int", "a number, a string or a bool", arguments[0]),
    };

    private static Value? ToFloat(ReadOnlySpan<Value> arguments, Meter meter) => arguments[0] switch
    {
        FloatValue number => number,
        IntValue number => Value.Of((double)number.Number),
        StringValue { Text.Length: <= 512 } text
            when double.TryParse(text.Text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => Value.Of(number),
        StringValue => meter.Invalid("The text is no finite number."),
        _ => meter.Wrong("float", "a number or a string", arguments[0]),
    };

    private static Value? Integer(double whole, Meter meter) =>
        FloatValue.AsInteger(whole) is { } number ? Value.Of(number) : meter.Fail(ErrorCodes.Overflow, "The number leaves the 64-bit range.");
}
