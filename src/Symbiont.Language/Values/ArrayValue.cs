using System.Runtime.InteropServices;

namespace Symbiont.Language.Values;

/// <summary>A stored array. Appending and replacing an item share everything else with the array they start from.</summary>
public sealed class ArrayValue : SequenceValue
{
    internal const long Overhead = 56;
    internal const long PerItem = 8;
    private readonly PersistentList<Value> items;
    private readonly Extent extent;

    private ArrayValue(PersistentList<Value> items, Extent extent)
    {
        this.items = items;
        this.extent = extent;
    }

    /// <summary>The array without items.</summary>
    public static ArrayValue Empty { get; } = new(PersistentList<Value>.Empty, Extent.Of(Overhead));

    /// <inheritdoc/>
    public override long Count => items.Count;

    /// <inheritdoc/>
    public override long Size => extent.Size;

    /// <inheritdoc/>
    public override int Depth => extent.Depth;

    internal override bool HoldsFunction => extent.HoldsFunction;

    /// <inheritdoc/>
    public override Value this[long index] =>
        index >= 0 && index < items.Count ? items[(int)index] : throw new ArgumentOutOfRangeException(nameof(index), index, $"The array has {Count} items.");

    /// <summary>The array of the given items.</summary>
    public static ArrayValue From(ReadOnlySpan<Value> items)
    {
        if (items.IsEmpty)
            return Empty;
        var extent = Extent.Of(Overhead);
        foreach (var item in items)
            extent = extent.Add(item, PerItem);
        return new ArrayValue(PersistentList<Value>.From(items), extent);
    }

    /// <summary>The array of the given items.</summary>
    public static ArrayValue From(IEnumerable<Value> items) => From([.. items]);

    /// <summary>This array with one more item at its end.</summary>
    public ArrayValue Append(Value item) => new(items.Append(item), extent.Add(item, PerItem));

    /// <summary>This array with another item at a position that it has.</summary>
    public ArrayValue Replace(long index, Value item) =>
        new(items.Replace((int)index, item), extent.Exchange(this[index], item));

    /// <summary>This array followed by the items of another.</summary>
    public ArrayValue Concat(SequenceValue other)
    {
        // Joining a short tail shares this array; a long one is cheaper to lay out anew.
        if (other.Count < 64)
            return other.Aggregate(this, (all, item) => all.Append(item));
        var joined = new List<Value>(items.Count + (int)other.Count);
        joined.AddRange(this);
        joined.AddRange(other);
        return From(CollectionsMarshal.AsSpan(joined));
    }

    /// <inheritdoc/>
    public override IEnumerator<Value> GetEnumerator() => items.GetEnumerator();
}
