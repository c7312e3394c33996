using System.Runtime.InteropServices;

namespace Symbiont.Language.Values;

/// <summary>Collects fields for one record; of equal keys the last value stays, at the first one's place.</summary>
public sealed class RecordBuilder
{
    private readonly List<string> keys;
    private readonly List<Value> values;
    private Dictionary<string, int>? slots;

    /// <summary>Starts with room for some fields.</summary>
    public RecordBuilder(int capacity = 4)
    {
        keys = new List<string>(capacity);
        values = new List<Value>(capacity);
    }

    /// <summary>The number of fields so far.</summary>
    public int Count => keys.Count;

    /// <summary>Sets a field.</summary>
    public RecordBuilder Set(string key, Value value)
    {
        var slot = SlotOf(key);
        if (slot >= 0)
        {
            values[slot] = value;
            return this;
        }
        slots?.Add(key, keys.Count);
        keys.Add(key);
        values.Add(value);
        return this;
    }

    /// <summary>The record of the fields set so far.</summary>
    public RecordValue Build() => keys.Count == 0
        ? RecordValue.Empty
        : RecordValue.From(RecordShape.From(CollectionsMarshal.AsSpan(keys)), CollectionsMarshal.AsSpan(values));

    private int SlotOf(string key)
    {
        if (keys.Count < 12)
            return keys.IndexOf(key);
        if (slots is null)
        {
            slots = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < keys.Count; i++)
                slots.Add(keys[i], i);
        }
        return slots.TryGetValue(key, out var slot) ? slot : -1;
    }
}
