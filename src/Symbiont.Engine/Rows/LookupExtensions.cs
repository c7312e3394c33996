using System.Runtime.CompilerServices;

namespace Symbiont.Engine;

/// <summary>Walks whole lists in bounded memory.</summary>
public static class LookupExtensions
{
    private const int FirstPage = 64;
    private const int LargestPage = 1024;

    /// <summary>All entries in the order of their keys, read page by page.</summary>
    public static IAsyncEnumerable<KeyedRow> All(this ILookups lookups, string list, CancellationToken cancelled = default) => All(lookups, list, "", cancelled);

    /// <summary>All entries behind a key in the order of their keys, read page by page.</summary>
    /// <param name="lookups">The lists.</param>
    /// <param name="list">Name of the list.</param>
    /// <param name="afterKey">Only keys behind this one; empty: from the first.</param>
    /// <param name="cancelled">Ends the reading.</param>
    public static async IAsyncEnumerable<KeyedRow> All(
        this ILookups lookups, string list, string afterKey, [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(lookups);

        // Pages grow, for many readers want only the first few entries.
        for (var size = FirstPage; ; size = Math.Min(size * 2, LargestPage))
        {
            cancelled.ThrowIfCancellationRequested();
            var page = await lookups.Page(list, afterKey, size);
            foreach (var entry in page)
                yield return entry;
            if (page.Count < size)
                yield break;
            afterKey = page[^1].Key;
        }
    }
}
