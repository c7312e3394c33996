using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Promises;

/// <summary>What holds when several silos serve one store.</summary>
public sealed class SharedStateTests
{
    [PostgresFact, Trait("promise", "3")]
    public async Task One_grain_called_through_three_silos_loses_no_update_and_nobody_starves()
    {
        await using var one = await TestSilo.Start(StoreKind.Postgres);
        await using var two = await one.Join();
        await using var three = await one.Join();
        var done = new int[3];

        await Task.WhenAll(new[] { one, two, three }.Select((silo, place) => Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            while (Volatile.Read(ref done[place]) < 500)
            {
                await silo.Account("hot").Deposit(1);
                Interlocked.Increment(ref done[place]);
            }
        }))));

        Assert.Equal(done.Sum(), await one.Account("hot").Balance());
        Assert.All(done, count => Assert.InRange(count, 500, 600));
    }

    [PostgresFact, Trait("promise", "6")]
    public async Task A_read_made_after_an_acknowledged_write_sees_it_on_every_silo()
    {
        await using var one = await TestSilo.Start(StoreKind.Postgres);
        await using var two = await one.Join();
        var silos = new[] { one, two };

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async grain =>
        {
            for (var i = 1; i <= 100; i++)
            {
                var written = await silos[i % 2].Account($"r{grain}").Deposit(1);
                Assert.Equal(written, await silos[(i + 1) % 2].Account($"r{grain}").Balance());
                Assert.Equal(written, await silos[i % 2].Account($"r{grain}").Touch());
            }
        }));
    }

    [PostgresFact, Trait("promise", "9")]
    public async Task The_same_key_on_two_silos_at_the_same_time_has_one_effect_and_one_answer()
    {
        await using var one = await TestSilo.Start(StoreKind.Postgres);
        await using var two = await one.Join();
        for (var i = 0; i < 30; i++)
        {
            var options = new CallOptions { Idempotency = new("test", $"k{i}", "b") };

            var answers = await Task.WhenAll(one.Account($"i{i}", options).Deposit(1), two.Account($"i{i}", options).Deposit(1));

            Assert.Equal([1, 1], answers);
            Assert.Equal(1, await two.Account($"i{i}").Balance());
        }
    }

    [PostgresFact, Trait("promise", "5")]
    public async Task A_commit_that_the_database_refuses_stands_alone_and_its_neighbours_are_written()
    {
        await using var silo = await TestSilo.Start(StoreKind.Postgres);
        silo.Commits.Close();
        var good = Enumerable.Range(0, 100).Select(i => silo.Account($"g{i}").Deposit(i)).ToList();
        // NUL is no character of PostgreSQL's text.
        var bad = silo.Account("bad").Name("a\0b");
        await Eventually.Holds(() => silo.Commits.Waiting == 101, "all wait for one transaction");
        silo.Commits.Open();

        await Assert.ThrowsAnyAsync<Exception>(() => bad);
        Assert.Equal(Enumerable.Range(0, 100), await Task.WhenAll(good));
    }

    [PostgresFact, Trait("promise", "1")]
    public async Task A_grain_forgotten_and_begun_anew_elsewhere_is_not_overwritten_by_a_silo_that_remembers_it()
    {
        await using var one = await TestSilo.Start(StoreKind.Postgres);
        await using var two = await one.Join();
        for (var i = 0; i < 3; i++)
            await one.Account("a").Deposit(100);

        await two.Account("a").Close();
        for (var i = 0; i < 2; i++)
            await two.Account("a").Deposit(1);

        Assert.Equal(3, await one.Account("a").Deposit(1));
    }
}
