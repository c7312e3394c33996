namespace Symbiont.Language.Values;

/// <summary>A stored array. Appending and replacing an item share everything else with the array they start from.</summary>
public sealed class ArrayValue : SequenceValue
{
    internal const long Overhead = 56;
    internal const long PerItem = 8;
    private readonly PersistentList<Value> items;
    private readonly int depth;

    private ArrayValue(PersistentList<Value> items, long size, int depth)
    {
        this.items = items;
        Size = size;
        this.depth = depth;
    }

    /// <summary>The array without items.</summary>
    public static ArrayValue Empty { get; } = new(PersistentList<Value>.Empty, Overhead, 1);

    /// <inheritdoc/>
    public override long Count => items.Count;

    /// <inheritdoc/>
    public override long Size { get; }

    /// <inheritdoc/>
    public override int Depth => depth;

    /// <inheritdoc/>
    public override Value this[long index] =>
        index >= 0 && index < items.Count ? items[(int)index] : throw new IndexOutOfRangeException($"An array of {Count} has no item {index}.");

    /// <summary>The array of the given items.</summary>
    public static ArrayValue From(params ReadOnlySpan<Value> items)
    {
        var (size, deepest) = (Overhead, 0);
        foreach (var item in items)
        {
            size += PerItem + item.Size;
            deepest = Math.Max(deepest, item.Depth);
        }
        return items.IsEmpty ? Empty : new ArrayValue(PersistentList<Value>.From(items), size, deepest + 1);
    }

    /// <summary>The array of the given items.</summary>
    public static ArrayValue From(IEnumerable<Value> items) => From([.. items]);

    /// <summary>This array with one more item at its end.</summary>
    public ArrayValue Append(Value item) =>
        new(items.Append(item), Size + PerItem + item.Size, Math.Max(depth, item.Depth + 1));

    /// <summary>This array with another item at a position that it has.</summary>
    public ArrayValue Replace(long index, Value item) =>
        new(items.Replace((int)index, item), Size - this[index].Size + item.Size, Math.Max(depth, item.Depth + 1));

    /// <summary>This array followed by the items of another.</summary>
    public ArrayValue Concat(SequenceValue other)
    {
        // Joining a short tail shares this array; a long one is cheaper to lay out anew.
        if (other.Count < 64)
            return other.Aggregate(this, (all, item) => all.Append(item));
        var joined = new List<Value>(items.Count + (int)other.Count);
        joined.AddRange(this);
        joined.AddRange(other);
        return From(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(joined));
    }

    /// <inheritdoc/>
    public override IEnumerator<Value> GetEnumerator() => items.GetEnumerator();
}
