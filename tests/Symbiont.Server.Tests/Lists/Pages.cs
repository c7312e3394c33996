using System.Text.Json;
using System.Text.RegularExpressions;

namespace Symbiont.Server.Tests.Lists;

/// <summary>Walks a list by the links that its pages give.</summary>
internal static partial class Pages
{
    /// <summary>The items of an answer, whether they stand bare or under a name.</summary>
    public static IReadOnlyList<JsonElement> Items(JsonElement body) =>
        [.. (body.ValueKind == JsonValueKind.Array ? body : body.EnumerateObject().Single(member => member.Value.ValueKind == JsonValueKind.Array).Value).EnumerateArray()];

    /// <summary>One page, and the address of the next one; null: it is the last.</summary>
    public static async Task<(IReadOnlyList<JsonElement> Items, string? Next)> Page(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        Assert.Equal(200, (int)answer.StatusCode);
        return (Items(await answer.Body()), answer.Headers.TryGetValues("Link", out var link) ? Address(Assert.Single(link)) : null);
    }

    /// <summary>All pages from this one on.</summary>
    public static async Task<List<IReadOnlyList<JsonElement>>> Walk(this HttpClient client, string path)
    {
        var pages = new List<IReadOnlyList<JsonElement>>();
        for (var next = path; next is not null;)
        {
            (var items, next) = await client.Page(next);
            pages.Add(items);
        }

        return pages;
    }

    private static string Address(string link)
    {
        var match = Form().Match(link);
        Assert.True(match.Success, $"\"{link}\" is no relative link to a next page");
        return match.Groups[1].Value;
    }

    [GeneratedRegex("""^<(/api/v1/[^<>"\s]+)>; rel="next"$""")]
    private static partial Regex Form();
}
