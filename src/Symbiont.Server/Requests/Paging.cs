using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Lists are streamed whole. Pages are promised for later; until then nobody must take the whole for a page, or a page for the whole.</summary>
internal static class Paging
{
    public static void RefuseUnlessAbsent(string? limit, string? cursor)
    {
        if (!string.IsNullOrEmpty(limit) || !string.IsNullOrEmpty(cursor))
        {
            throw new NotFoundException("NO_PAGES", "This list has no pages; ask without limit and cursor for all of it.");
        }
    }
}
