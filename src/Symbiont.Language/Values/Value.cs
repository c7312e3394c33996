namespace Symbiont.Language.Values;

/// <summary>
/// A value of the agent language. Values never change; equality is the language's <c>==</c>: structural, ordinal,
/// numbers by amount (<c>1 == 1.0</c>), records without regard to the order of their keys.
/// </summary>
public abstract class Value : IEquatable<Value>
{
    /// <summary>The deepest nesting a value may have; deeper data is refused where it would arise.</summary>
    public const int MaxDepth = 256;

    private protected Value()
    {
    }

    /// <summary>Null, also written <c>None</c>.</summary>
    public static Value Null => NullValue.Instance;

    /// <summary>True.</summary>
    public static Value True => BoolValue.True;

    /// <summary>False.</summary>
    public static Value False => BoolValue.False;

    /// <summary>What kind of value this is.</summary>
    public abstract ValueKind Kind { get; }

    /// <summary>Approximate bytes that this value and all it holds occupy; known without walking it.</summary>
    public abstract long Size { get; }

    /// <summary>Levels of arrays and records inside this value, 0 for a scalar. An upper bound after a member was replaced.</summary>
    public virtual int Depth => 0;

    /// <summary>Whether this is a function or may hold one, so that it perhaps cannot leave its execution.</summary>
    internal virtual bool HoldsFunction => false;

    /// <summary>The kind's name as <c>type_of</c> answers it.</summary>
    public string TypeName => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Bool => "bool",
        ValueKind.Int => "int",
        ValueKind.Float => "float",
        ValueKind.String => "string",
        ValueKind.Duration => "duration",
        ValueKind.Array => "array",
        ValueKind.Record => "record",
        _ => "function",
    };

    /// <summary>The value of a boolean.</summary>
    public static Value Of(bool value) => value ? BoolValue.True : BoolValue.False;

    /// <summary>The value of an integer.</summary>
    public static Value Of(long value) => IntValue.From(value);

    /// <summary>The value of a finite double.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN and infinities are not values.</exception>
    public static Value Of(double value) => new FloatValue(value);

    /// <summary>The value of a text; null becomes <see cref="Null"/>.</summary>
    public static Value Of(string? value) => value is null ? Null : StringValue.From(value);

    /// <summary>The value of a duration.</summary>
    public static Value Of(TimeSpan value) => new DurationValue(value);

    /// <summary>An array of the given values.</summary>
    public static ArrayValue Array(params ReadOnlySpan<Value> items) => ArrayValue.From(items);

    /// <summary>A record of the given fields in this order; of equal keys the last value stays, at the first one's place.</summary>
    public static RecordValue Record(params ReadOnlySpan<(string Key, Value Value)> fields)
    {
        var builder = new RecordBuilder(fields.Length);
        foreach (var (key, value) in fields)
            builder.Set(key, value);
        return builder.Build();
    }

    /// <inheritdoc/>
    public abstract bool Equals(Value? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The value as the language shows it: a text as it is, everything else as plain JSON.</summary>
    public override string ToString() => this is StringValue text ? text.Text : ValueJson.Write(this);
}
