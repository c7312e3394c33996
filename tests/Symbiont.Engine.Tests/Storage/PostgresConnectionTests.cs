using Npgsql;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>Many at once: connections, crossing locks, the same key from two silos.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "15")]
public sealed class PostgresConnectionTests
{
    [PostgresFact]
    public async Task Two_thousand_calls_at_once_need_no_more_connections_than_a_silo_may_have()
    {
        await using var cluster = await TestCluster.Make();
        var silo = await cluster.Start();
        var count = $"select count(*) from pg_stat_activity where application_name = 'symbiont silo {silo.Name}'";

        var calls = Task.WhenAll(Enumerable.Range(0, 2_000).Select(i => Call(silo, i)));
        var most = 0L;
        await Eventually.Holds(
            async () =>
            {
                most = Math.Max(most, await cluster.Value<long>(count));
                return calls.IsCompleted;
            },
            "all calls are answered");

        await calls;
        Assert.InRange(most, 4, PostgresConnections.Most);
        Assert.Equal(1_000, (await Task.WhenAll(Enumerable.Range(0, 100).Select(i => silo.Ledger($"{i}").Tokens()))).Sum(tokens => tokens.Count));
    }

    [PostgresFact]
    public async Task A_full_disk_fails_what_needs_room_and_nothing_after_it()
    {
        await using var cluster = await TestCluster.Make();
        var silo = await cluster.Start();
        await silo.Ledger("small").Add("before");
        // The driver gives a connection up that such an error came through, though the server keeps it.
        await cluster.Run("""
            create function no_room() returns trigger language plpgsql as $$ begin raise exception using errcode = 'disk_full', message = 'could not extend file'; end $$;
            create trigger no_room before insert or update on grain for each row when (new.id like '%large%') execute function no_room();
            """);

        for (var round = 0; round < 3; round++)
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => silo.Ledger("large").Add("more"));
            await silo.Ledger("small").Add($"after {round}");
        }

        Assert.Equal(["before", "after 0", "after 1", "after 2"], await silo.Ledger("small").Tokens());
    }

    [PostgresFact]
    public async Task Silos_that_start_together_on_an_empty_database_make_its_tables_once_and_all_serve()
    {
        for (var round = 0; round < 5; round++)
        {
            await using var cluster = await TestCluster.Make();
            var silos = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => cluster.Start()));
            foreach (var silo in silos)
                await silo.Ledger("a").Add(silo.Name);
            Assert.Equal(silos.Select(silo => silo.Name), await silos[0].Ledger("a").Tokens());
        }
    }

    [PostgresFact]
    public async Task Two_silos_that_create_one_grain_at_the_same_time_both_have_their_turn()
    {
        await using var cluster = await TestCluster.Make();
        ClusterSilo[] silos = [await cluster.Start(), await cluster.Start()];

        for (var round = 0; round < 10; round++)
        {
            var grains = Enumerable.Range(0, 10).Select(i => $"{round}-{i}").ToList();
            var counts = await Task.WhenAll(silos.SelectMany(silo => grains.Select(grain => silo.Ledger(grain).Add(silo.Name))));
            Assert.Equal(20, counts.Length);
            Assert.All(counts, count => Assert.InRange(count, 1, 2));
            foreach (var grain in grains)
                Assert.Equal(silos.Select(silo => silo.Name).Order(StringComparer.Ordinal), (await silos[0].Ledger(grain).Tokens()).Order(StringComparer.Ordinal));
        }
    }

    [PostgresFact]
    public async Task Of_two_silos_that_claim_one_name_at_the_same_time_exactly_one_gets_it()
    {
        await using var cluster = await TestCluster.Make();
        ClusterSilo[] silos = [await cluster.Start(), await cluster.Start()];

        for (var round = 0; round < 10; round++)
        {
            var names = Enumerable.Range(0, 10).Select(i => $"{round}-{i}").ToList();
            var refusals = await Task.WhenAll(silos.SelectMany(silo => names.Select(name => Record.ExceptionAsync(() => silo.Ledger($"{silo.Name} {name}").Claim(name)))));
            Assert.Equal(10, refusals.Count(refusal => refusal is ClaimTakenException));
            Assert.Equal(10, refusals.Count(refusal => refusal is null));
            foreach (var name in names)
            {
                var holder = await silos[0].Store.FindHolder("ledger-name", name);
                var holding = silos.Single(silo => GrainId.Of<ILedgerGrain>($"{silo.Name} {name}") == holder);
                foreach (var silo in silos)
                    Assert.Equal(silo == holding ? [name] : [], await silo.Ledger($"{silo.Name} {name}").Tokens());
            }
        }
    }

    [PostgresFact]
    public async Task Commits_of_two_silos_that_lock_each_other_out_both_take_effect_once()
    {
        await using var cluster = await TestCluster.Make();
        var (one, two) = (await cluster.Start(), await cluster.Start());
        await using var between = await cluster.Connect();
        await using var transaction = await between.BeginTransactionAsync();
        await using (var insert = new NpgsqlCommand("insert into grain (id, version, schema) values ('ledger/m', 1, 1)", between, transaction))
            await insert.ExecuteNonQueryAsync();

        // One holds "a" and waits behind the test for "m", before it wants "z"; two holds "z" and waits behind one for "a".
        var first = one.Ledger("a").Open("a", ["m", "z"]);
        await WaitsForLock(cluster, one);
        var second = two.Ledger("z").Open("z", ["a"]);
        await WaitsForLock(cluster, two);
        var deadlocks = await Deadlocks(cluster);
        await transaction.RollbackAsync();
        await Task.WhenAll(first, second);

        var tokens = (string.Join(',', await one.Ledger("a").Tokens()), string.Join(',', await two.Ledger("z").Tokens()));
        Assert.Contains(tokens, new[] { ("a", "from a,z"), ("from z,a", "z") });
        Assert.Equal(["from a"], await two.Ledger("m").Tokens());
        await Eventually.Holds(async () => await Deadlocks(cluster) > deadlocks, "the database has counted a deadlock");
    }

    private static async Task Call(ClusterSilo silo, int i)
    {
        var ledger = silo.Ledger($"{i % 100}");
        switch (i / 100 % 4)
        {
            case 0 or 1:
                await ledger.Add($"{i}");
                break;
            case 2:
                await Read(async () => await ledger.Tokens());
                break;
            default:
                await Read(async () => await silo.Store.ReadAll(LedgerGrain.Feed, FeedCursor.Start, 10));
                break;
        }
    }

    /// <summary>Who waits too long for a connection is told so, and may ask again.</summary>
    private static async Task Read(Func<Task> read)
    {
        while (await Record.ExceptionAsync(read) is { } error)
            Assert.IsType<StoreUnavailableException>(error);
    }

    private static Task WaitsForLock(TestCluster cluster, ClusterSilo silo) => Eventually.Holds(
        async () => await cluster.Value<long>($"select count(*) from pg_stat_activity where application_name = 'symbiont silo {silo.Name}' and wait_event_type = 'Lock'") > 0,
        $"{silo.Name} waits for a lock");

    private static Task<long> Deadlocks(TestCluster cluster) => cluster.Value<long>("select deadlocks from pg_stat_database where datname = current_database()");
}
