using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Symbiont.Language.Values;

/// <summary>Named fields in insertion order. Setting a field shares everything else with the record it starts from.</summary>
public sealed class RecordValue : Value, IEnumerable<KeyValuePair<string, Value>>
{
    internal const long Overhead = 72;
    internal const long PerField = 16;

    /// <summary>The key under which <c>Name { … }</c> keeps its name; no identifier can spell it, so fields never clash.</summary>
    public const string TypeKey = "$type";

    private readonly RecordShape shape;
    private readonly PersistentList<Value> values;
    private readonly Extent extent;

    private RecordValue(RecordShape shape, PersistentList<Value> values, Extent extent)
    {
        this.shape = shape;
        this.values = values;
        this.extent = extent;
    }

    /// <summary>The record without fields.</summary>
    public static RecordValue Empty { get; } = new(RecordShape.Empty, PersistentList<Value>.Empty, Extent.Of(Overhead));

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Record;

    /// <inheritdoc/>
    public override long Size => extent.Size;

    /// <inheritdoc/>
    public override int Depth => extent.Depth;

    internal override bool HoldsFunction => extent.HoldsFunction;

    /// <summary>The number of fields.</summary>
    public int Count => values.Count;

    /// <summary>The keys in order.</summary>
    public IReadOnlyList<string> Keys => shape.Keys;

    /// <summary>The values in the order of their keys.</summary>
    public IReadOnlyList<Value> Values => values;

    /// <summary>The field's value, or null when there is no such field.</summary>
    public Value? this[string key] => TryGet(key, out var value) ? value : null;

    /// <summary>Whether the record has the field, and its value.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out Value? value)
    {
        var slot = shape.SlotOf(key);
        value = slot < 0 ? null : values[slot];
        return value is not null;
    }

    /// <summary>This record with the field set: in its place when there is one, else at the end.</summary>
    public RecordValue Set(string key, Value value)
    {
        var slot = shape.SlotOf(key);
        return slot < 0
            ? new RecordValue(shape.Add(key), values.Append(value), extent.Add(value, FieldSize(key)))
            : new RecordValue(shape, values.Replace(slot, value), extent.Exchange(values[slot], value));
    }

    /// <inheritdoc/>
    public override bool Equals(Value? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is not RecordValue record || record.Count != Count)
            return false;
        foreach (var (key, value) in this)
        {
            if (!record.TryGet(key, out var twin) || !value.Equals(twin))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var (key, value) in this)
            hash += HashCode.Combine(string.GetHashCode(key, StringComparison.Ordinal), value);
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        using var values = this.values.GetEnumerator();
        foreach (var key in shape.Keys)
        {
            values.MoveNext();
            yield return new KeyValuePair<string, Value>(key, values.Current);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static long FieldSize(string key) => PerField + StringValue.SizeOf(key.Length);

    internal static RecordValue From(RecordShape shape, ReadOnlySpan<Value> values)
    {
        var extent = Extent.Of(Overhead + shape.Size);
        foreach (var value in values)
            extent = extent.Add(value, 0);
        return new RecordValue(shape, PersistentList<Value>.From(values), extent);
    }
}
