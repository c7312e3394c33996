namespace Symbiont.Engine.Storage;

/// <summary>A list that costs nothing while it is empty: most commits have effects of one or two kinds only. A field, never a property.</summary>
internal struct EffectList<T>
{
    private static readonly List<T> None = [];

    private List<T>? items;

    public readonly int Count => items?.Count ?? 0;

    public readonly T this[int index] => items![index];

    public void Add(T item) => (items ??= []).Add(item);

    public void AddRange(EffectList<T> other)
    {
        if (other.items is { } more)
            (items ??= []).AddRange(more);
    }

    public readonly void RemoveAll(Predicate<T> which) => items?.RemoveAll(which);

    public readonly List<T>.Enumerator GetEnumerator() => (items ?? None).GetEnumerator();
}
