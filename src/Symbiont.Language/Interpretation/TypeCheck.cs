using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>The types that are built in, under every name programs use for them. A type of any other name accepts every value.</summary>
internal static class TypeCheck
{
    private enum BuiltIn
    {
        Any,
        Optional,
        String,
        Int,
        Float,
        Number,
        Bool,
        Duration,
        Array,
        Record,
    }

    public static bool IsOptional(TypeReference type) => Of(type) == BuiltIn.Optional;

    /// <summary>Whether the type refuses or converts any value.</summary>
    public static bool IsChecked(TypeReference type) => Of(type) switch
    {
        BuiltIn.Any => false,
        BuiltIn.Optional => type.Arguments is [var inner, ..] && IsChecked(inner),
        _ => true,
    };

    /// <summary>
    /// The value as the type takes it, or null when it does not. An int becomes a double where one is asked for, and with
    /// <paramref name="isInput"/> a text a duration, since JSON has none.
    /// </summary>
    public static Value? Accept(TypeReference type, Value value, bool isInput) => (Of(type), value) switch
    {
        (BuiltIn.Any, _) or (BuiltIn.String, StringValue) or (BuiltIn.Int, IntValue) or (BuiltIn.Float, FloatValue) => value,
        (BuiltIn.Number, IntValue or FloatValue) or (BuiltIn.Bool, BoolValue) or (BuiltIn.Duration, DurationValue) => value,
        (BuiltIn.Float, IntValue number) => Value.Of((double)number.Number),
        (BuiltIn.Optional, NullValue) => value,
        (BuiltIn.Optional, _) => type.Arguments is [var inner, ..] ? Accept(inner, value, isInput) : value,
        (BuiltIn.Duration, StringValue text) when isInput && DurationText.TryParse(text.Text, out var duration) => Value.Of(duration),
        (BuiltIn.Array, SequenceValue items) => AcceptItems(type, items, isInput),
        (BuiltIn.Record, RecordValue fields) => AcceptFields(type, fields, isInput),
        _ => null,
    };

    private static SequenceValue? AcceptItems(TypeReference type, SequenceValue items, bool isInput)
    {
        // A range is all ints, however long.
        if (type.Arguments is not [var element, ..] || !IsChecked(element) || (items is RangeValue && Of(element) is BuiltIn.Int or BuiltIn.Number))
            return items;
        if (items is RangeValue)
            return null;
        var accepted = items;
        for (var i = 0; i < items.Count; i++)
        {
            if (Accept(element, items[i], isInput) is not { } item)
                return null;
            if (!ReferenceEquals(item, items[i]))
                accepted = ((ArrayValue)accepted).Replace(i, item);
        }
        return accepted;
    }

    private static RecordValue? AcceptFields(TypeReference type, RecordValue fields, bool isInput)
    {
        if (type.Arguments is not [_, var element] || !IsChecked(element))
            return fields;
        var accepted = fields;
        foreach (var (key, value) in fields)
        {
            if (Accept(element, value, isInput) is not { } field)
                return null;
            if (!ReferenceEquals(field, value))
                accepted = accepted.Set(key, field);
        }
        return accepted;
    }

    private static BuiltIn Of(TypeReference type) => type.Name switch
    {
        "Optional" or "optional" or "Option" or "Maybe" => BuiltIn.Optional,
        "String" or "string" or "str" or "Text" or "text" => BuiltIn.String,
        "Int" or "int" or "Integer" or "integer" or "Long" or "long" or "i8" or "i16" or "i32" or "i64" or "u8" or "u16" or "u32" or "u64" => BuiltIn.Int,
        "Float" or "float" or "Double" or "double" or "f32" or "f64" => BuiltIn.Float,
        "Number" or "number" => BuiltIn.Number,
        "Bool" or "bool" or "Boolean" or "boolean" => BuiltIn.Bool,
        "Duration" or "duration" => BuiltIn.Duration,
        "Array" or "array" or "List" or "list" or "Vec" => BuiltIn.Array,
        "Record" or "record" or "Map" or "map" or "Object" or "object" or "Dict" or "HashMap" => BuiltIn.Record,
        _ => BuiltIn.Any,
    };
}
