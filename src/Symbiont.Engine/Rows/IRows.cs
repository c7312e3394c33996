namespace Symbiont.Engine;

/// <summary>Reads keyed rows, written by <see cref="Turn.Put{T}"/>.</summary>
public interface IRows
{
    /// <summary>The row's value as UTF-8 JSON; null: there is none.</summary>
    ValueTask<ReadOnlyMemory<byte>?> Get(string space, string key);

    /// <summary>Rows of a space in ordinal order of their keys.</summary>
    /// <param name="space">The space.</param>
    /// <param name="afterKey">Only keys behind this one; empty: from the first.</param>
    /// <param name="limit">At most so many.</param>
    ValueTask<IReadOnlyList<KeyedRow>> List(string space, string afterKey = "", int limit = 1000);
}
