using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>
/// Arithmetic on numbers and durations. Two ints give an int (division drops the fraction), any double makes it double.
/// What leaves the range is a fault; NaN and infinities never arise.
/// </summary>
internal static class Arithmetic
{
    public static Value? Apply(OpCode operation, Value left, Value right, Meter meter) => (left, right) switch
    {
        (IntValue a, IntValue b) => Integers(operation, a.Number, b.Number, meter),
        (IntValue a, FloatValue b) => Doubles(operation, a.Number, b.Number, meter),
        (FloatValue a, IntValue b) => Doubles(operation, a.Number, b.Number, meter),
        (FloatValue a, FloatValue b) => Doubles(operation, a.Number, b.Number, meter),
        (DurationValue a, DurationValue b) => Durations(operation, a.Span.Ticks, b.Span.Ticks, meter),
        (DurationValue a, IntValue or FloatValue) when operation is OpCode.Multiply or OpCode.Divide => Scaled(operation, a.Span.Ticks, right, meter),
        (IntValue or FloatValue, DurationValue b) when operation is OpCode.Multiply => Scaled(operation, b.Span.Ticks, left, meter),
        _ => meter.Fail(ErrorCodes.TypeMismatch, Mismatch(operation, left, right)),
    };

    private static Value? Integers(OpCode operation, long a, long b, Meter meter)
    {
        if (b == 0 && operation is OpCode.Divide or OpCode.Remainder)
            return ByZero(meter);
        var exact = operation switch
        {
            OpCode.Add => (Int128)a + b,
            OpCode.Subtract => (Int128)a - b,
            OpCode.Multiply => (Int128)a * b,
            OpCode.Divide => (Int128)a / b,
            _ => (Int128)a % b,
        };
        return exact >= long.MinValue && exact <= long.MaxValue
            ? Value.Of((long)exact)
            : meter.Fail(ErrorCodes.Overflow, $"{a} {Symbol(operation)} {b} leaves the 64-bit range.");
    }

    private static Value? Doubles(OpCode operation, double a, double b, Meter meter)
    {
        if (b == 0 && operation is OpCode.Divide or OpCode.Remainder)
            return ByZero(meter);
        var result = operation switch
        {
            OpCode.Add => a + b,
            OpCode.Subtract => a - b,
            OpCode.Multiply => a * b,
            OpCode.Divide => a / b,
            _ => a % b,
        };
        return Finite(result, meter);
    }

    private static Value? Durations(OpCode operation, long a, long b, Meter meter)
    {
        switch (operation)
        {
            case OpCode.Add:
                return Ticks((Int128)a + b, meter);
            case OpCode.Subtract:
                return Ticks((Int128)a - b, meter);
            case OpCode.Divide:
                return b == 0 ? ByZero(meter) : Value.Of((double)a / b);
            case OpCode.Remainder:
                return b == 0 ? ByZero(meter) : Ticks((Int128)a % b, meter);
            default:
                return meter.Fail(ErrorCodes.TypeMismatch, "A duration cannot be multiplied by a duration.");
        }
    }

    private static Value? Scaled(OpCode operation, long ticks, Value factor, Meter meter)
    {
        if (factor is IntValue { Number: var whole })
        {
            if (operation == OpCode.Multiply)
                return Ticks((Int128)ticks * whole, meter);
            return whole == 0 ? ByZero(meter) : Ticks((Int128)ticks / whole, meter);
        }
        var number = ((FloatValue)factor).Number;
        if (operation == OpCode.Divide && number == 0)
            return ByZero(meter);
        var scaled = Math.Round(operation == OpCode.Multiply ? ticks * number : ticks / number, MidpointRounding.AwayFromZero);
        return FloatValue.AsInteger(scaled) is { } exact ? Value.Of(new TimeSpan(exact)) : TooLong(meter);
    }

    private static Value? Ticks(Int128 ticks, Meter meter) =>
        ticks >= long.MinValue && ticks <= long.MaxValue ? Value.Of(new TimeSpan((long)ticks)) : TooLong(meter);

    private static Value? Finite(double number, Meter meter) =>
        double.IsFinite(number) ? Value.Of(number) : meter.Fail(ErrorCodes.Overflow, "The result leaves the range of doubles.");

    private static Value? TooLong(Meter meter) => meter.Fail(ErrorCodes.Overflow, "The result leaves the range of durations.");

    private static Value? ByZero(Meter meter) => meter.Fail(ErrorCodes.DivisionByZero, "Division by zero.");

    private static string Mismatch(OpCode operation, Value left, Value right)
    {
        var hint = operation == OpCode.Add && (left is StringValue || right is StringValue) ? " Use string(…) to make a text of it." : "";
        return $"'{Symbol(operation)}' does not work on {Kinds.Of(left)} and {Kinds.Of(right)}.{hint}";
    }

    private static char Symbol(OpCode operation) => operation switch
    {
        OpCode.Add => '+',
        OpCode.Subtract => '-',
        OpCode.Multiply => '*',
        OpCode.Divide => '/',
        _ => '%',
    };
}
