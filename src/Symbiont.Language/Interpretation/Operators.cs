using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>What the operators mean for each pair of kinds. A null answer means that the meter holds the fault.</summary>
internal static class Operators
{
    public static Value? Binary(OpCode operation, Value left, Value right, Meter meter) => operation switch
    {
        OpCode.Add => Add(left, right, meter),
        OpCode.Equal => AreEqual(left, right, meter) is { } equal ? Value.Of(equal) : null,
        OpCode.NotEqual => AreEqual(left, right, meter) is { } equal ? Value.Of(!equal) : null,
        OpCode.In => Membership.IsIn(left, right, meter),
        OpCode.Less or OpCode.Greater or OpCode.LessOrEqual or OpCode.GreaterOrEqual => Order(operation, left, right, meter),
        _ => Arithmetic.Apply(operation, left, right, meter),
    };

    public static Value? Not(Value value, Meter meter) =>
        value is BoolValue flag ? Value.Of(!flag.Flag) : meter.Fail(ErrorCodes.TypeMismatch, $"'not' needs a bool, not {Kinds.Of(value)}.");

    public static Value? Negate(Value value, Meter meter) => value switch
    {
        IntValue { Number: long.MinValue } => meter.Fail(ErrorCodes.Overflow, "The negated integer leaves the 64-bit range."),
        IntValue number => Value.Of(-number.Number),
        FloatValue number => Value.Of(-number.Number),
        DurationValue { Span.Ticks: > long.MinValue } duration => Value.Of(-duration.Span),
        DurationValue => meter.Fail(ErrorCodes.Overflow, "The negated duration leaves the range of durations."),
        _ => meter.Fail(ErrorCodes.TypeMismatch, $"'-' needs a number or a duration, not {Kinds.Of(value)}."),
    };

    /// <summary>Structural equality, paid for by the smaller side: unequal sizes end the comparison early.</summary>
    public static bool? AreEqual(Value left, Value right, Meter meter) =>
        meter.SpendBytes(Math.Min(left.Size, right.Size), 4) ? left.Equals(right) : null;

    /// <summary>Negative, zero or positive; null when these kinds have no order.</summary>
    public static int? Compare(Value left, Value right) => (left, right) switch
    {
        (IntValue a, IntValue b) => a.Number.CompareTo(b.Number),
        (IntValue a, FloatValue b) => Compare(a.Number, b.Number),
        (FloatValue a, IntValue b) => -Compare(b.Number, a.Number),
        (FloatValue a, FloatValue b) => a.Number == b.Number ? 0 : a.Number.CompareTo(b.Number),
        (StringValue a, StringValue b) => string.CompareOrdinal(a.Text, b.Text),
        (DurationValue a, DurationValue b) => a.Span.CompareTo(b.Span),
        _ => null,
    };

    private static Value? Add(Value left, Value right, Meter meter)
    {
        switch (left, right)
        {
            case (StringValue a, StringValue b):
                return meter.Fits(StringValue.SizeOf((long)a.Text.Length + b.Text.Length)) && meter.SpendBytes(a.Size + b.Size)
                    ? meter.Admit(Value.Of(string.Concat(a.Text, b.Text)))
                    : null;
            case (SequenceValue a, SequenceValue b):
                var size = a.Size + b.Size;
                if (!meter.Fits(size))
                    return null;
                // Appending a few items shares the array they are appended to.
                if (a is ArrayValue array && b.Count < 64)
                    return meter.SpendBytes(b.Size) ? meter.AdmitChanged(array.Concat(b), b) : null;
                return meter.SpendBytes(size) ? meter.Admit((a as ArrayValue ?? ArrayValue.From(a)).Concat(b)) : null;
            default:
                return Arithmetic.Apply(OpCode.Add, left, right, meter);
        }
    }

    private static Value? Order(OpCode operation, Value left, Value right, Meter meter)
    {
        if (left is StringValue && !meter.SpendBytes(Math.Min(left.Size, right.Size)))
            return null;
        if (Compare(left, right) is not { } order)
            return meter.Fail(ErrorCodes.TypeMismatch, $"{Kinds.AtStart(left)} and {Kinds.Of(right)} have no order between them.");
        return Value.Of(operation switch
        {
            OpCode.Less => order < 0,
            OpCode.Greater => order > 0,
            OpCode.LessOrEqual => order <= 0,
            _ => order >= 0,
        });
    }

    /// <summary>Exact, where converting the integer could round it to the other number.</summary>
    private static int Compare(long whole, double number)
    {
        if (number >= 9223372036854775808.0)
            return -1;
        if (number < long.MinValue)
            return 1;
        var truncated = (long)number;
        return whole != truncated ? whole.CompareTo(truncated) : 0.0.CompareTo(number - truncated);
    }
}
