using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Symbiont.Server;

/// <summary>Which part of a list is wanted. Both parameters are optional and act on every list.</summary>
internal sealed record PageQuery
{
    /// <summary>Items of a page at most.</summary>
    public const int Most = 1_000;

    public const string LimitName = "limit";

    /// <summary>As sent; null: not sent.</summary>
    [FromQuery(Name = LimitName), Description("1 to 1000: at most so many; the Link header leads to the rest.")]
    public string? Limit { get; init; }

    /// <summary>As sent; null: not sent.</summary>
    [FromQuery(Name = PageCursor.Name), Description("Where the page before ended, as its Link header has it.")]
    public string? Cursor { get; init; }

    /// <summary>Items of the page; <paramref name="standard"/> where nothing is said.</summary>
    public int CountOr(int standard) => QueryValues.Count(Limit, LimitName, standard, Most);

    /// <summary>The page of a list, or, where no limit is given, all that lies behind the cursor.</summary>
    /// <param name="list">Name of the list in its cursors.</param>
    /// <param name="read">Reads the list from behind a key on; empty: from its beginning.</param>
    /// <param name="keyOf">An item's key.</param>
    /// <param name="cancelled">Ends the reading.</param>
    public async Task<ListPart<T>> Take<T>(string list, Func<string, IAsyncEnumerable<T>> read, Func<T, string> keyOf, CancellationToken cancelled)
    {
        var items = read(PageCursor.Key(list, Cursor));
        if (string.IsNullOrEmpty(Limit))
            return new(items, null);
        var most = CountOr(Most);

        // One more than the page tells whether there is a next one.
        var page = await items.Take(most + 1).ToListAsync(cancelled);
        return page.Count <= most
            ? new(page.ToAsyncEnumerable(), null)
            : new(page.Take(most).ToAsyncEnumerable(), PageCursor.Of(list, keyOf(page[most - 1])));
    }
}
