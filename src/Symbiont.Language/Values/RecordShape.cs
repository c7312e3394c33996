using System.Collections.Immutable;

namespace Symbiont.Language.Values;

/// <summary>The keys of a record and where each one's value stands; records of one literal share one shape.</summary>
internal sealed class RecordShape
{
    /// <summary>Up to here comparing the keys one by one beats an index.</summary>
    private const int Indexed = 12;

    private readonly PersistentList<string> keys;
    private readonly ImmutableDictionary<string, int>? index;

    private RecordShape(PersistentList<string> keys, ImmutableDictionary<string, int>? index, long size)
    {
        this.keys = keys;
        this.index = index;
        Size = size;
    }

    public static RecordShape Empty { get; } = new(PersistentList<string>.Empty, null, 0);

    public IReadOnlyList<string> Keys => keys;

    /// <summary>Bytes that the fields take without their values.</summary>
    public long Size { get; }

    /// <summary>The shape of these keys, which must differ.</summary>
    public static RecordShape From(ReadOnlySpan<string> keys)
    {
        var size = 0L;
        foreach (var key in keys)
            size += RecordValue.FieldSize(key);
        return new RecordShape(PersistentList<string>.From(keys), keys.Length > Indexed ? IndexOf(keys) : null, size);
    }

    public int SlotOf(string key)
    {
        if (index is not null)
            return index.TryGetValue(key, out var slot) ? slot : -1;
        for (var i = 0; i < keys.Count; i++)
        {
            if (string.Equals(keys[i], key, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }

    public RecordShape Add(string key)
    {
        var longer = keys.Append(key);
        var slots = index?.Add(key, keys.Count) ?? (longer.Count > Indexed ? IndexOf([.. longer]) : null);
        return new RecordShape(longer, slots, Size + RecordValue.FieldSize(key));
    }

    private static ImmutableDictionary<string, int> IndexOf(ReadOnlySpan<string> keys)
    {
        var slots = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
            slots.Add(keys[i], i);
        return slots.ToImmutable();
    }
}
