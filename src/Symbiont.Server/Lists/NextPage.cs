using Microsoft.AspNetCore.Http.Extensions;

namespace Symbiont.Server;

/// <summary>The <c>Link</c> header that leads from a page to the next one.</summary>
internal static class NextPage
{
    /// <summary>Relative, whatever name the request used for us, and the same request but for its cursor.</summary>
    public static void Link(HttpContext context, string cursor)
    {
        var request = context.Request;
        var query = new QueryBuilder(request.Query.Where(parameter => !parameter.Key.Equals(PageCursor.Name, StringComparison.OrdinalIgnoreCase)))
        {
            { PageCursor.Name, cursor },
        };
        context.Response.Headers.Link = $"<{request.Path.ToUriComponent()}{query}>; rel=\"next\"";
    }

    /// <summary>The page that <paramref name="found"/> begins, newest first; one item beyond <paramref name="count"/> says that there is a next one.</summary>
    public static IReadOnlyList<T> Cut<T>(HttpContext context, string list, IReadOnlyList<T> found, int count, Func<T, string> keyOf)
    {
        if (found.Count <= count)
            return found;
        Link(context, PageCursor.Of(list, keyOf(found[count - 1])));
        return [.. found.Take(count)];
    }
}
