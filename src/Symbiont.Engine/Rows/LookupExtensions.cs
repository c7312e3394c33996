using System.Runtime.CompilerServices;

namespace Symbiont.Engine;

/// <summary>Walks whole lists in bounded memory.</summary>
public static class LookupExtensions
{
    private const int PageSize = 1000;

    /// <summary>All entries in the order of their keys, read page by page.</summary>
    public static async IAsyncEnumerable<KeyedRow> All(
        this ILookups lookups, string list, [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(lookups);
        var after = "";
        while (true)
        {
            cancelled.ThrowIfCancellationRequested();
            var page = await lookups.Page(list, after, PageSize);
            foreach (var entry in page)
                yield return entry;
            if (page.Count < PageSize)
                yield break;
            after = page[^1].Key;
        }
    }
}
