using System.Text.Json;

namespace Symbiont.Server.Tests.Lists;

public sealed class PageTests(PagedServerFixture fixture) : IClassFixture<PagedServerFixture>
{
    public static TheoryData<string> Lists =>
    [
        "agents", "agents?view=full", "executions", "executions?agent_id={agent}", "executions?status=completed", "agents/{agent}/history", "agents/{agent}/messages",
        "schedules", "schedules?view=full", "schedules/{schedule}/history", "schedules/{schedule}/history?view=full",
    ];

    private HttpClient Client => fixture.Server.Client;

    [Theory, MemberData(nameof(Lists))]
    public async Task Pages_are_together_the_whole_list_in_its_order_and_each_item_stands_in_one(string list)
    {
        var path = Path(list);
        var whole = Pages.Items(await Client.GetAsync(path).Ok()).Select(item => item.GetRawText()).ToList();
        Assert.Equal(PagedServerFixture.Items, whole.Count);

        var pages = await Client.Walk(With(path, "limit=2"));

        Assert.Equal([2, 2, 1], pages.Select(page => page.Count));
        // Pages of messages go back in time and each is in order of arrival.
        if (list.EndsWith("messages", StringComparison.Ordinal))
            pages.Reverse();
        Assert.Equal(whole, pages.SelectMany(page => page).Select(item => item.GetRawText()));
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_last_page_that_is_full_leads_nowhere(string list)
    {
        var (items, next) = await Client.Page(With(Path(list), $"limit={PagedServerFixture.Items}"));
        Assert.Equal(PagedServerFixture.Items, items.Count);
        Assert.Null(next);
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_limit_that_is_none_is_refused_with_field_and_reason(string list)
    {
        foreach (var limit in new[] { "0", "-1", "1001", "1.5", "many", "99999999999999", "1&limit=2", "%00" })
            await Refused(With(Path(list), $"limit={limit}"), "limit", "out_of_range");
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_cursor_that_is_none_of_the_list_is_refused_with_field_and_reason(string list)
    {
        var other = PageCursor.Of("others", Guid.NewGuid().ToString());
        foreach (var cursor in new[] { "x", "%00", "%F0%9F%98%80", Guid.NewGuid().ToString(), other, new string('A', 5_000), PageCursor.Of("agents", "1"), PageCursor.Of("executions", "") })
        {
            foreach (var limit in new[] { "limit=2&", "" })
                await Refused(With(Path(list), $"{limit}cursor={cursor}"), "cursor", "malformed");
        }
    }

    [Fact]
    public async Task A_cursor_without_a_limit_is_the_whole_rest()
    {
        var whole = Pages.Items(await Client.GetAsync("/api/v1/agents").Ok()).Select(id => id.GetString()).ToList();
        var (_, next) = await Client.Page("/api/v1/agents?limit=2");
        var (rest, end) = await Client.Page(next!.Replace("limit=2&", "", StringComparison.Ordinal));
        Assert.Equal(whole[2..], rest.Select(id => id.GetString()));
        Assert.Null(end);
    }

    [Fact]
    public async Task A_link_keeps_what_the_request_asked_for_and_can_break_no_header()
    {
        var (items, next) = await Client.Page("/api/v1/agents?view=full&limit=1&note=%3E%0d%0aX:%22%C3%A4");
        Assert.Equal(JsonValueKind.Object, Assert.Single(items).ValueKind);
        Assert.Contains("view=full&limit=1&note=%3E%0D%0AX%3A%22%C3%A4&cursor=", next);
        Assert.Equal(JsonValueKind.Object, Assert.Single((await Client.Page(next!)).Items).ValueKind);
    }

    private string Path(string list) => "/api/v1/" + list.Replace("{agent}", fixture.Agent, StringComparison.Ordinal).Replace("{schedule}", fixture.Schedule, StringComparison.Ordinal);

    private static string With(string path, string query) => path + (path.Contains('?') ? '&' : '?') + query;

    private async Task Refused(string path, string field, string reason)
    {
        var details = (await Client.GetAsync(path).Refused(400, "INVALID_REQUEST")).GetProperty("details");
        Assert.Equal((field, reason), (details.Text("field"), details.Text("reason")));
    }
}
