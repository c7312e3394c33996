using System.Globalization;
using Npgsql;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>Readers of a whole feed, while it is written from everywhere and commits overtake one another.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "12")]
public sealed class PostgresFeedTests
{
    /// <summary>Rows that many write in the test of that name.</summary>
    private const int All = 12 * 40 * 2 + 4 * 15;

    [PostgresFact]
    public async Task A_row_that_commits_late_is_neither_skipped_nor_does_it_come_twice()
    {
        await using var cluster = await TestCluster.Make();
        var silo = await cluster.Start();
        await silo.Ledger("a").Add("before");
        await using var slow = await Begin(cluster, "slow");
        await silo.Ledger("a").Add("after");

        var seen = new List<FeedRow>();
        await Read(silo, seen, 100, 1);
        Assert.Equal(["before"], Tokens(seen));

        await using var slower = await Begin(cluster, "slower");
        await slow.Run("commit");
        await Read(silo, seen, 100, 3);
        Assert.Equal(["before", "slow", "after"], Tokens(seen));

        await slower.Run("rollback");
        await silo.Ledger("a").Add("last");
        await Read(silo, seen, 100, 4);
        Assert.Equal(["before", "slow", "after", "last"], Tokens(seen));
    }

    [PostgresFact]
    public async Task Readers_skip_and_repeat_nothing_and_see_one_order_while_many_write_and_commit_out_of_order()
    {
        await using var cluster = await TestCluster.Make();
        ClusterSilo[] silos = [await cluster.Start(), await cluster.Start(), await cluster.Start()];
        using var written = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 6).Select(i => ReadUntil(silos[i % 3], 1 + (i * 7), written.Token)).ToList();

        var hot = Enumerable.Range(0, 12).Select(async caller =>
        {
            for (var i = 0; i < 40; i++)
                await silos[caller % 3].Ledger("hot").Add($"hot {caller} {i}");
        });
        var cold = Enumerable.Range(0, 12).Select(async caller =>
        {
            for (var i = 0; i < 40; i++)
                await silos[caller % 3].Ledger($"cold {caller} {i % 8}").Add($"cold {caller} {i}");
        });
        var slow = Enumerable.Range(0, 4).Select(async line =>
        {
            var random = new Random(line);
            for (var i = 0; i < 15; i++)
            {
                // Held for as long as others need to begin and to end.
                await using var transaction = await Begin(cluster, $"slow {line} {i}");
                await Task.Delay(TimeSpan.FromMilliseconds(random.Next(1, 40)), TimeProvider.System);
                await transaction.Run("commit");
            }
        });
        await Task.WhenAll(hot.Concat(cold).Concat(slow));
        await written.CancelAsync();

        var orders = await Task.WhenAll(readers);
        var expected = await cluster.Value<long>("select count(*) from feed_row");
        Assert.Equal(All, expected);
        foreach (var order in orders)
        {
            Assert.Equal(expected, order.Count);
            Assert.Equal(Tokens(orders[0]), Tokens(order));
        }

        Assert.Equal(expected, Tokens(orders[0]).Distinct().Count());
        Assert.True(orders[0].Zip(orders[0].Skip(1), (one, next) => next.Cursor.IsAfter(one.Cursor)).All(ascends => ascends), "cursors ascend");
        foreach (var rows in orders[0].GroupBy(row => row.Grain).Where(rows => rows.Key.Type == "ledger"))
        {
            var positions = rows.Select(row => row.Position).ToList();
            Assert.Equal(positions.OrderBy(position => position.Version).ThenBy(position => position.Index), positions);
            Assert.Equal(await silos[0].Ledger(rows.Key.Key).Tokens(), Tokens(rows));
        }
    }

    [PostgresFact]
    public async Task Rows_from_before_a_move_to_another_server_stay_first()
    {
        await using var cluster = await TestCluster.Make();
        var before = await cluster.Start();
        for (var i = 0; i < 5; i++)
            await before.Ledger("a").Add($"{i}");
        await Read(before, [], 2, 5);
        await before.DisposeAsync();

        // As a restored copy looks: another server's number, and its transactions far beyond those of this one.
        await cluster.Run("update store_info set system_identifier = 1");
        await cluster.Run("update feed_row set xid = (xid::text::bigint + 1000000000)::text::xid8");
        var after = await cluster.Start();
        var other = await cluster.Start();
        await after.Ledger("a").Add("5");
        await other.Ledger("a").Add("6");

        Assert.Equal(2L, await cluster.Value<long>("select epoch from store_info"));
        foreach (var silo in new[] { after, other })
        {
            var all = new List<FeedRow>();
            await Read(silo, all, 2, 7);
            Assert.Equal(["0", "1", "2", "3", "4", "5", "6"], Tokens(all));
            Assert.Equal([1, 1, 1, 1, 1, 2, 2], all.Select(row => row.Cursor.Epoch));
        }
    }

    private static IEnumerable<string> Tokens(IEnumerable<FeedRow> rows) => rows.Select(row => row.Read<Entry>().What);

    /// <summary>Reads page by page until there is nothing more at the moment.</summary>
    private static async Task Read(ClusterSilo silo, List<FeedRow> seen, int page)
    {
        while (await silo.Store.ReadAll(LedgerGrain.Feed, seen is [.., var last] ? last.Cursor : FeedCursor.Start, page) is { Count: > 0 } rows)
            seen.AddRange(rows);
    }

    /// <summary>Reads until there are so many rows, and once more. Any transaction of the server that began before may hold them back for a moment.</summary>
    private static async Task Read(ClusterSilo silo, List<FeedRow> seen, int page, int count)
    {
        await Eventually.Holds(
            async () =>
            {
                await Read(silo, seen, page);
                return seen.Count >= count;
            },
            $"{count} rows are read");
        await Read(silo, seen, page);
    }

    private static async Task<List<FeedRow>> ReadUntil(ClusterSilo silo, int page, CancellationToken written)
    {
        var seen = new List<FeedRow>();
        while (!written.IsCancellationRequested)
            await Read(silo, seen, page);
        await Read(silo, seen, page, All);
        return seen;
    }

    private static async Task<SlowWriter> Begin(TestCluster cluster, string token)
    {
        var writer = new SlowWriter(await cluster.Connect());
        await writer.Run("begin");
        await writer.Run(string.Create(
            CultureInfo.InvariantCulture,
            $$"""insert into feed_row (feed, epoch, xid, grain, version, idx, at, schema, payload) values ('ledger', 1, pg_current_xact_id(), 'slow/{{token}}', 1, 0, now(), 1, '{"what":"{{token}}"}')"""));
        return writer;
    }

    /// <summary>A transaction that the test ends when it likes.</summary>
    private sealed class SlowWriter(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async Task Run(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }

        public ValueTask DisposeAsync() => connection.DisposeAsync();
    }
}
