using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Values;

/// <summary>Sameness to the last bit, where equality is too kind: 1 is not 1.0, 0.0 is not -0.0, and keys have an order.</summary>
internal static class Exactly
{
    public static bool Same(Value left, Value right) => (left, right) switch
    {
        (IntValue a, IntValue b) => a.Number == b.Number,
        (FloatValue a, FloatValue b) => BitConverter.DoubleToInt64Bits(a.Number) == BitConverter.DoubleToInt64Bits(b.Number),
        (RangeValue a, RangeValue b) => a.Start == b.Start && a.End == b.End,
        (ArrayValue a, ArrayValue b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        (RecordValue a, RecordValue b) => a.Keys.SequenceEqual(b.Keys) && a.Values.Zip(b.Values).All(pair => Same(pair.First, pair.Second)),
        _ => left.GetType() == right.GetType() && left.Equals(right),
    };
}
