using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>What <c>in</c> and <c>contains</c> mean: an item of an array, a part of a text, a key of a record.</summary>
internal static class Membership
{
    public static Value? IsIn(Value item, Value whole, Meter meter)
    {
        switch (whole, item)
        {
            case (RangeValue range, IntValue number):
                return Value.Of(number.Number >= range.Start && number.Number < range.End);
            case (RangeValue range, FloatValue number):
                return Value.Of(FloatValue.AsInteger(number.Number) is { } integer && integer >= range.Start && integer < range.End);
            case (RangeValue, _):
                return Value.False;
            case (ArrayValue items, _):
                return IsItem(item, items, meter);
            case (StringValue text, StringValue part):
                return meter.SpendBytes(text.Size, 2) ? Value.Of(text.Text.Contains(part.Text, StringComparison.Ordinal)) : null;
            case (RecordValue record, StringValue key):
                return Value.Of(record.TryGet(key.Text, out _));
            case (StringValue or RecordValue, _):
                return meter.Fail(ErrorCodes.TypeMismatch, $"Only a string can be in {Kinds.Of(whole)}, not {Kinds.Of(item)}.");
            default:
                return meter.Fail(ErrorCodes.TypeMismatch, $"Nothing can be in {Kinds.Of(whole)}; 'in' looks into arrays, strings and records.");
        }
    }

    private static Value? IsItem(Value item, ArrayValue items, Meter meter)
    {
        if (!meter.Spend(items.Count / 8))
            return null;
        foreach (var candidate in items)
        {
            if (Operators.AreEqual(item, candidate, meter) is not { } equal)
                return null;
            if (equal)
                return Value.True;
        }
        return Value.False;
    }
}
