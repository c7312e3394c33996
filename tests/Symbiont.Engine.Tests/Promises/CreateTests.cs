using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

/// <summary>Grains that get their first state from another grain's turn.</summary>
public sealed class CreateTests
{
    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "1")]
    public async Task A_grain_goes_on_from_the_state_that_another_turn_gave_it(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        await silo.Account("a").Open("b", 10);

        Assert.Equal(10, await silo.Account("b").Balance());
        Assert.Equal(15, await silo.Account("b").Deposit(5));
        await silo.Restart();
        Assert.Equal(15, await silo.Account("b").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "1")]
    public async Task A_grain_that_has_a_state_keeps_it(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("b").Deposit(3);
        // Nothing of it is in memory any more.
        await silo.Restart();

        await silo.Account("a").Open("b", 10);

        Assert.Equal(3, await silo.Account("b").Balance());
        Assert.Equal(4, await silo.Account("b").Deposit(1));
        await silo.Account("a").Open("b", 10);
        Assert.Equal(4, await silo.Account("b").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "1")]
    public async Task A_grain_that_was_forgotten_begins_anew(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("b").Deposit(3);
        await silo.Account("b").CleanUp("b");
        await silo.Restart();

        await silo.Account("a").Open("b", 10);

        Assert.Equal(10, await silo.Account("b").Balance());
        Assert.Equal(11, await silo.Account("b").Deposit(1));
        await silo.Restart();
        Assert.Equal(11, await silo.Account("b").Balance());
    }

    [Theory, EmbeddedStores]
    public async Task Where_one_silo_has_the_store_a_new_grain_is_not_read_before_its_first_turn(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Deposit(1);
        var before = silo.Commits.Loads;

        await silo.Account("a").Open("b", 10);
        await silo.Account("b").Deposit(1);

        Assert.Equal(11, await silo.Account("b").Balance());
        Assert.Equal(before, silo.Commits.Loads);
    }
}
