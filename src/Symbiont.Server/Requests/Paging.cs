using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Lists are streamed whole. Pages are promised for later; until then nobody must take the whole for a page, or a page for the whole.</summary>
internal static class Paging
{
    /// <param name="request">The request.</param>
    /// <param name="parameters">Those that would ask for a page.</param>
    public static void Refuse(HttpRequest request, params ReadOnlySpan<string> parameters)
    {
        if (!request.QueryString.HasValue)
        {
            return;
        }

        foreach (var parameter in parameters)
        {
            if (request.Query[parameter] is [{ Length: > 0 }, ..])
            {
                throw new NotFoundException("NO_PAGES", $"This list has no pages; ask without {parameter}.");
            }
        }
    }
}
