using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

/// <summary>A call that has two names is known by each of them.</summary>
[Trait("promise", "9")]
public sealed class SecondNameTests
{
    private static CallOptions Named(string first, string second) => new() { Idempotency = new("first", first, ""), AlsoKnownAs = new("second", second, "") };

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_call_that_shares_either_name_with_an_earlier_one_gets_its_answer_and_has_no_effect(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        Assert.Equal(1, await silo.Account("a", Named("1", "x")).Deposit(1));
        await silo.Restart();

        Assert.Equal(1, await silo.Account("a", Named("1", "y")).Deposit(1));
        Assert.Equal(1, await silo.Account("a", Named("2", "x")).Deposit(1));
        Assert.Equal(1, await silo.Account("b", Named("2", "x")).Deposit(1));

        Assert.Equal((1, 0), (await silo.Account("a").Balance(), await silo.Account("b").Balance()));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_repetition_leaves_no_name_behind_that_a_later_call_could_be_taken_for(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a", Named("1", "x")).Deposit(1);
        await silo.Account("a", Named("1", "y")).Deposit(1);

        Assert.Equal(2, await silo.Account("a", Named("2", "y")).Deposit(1));
        Assert.Equal(2, await silo.Account("a", Named("3", "y")).Deposit(1));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Of_many_at_once_that_share_a_name_in_any_way_one_has_an_effect(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        var calls = Enumerable.Range(0, 60).Select(i => Task.Run(() => silo.Account("a", i % 2 == 0 ? Named("1", $"{i}") : Named("1", "x")).Deposit(1)));

        Assert.All(await Task.WhenAll(calls), answer => Assert.Equal(1, answer));
        Assert.Equal(1, await silo.Account("a").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_refusal_is_the_earlier_answer_where_the_second_name_is_known(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Deposit(5);
        Assert.Equal(0, await silo.Account("a", Named("1", "x")).Withdraw(5));

        // By itself it would be refused now.
        Assert.Equal(0, await silo.Account("a", Named("2", "x")).Withdraw(5));
        await Assert.ThrowsAsync<OverdrawnException>(() => silo.Account("a", Named("2", "y")).Withdraw(5));
    }
}
