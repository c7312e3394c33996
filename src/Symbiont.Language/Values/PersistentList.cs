using System.Collections;

namespace Symbiont.Language.Values;

/// <summary>
/// An immutable list as a 32-way tree with a flat tail: reading and replacing cost the tree's height (3 for a million items),
/// appending a copy of at most 32 items. Up to 32 items it is one flat array.
/// </summary>
internal sealed class PersistentList<T> : IReadOnlyList<T>
{
    private const int Bits = 5;
    private const int Width = 1 << Bits;
    private const int Mask = Width - 1;

    /// <summary>Full leaves (<c>T[]</c>) at the bottom, <c>object[]</c> above; <see cref="height"/> is the number of levels above the leaves.</summary>
    private readonly object[] root;
    private readonly int height;
    private readonly T[] tail;

    private PersistentList(int count, object[] root, int height, T[] tail)
    {
        Count = count;
        this.root = root;
        this.height = height;
        this.tail = tail;
    }

    public static PersistentList<T> Empty { get; } = new(0, [], 1, []);

    public int Count { get; }

    private int TailStart => Count - tail.Length;

    public T this[int index] => index >= TailStart ? tail[index - TailStart] : Leaf(index)[index & Mask];

    public static PersistentList<T> From(ReadOnlySpan<T> items)
    {
        if (items.IsEmpty)
            return Empty;
        var tailStart = (items.Length - 1) & ~Mask;
        var level = new object[tailStart / Width];
        for (var i = 0; i < level.Length; i++)
            level[i] = items.Slice(i * Width, Width).ToArray();
        var height = 1;
        for (; level.Length > Width; height++)
            level = [.. level.Chunk(Width)];
        return new PersistentList<T>(items.Length, level, height, items[tailStart..].ToArray());
    }

    public PersistentList<T> Append(T item)
    {
        if (tail.Length < Width)
            return new PersistentList<T>(Count + 1, root, height, [.. tail, item]);
        return TailStart == Capacity(height)
            ? new PersistentList<T>(Count + 1, [root, Spine(height, tail)], height + 1, [item])
            : new PersistentList<T>(Count + 1, Push(root, height), height, [item]);
    }

    public PersistentList<T> Replace(int index, T item)
    {
        if (index >= TailStart)
            return new PersistentList<T>(Count, root, height, With(tail, index - TailStart, item));
        return new PersistentList<T>(Count, (object[])Put(root, height, index, item), height, tail);
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count;)
        {
            var leaf = i >= TailStart ? tail : Leaf(i);
            foreach (var item in leaf)
                yield return item;
            i += leaf.Length;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static long Capacity(int height) => 1L << (Bits * (height + 1));

    private static object Spine(int height, T[] leaf)
    {
        object node = leaf;
        for (var level = 0; level < height; level++)
            node = new[] { node };
        return node;
    }

    private static TItem[] With<TItem>(TItem[] items, int index, TItem item)
    {
        var copy = (TItem[])items.Clone();
        copy[index] = item;
        return copy;
    }

    private static object Put(object node, int level, int index, T item)
    {
        if (level == 0)
            return With((T[])node, index & Mask, item);
        var children = (object[])node;
        var at = (index >> (Bits * level)) & Mask;
        return With(children, at, Put(children[at], level - 1, index, item));
    }

    private T[] Leaf(int index)
    {
        object node = root;
        for (var level = height; level > 0; level--)
            node = ((object[])node)[(index >> (Bits * level)) & Mask];
        return (T[])node;
    }

    private object[] Push(object[] node, int level)
    {
        var at = (TailStart >> (Bits * level)) & Mask;
        if (level == 1)
            return [.. node, tail];
        return at < node.Length
            ? With(node, at, Push((object[])node[at], level - 1))
            : [.. node, Spine(level - 1, tail)];
    }
}
