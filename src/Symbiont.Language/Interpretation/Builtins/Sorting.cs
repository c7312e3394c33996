using System.Numerics;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Stable, ordinal sorting of values that have an order between them.</summary>
internal static class Sorting
{
    public static Value? Natural(SequenceValue items, Meter meter)
    {
        Value[] all = [.. items];
        return ByKeys(all, all, meter);
    }

    /// <summary>The items in the order of their keys.</summary>
    public static Value? ByKeys(Value[] items, Value[] keys, Meter meter)
    {
        // All kinds are checked before: an order must not turn out to be missing halfway through.
        for (var i = 0; i < keys.Length; i++)
        {
            if (Operators.Compare(keys[0], keys[i]) is null)
                return meter.Fail(ErrorCodes.TypeMismatch, $"'sort' cannot order {Kinds.Of(keys[0])} and {Kinds.Of(keys[i])}.");
        }
        if (!meter.Spend(keys.Length * (long)BitOperations.Log2((uint)keys.Length + 1) / 2) || !SpendTexts(keys, meter))
            return null;
        var order = Enumerable.Range(0, items.Length).Order(Comparer<int>.Create((a, b) =>
            Operators.Compare(keys[a], keys[b]) is { } compared and not 0 ? compared : a.CompareTo(b)));
        return meter.Admit(ArrayValue.From(order.Select(i => items[i])));
    }

    /// <summary>Long texts that begin alike take long to compare, once for every level of the sort.</summary>
    private static bool SpendTexts(Value[] keys, Meter meter)
    {
        var bytes = keys.Sum(key => key is StringValue ? key.Size : 0);
        return meter.SpendBytes(bytes, BitOperations.Log2((uint)keys.Length + 1) + 1);
    }
}
