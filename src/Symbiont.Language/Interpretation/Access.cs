using System.Globalization;
using Symbiont.Language.Interpretation.Builtins;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>Reading and replacing members and items. A null answer means that the meter holds the fault.</summary>
internal static class Access
{
    /// <summary><c>target.name</c>; a field that a record lacks is null, <c>length</c> works on arrays and strings.</summary>
    public static Value? Member(Value target, string name, Meter meter) => (target, name) switch
    {
        (RecordValue record, _) => record[name] ?? Value.Null,
        (NullValue, _) => meter.Fail(ErrorCodes.NullAccess, $"Null has no member '{name}'."),
        (StringValue text, "length" or "len") => Value.Of(text.Text.Length),
        (SequenceValue items, "length" or "len") => Value.Of(items.Count),
        _ => meter.Fail(ErrorCodes.UnknownMember, UnknownMember(target, name)),
    };

    /// <summary><c>target[key]</c>.</summary>
    public static Value? Item(Value target, Value key, Meter meter)
    {
        switch (target, key)
        {
            case (SequenceValue items, IntValue { Number: var index }):
                return index >= 0 && index < items.Count ? items[index] : OutOfRange(index, items.Count, meter);
            case (StringValue { Text: var text }, IntValue { Number: var index }):
                return index >= 0 && index < text.Length ? Value.Of(text[(int)index].ToString()) : OutOfRange(index, text.Length, meter);
            case (RecordValue record, StringValue name):
                return record[name.Text] ?? Value.Null;
            case (NullValue, _):
                return meter.Fail(ErrorCodes.NullAccess, "Null has no items.");
            default:
                return meter.Fail(ErrorCodes.TypeMismatch, $"{Kinds.AtStart(target)} has no item under {Kinds.Of(key)}.");
        }
    }

    /// <summary>The target with the item under this key replaced; a record gains a field it lacks, an array does not grow.</summary>
    public static Value? Replace(Value target, Value key, Value item, Meter meter)
    {
        switch (target, key)
        {
            case (RangeValue range, IntValue):
                return meter.Fits(range.Size) && meter.SpendBytes(range.Size) ? Replace(ArrayValue.From(range), key, item, meter) : null;
            case (ArrayValue items, IntValue { Number: var index }):
                return index >= 0 && index < items.Count ? meter.AdmitChanged(items.Replace(index, item), item) : OutOfRange(index, items.Count, meter);
            case (RecordValue record, StringValue name):
                return meter.AdmitChanged(record.Set(name.Text, item), item);
            case (NullValue, _):
                return meter.Fail(ErrorCodes.NullAccess, "Null has no members to assign.");
            default:
                return meter.Fail(ErrorCodes.TypeMismatch, $"{Kinds.AtStart(target)} has no item under {Kinds.Of(key)} that could be assigned.");
        }
    }

    private static Value? OutOfRange(long index, long count, Meter meter) => meter.Fail(
        ErrorCodes.IndexOutOfRange,
        string.Create(CultureInfo.InvariantCulture, $"There is no item {index}; the {count} items are numbered from 0."));

    private static string UnknownMember(Value target, string name) => BuiltinTable.Find(name) is not null
        ? $"{Kinds.AtStart(target)} has no member '{name}'; as a method it needs parentheses: .{name}(…)."
        : $"{Kinds.AtStart(target)} has no member '{name}'.";
}
