using System.Globalization;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>The order of messages whose sender's turns run on several silos.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "10")]
public sealed class PostgresMessageTests
{
    [PostgresFact]
    public async Task Messages_of_turns_that_run_on_three_silos_by_turns_arrive_in_order()
    {
        await using var cluster = await TestCluster.Make();
        ClusterSilo[] silos = [await cluster.Start(), await cluster.Start(), await cluster.Start()];

        for (var i = 0; i < 500; i++)
            Assert.Equal(i + 1, await silos[i % 3].Ledger("sender").TellNext("receiver"));

        await ArrivesInOrder(silos[0], 500);
    }

    [PostgresFact]
    public async Task Messages_of_turns_that_run_on_three_silos_at_the_same_time_arrive_in_order()
    {
        await using var cluster = await TestCluster.Make();
        ClusterSilo[] silos = [await cluster.Start(), await cluster.Start(), await cluster.Start()];

        await Task.WhenAll(Enumerable.Range(0, 12).Select(async caller =>
        {
            for (var i = 0; i < 40; i++)
                await silos[caller % 3].Ledger("sender").TellNext("receiver");
        }));

        await ArrivesInOrder(silos[0], 480);
    }

    [PostgresFact]
    public async Task Messages_arrive_in_order_although_a_silo_crashes_in_the_middle()
    {
        await using var cluster = await TestCluster.Make();
        ClusterSilo[] silos = [await cluster.Start(), await cluster.Start(), await cluster.Start()];
        var sent = 0;

        var callers = Enumerable.Range(0, 6).Select(async caller =>
        {
            var sender = silos[caller % 3].Ledger("sender");
            try
            {
                for (var i = 0; i < 50; i++)
                {
                    await sender.TellNext("receiver");
                    Interlocked.Increment(ref sent);
                }
            }
            catch (Exception crashed) when (caller % 3 == 2 && crashed is (StoreUnavailableException or OutcomeUnknownException or ObjectDisposedException))
            {
                // Its silo has crashed; a real crash would have taken the turn with it that finds its services gone.
            }
        }).ToList();
        await Eventually.Holds(() => Volatile.Read(ref sent) > 60, "messages are under way");
        await silos[2].Crash();
        await Task.WhenAll(callers);

        var all = (await silos[0].Ledger("sender").Tokens()).Count;
        Assert.InRange(all, sent, sent + 2);
        await ArrivesInOrder(silos[0], all);
        Assert.Equal(0L, await cluster.Value<long>("select count(*) from message"));
    }

    [PostgresFact]
    public async Task A_line_that_waits_for_its_front_holds_nothing_else_up_however_long_it_is()
    {
        await using var cluster = await TestCluster.Make();
        var silo = await cluster.Start();
        // Owned, and delivered by nobody: as if another silo tried it again and again.
        await cluster.Run("insert into silo (name, started_at, renewed_at) values ('another', now(), now() + interval '1 day')");
        await cluster.Run("""
            insert into message (receiver, sender, kind, schema, payload, due, owner)
            select 'ledger/receiver', 'ledger/sender', 'told', 1, '{}', now() - interval '1 minute', case when n = 1 then (select max(id) from silo) end from generate_series(1, 1100) n
            """);

        await silo.Ledger("other").Remind(0, "other");

        await Eventually.Holds(async () => (await silo.Ledger("other").Tokens()).Count == 1, "the reminder has come");
        Assert.Equal(1_100L, await cluster.Value<long>("select count(*) from message"));
    }

    [PostgresFact]
    public async Task A_message_does_not_overtake_one_whose_commit_is_still_being_settled()
    {
        await using var cluster = await TestCluster.Make();
        var (unclear, other) = (await cluster.Start(), await cluster.Start());
        using var cut = unclear.Proxy.CutBeforeAnswerOf(sql => sql.Contains("from engine_commit(", StringComparison.Ordinal));
        using var unsettled = unclear.Proxy.HoldSync(sql => sql.Contains("from engine_settle(", StringComparison.Ordinal));
        var first = unclear.Ledger("sender").TellNext("receiver");
        await unsettled.Struck;

        Assert.Equal(2, await other.Ledger("sender").TellNext("receiver"));
        Assert.Equal(1, await cluster.Value<long>("select count(*) from message where owner is null"));
        unsettled.Release();

        Assert.Equal(1, await first);
        await ArrivesInOrder(other, 2);
    }

    private static async Task ArrivesInOrder(ClusterSilo silo, int count)
    {
        await Eventually.Holds(async () => (await silo.Ledger("receiver").Tokens()).Count >= count, $"{count} messages have arrived", TimeSpan.FromMinutes(5));
        Assert.Equal(Enumerable.Range(1, count).Select(number => number.ToString(CultureInfo.InvariantCulture)), await silo.Ledger("receiver").Tokens());
    }
}
