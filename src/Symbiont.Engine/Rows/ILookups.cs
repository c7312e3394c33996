namespace Symbiont.Engine;

/// <summary>Reads lookup lists, kept by <see cref="Turn.Index{T}"/>.</summary>
public interface ILookups
{
    /// <summary>Entries of a list in ordinal order of their keys.</summary>
    /// <param name="list">Name of the list.</param>
    /// <param name="afterKey">Only keys behind this one; empty: from the first.</param>
    /// <param name="limit">At most so many.</param>
    ValueTask<IReadOnlyList<KeyedRow>> Page(string list, string afterKey = "", int limit = 1000);

    /// <summary>Entries of a list, last key first.</summary>
    /// <param name="list">Name of the list.</param>
    /// <param name="beforeKey">Only keys before this one; empty: from the last.</param>
    /// <param name="limit">At most so many.</param>
    ValueTask<IReadOnlyList<KeyedRow>> PageNewest(string list, string beforeKey = "", int limit = 1000);

    /// <summary>Number of entries.</summary>
    ValueTask<long> Count(string list);
}
