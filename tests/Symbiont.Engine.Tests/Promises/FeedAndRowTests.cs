using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Promises;

[Trait("promise", "12")]
public sealed class FeedAndRowTests
{
    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_feed_is_read_in_commit_order_page_by_page(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Deposit(1_000);
        for (var i = 0; i < 25; i++)
            await silo.Account("a").Withdraw(i);
        await silo.Account("b").Deposit(1);
        await silo.Account("b").Withdraw(1);
        var self = GrainId.Of<IAccountGrain>("a");

        var seen = new List<string>();
        FeedPosition? after = null;
        while (await silo.Store.Read(self, "history", after, limit: 4) is { Count: > 0 } page)
        {
            Assert.True(page.Count <= 4);
            seen.AddRange(page.Select(row => row.Read<Entry>().What));
            after = page[^1].Position;
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"withdrawn {i}"), seen);
        Assert.Equal(["withdrawn 24", "withdrawn 23"], (await silo.Store.ReadNewest(self, "history", 2)).Select(row => row.Read<Entry>().What));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_reader_of_a_whole_feed_misses_nothing_and_sees_nothing_twice(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var writers = Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            await silo.Account($"w{writer}").Deposit(10_000);
            for (var i = 0; i < 50; i++)
                await silo.Account($"w{writer}").Withdraw(i);
        })).ToList();

        var seen = new List<string>();
        var cursor = FeedCursor.Start;
        var all = Task.WhenAll(writers);
        while (!all.IsCompleted)
            await ReadOn();
        await all;
        await Eventually.Holds(async () => await ReadOn() == 0 && seen.Count >= 400, "everything has been read");

        Assert.Equal(400, seen.Count);
        Assert.Equal(400, seen.Distinct().Count());
        Assert.All(Enumerable.Range(0, 8), writer => Assert.Equal(
            Enumerable.Range(0, 50).Select(i => $"w{writer} withdrawn {i}"),
            seen.Where(line => line.StartsWith($"w{writer} ", StringComparison.Ordinal))));

        async Task<int> ReadOn()
        {
            var page = await silo.Store.ReadAll("history", cursor, limit: 7);
            seen.AddRange(page.Select(row => $"{row.Grain.Key} {row.Read<Entry>().What}"));
            if (page.Count > 0)
                cursor = page[^1].Cursor;
            return page.Count;
        }
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Rows_of_a_forgotten_grain_do_not_come_back_under_another_cursor(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Deposit(100);
        await silo.Account("a").Withdraw(1);
        var last = (await NextRows(silo, FeedCursor.Start))[^1].Cursor;
        await silo.Account("a").Close();
        await silo.Restart();

        await silo.Account("b").Deposit(100);
        await silo.Account("b").Withdraw(2);

        var next = Assert.Single(await NextRows(silo, last));
        Assert.Equal("withdrawn 2", next.Read<Entry>().What);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_list_is_read_forward_and_backward_in_the_order_of_its_keys(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var names = Enumerable.Range(0, 30).Select(i => $"n{i:00}").ToList();
        await Task.WhenAll(names.AsEnumerable().Reverse().Select(name => silo.Account($"grain-{name}").Everything(name, thenFail: false)));

        var forward = new List<string>();
        while (await silo.Store.Page("list", forward.LastOrDefault() ?? "", 7) is { Count: > 0 } page)
            forward.AddRange(page.Select(entry => entry.Key));
        var backward = new List<string>();
        while (await silo.Store.PageNewest("list", backward.LastOrDefault() ?? "", 7) is { Count: > 0 } page)
            backward.AddRange(page.Select(entry => entry.Key));

        Assert.Equal(names, forward);
        Assert.Equal(names.AsEnumerable().Reverse(), backward);
        Assert.Equal(30, await silo.Store.Count("list"));
        Assert.Equal(names, (await silo.Store.List("space")).Select(row => row.Key));
    }

    /// <summary>A row is read when no transaction before it is open any more, on the whole server; so there may be a moment's wait.</summary>
    private static async Task<IReadOnlyList<FeedRow>> NextRows(TestSilo silo, FeedCursor after)
    {
        IReadOnlyList<FeedRow> rows = [];
        await Eventually.Holds(async () => (rows = await silo.Store.ReadAll("history", after)).Count > 0, "the row can be read");
        return rows;
    }
}
