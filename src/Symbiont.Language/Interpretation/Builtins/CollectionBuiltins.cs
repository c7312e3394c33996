using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Builtins on arrays and records.</summary>
internal static class CollectionBuiltins
{
    public static IEnumerable<Builtin> All =>
    [
        new("len", Length),
        new("length", Length),
        new("keys", (arguments, meter) => Fields("keys", arguments[0], record => ArrayValue.From(record.Keys.Select(Value.Of)), meter)),
        new("values", (arguments, meter) => Fields("values", arguments[0], record => ArrayValue.From(record.Values), meter)),
        new("contains", (arguments, meter) => Membership.IsIn(arguments[1], arguments[0], meter)),
        new("range", Range),
        new("append", Append),
        new("merge", Merge),
    ];

    private static Value? Length(ReadOnlySpan<Value> arguments, Meter meter) => arguments[0] switch
    {
        SequenceValue items => Value.Of(items.Count),
        StringValue text => Value.Of(text.Text.Length),
        RecordValue record => Value.Of(record.Count),
        _ => meter.Wrong("len", "an array, a string or a record", arguments[0]),
    };

    private static Value? Fields(string name, Value value, Func<RecordValue, Value> select, Meter meter)
    {
        if (value is not RecordValue record)
            return meter.Wrong(name, "a record", value);
        return meter.Spend(record.Count / 4) ? meter.Admit(select(record)) : null;
    }

    /// <summary><c>range(end)</c> from 0, or <c>range(start, end)</c>.</summary>
    private static Value? Range(ReadOnlySpan<Value> arguments, Meter meter)
    {
        foreach (var argument in arguments)
        {
            if (argument is not IntValue)
                return meter.Wrong("range", "ints", argument);
        }
        var first = ((IntValue)arguments[0]).Number;
        return arguments.Length == 1 ? new RangeValue(0, first) : new RangeValue(first, ((IntValue)arguments[1]).Number);
    }

    private static Value? Append(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (arguments[0] is not SequenceValue items)
            return meter.Wrong("append", "an array", arguments[0]);
        if (items is RangeValue && !(meter.Fits(items.Size) && meter.SpendBytes(items.Size)))
            return null;
        return meter.AdmitChanged((items as ArrayValue ?? ArrayValue.From(items)).Append(arguments[1]), arguments[1]);
    }

    /// <summary>One record of all fields; of equal keys the last value, at the first one's place.</summary>
    private static Value? Merge(ReadOnlySpan<Value> arguments, Meter meter)
    {
        var merged = RecordValue.Empty;
        foreach (var argument in arguments)
        {
            if (argument is not RecordValue record)
                return meter.Wrong("merge", "records", argument);
            if (merged.Count == 0)
            {
                merged = record;
                continue;
            }
            if (!meter.Spend(record.Count / 2) || !meter.Fits(merged.Size + record.Size))
                return null;
            foreach (var (key, value) in record)
                merged = merged.Set(key, value);
        }
        return meter.Admit(merged);
    }
}
