namespace Symbiont.Server.Tests.Lists;

/// <summary>Lists that others change while somebody walks them.</summary>
public sealed class ChangingListTests
{
    [Theory]
    [InlineData("/api/v1/agents?limit=2")]
    [InlineData("/api/v1/agents?limit=2&view=full")]
    public async Task What_is_added_or_removed_between_pages_neither_repeats_nor_hides_an_item(string first)
    {
        await using var server = await TestServer.Start();
        var ids = new List<string>();
        for (var i = 0; i < 6; i++)
            ids.Add(await server.Client.Create(Programs.Hello));

        var (page, next) = await server.Client.Page(first);
        Assert.Equal(ids[..2], page.Select(Id));
        // One that was seen, the very one that the cursor names, and one to come go; a new one comes.
        foreach (var gone in new[] { ids[0], ids[1], ids[3] })
            await server.Client.DeleteAsync($"/api/v1/agents/{gone}").Ok();
        ids.Add(await server.Client.Create(Programs.Hello));

        var rest = await server.Client.Walk(next!);

        Assert.Equal([ids[2], ids[4], ids[5], ids[6]], rest.SelectMany(items => items).Select(Id));
    }

    [Fact]
    public async Task Whoever_walks_while_others_add_and_remove_sees_each_item_that_stays_once_and_in_order()
    {
        await using var server = await TestServer.Start();
        var staying = new List<string>();
        for (var i = 0; i < 30; i++)
            staying.Add(await server.Client.Create(Programs.Hello));
        using var stop = new CancellationTokenSource();
        var changing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await server.Client.DeleteAsync($"/api/v1/agents/{await server.Client.Create(Programs.Hello)}").Ok();
        });

        for (var round = 0; round < 5; round++)
        {
            var seen = (await server.Client.Walk("/api/v1/agents?limit=3")).SelectMany(items => items).Select(Id).ToList();
            Assert.Equal(seen.Distinct().Order(StringComparer.Ordinal), seen);
            Assert.Equal(staying, seen.Intersect(staying));
        }

        await stop.CancelAsync();
        await changing;
    }

    private static string Id(System.Text.Json.JsonElement item) => item.ValueKind == System.Text.Json.JsonValueKind.String ? item.GetString()! : item.Text("id");
}
