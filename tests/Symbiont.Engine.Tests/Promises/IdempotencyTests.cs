using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

[Trait("promise", "9")]
public sealed class IdempotencyTests
{
    private static CallOptions Keyed(string key, string body = "body") => new() { Idempotency = new("test", key, body) };

    [Theory, EmbeddedStores, OnPostgres]
    public async Task The_same_key_gets_the_same_answer_and_one_effect(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        Assert.Equal(1, await silo.Account("a", Keyed("k")).Deposit(1));
        await silo.Account("a").Deposit(10);
        Assert.Equal(1, await silo.Account("a", Keyed("k")).Deposit(1));
        await silo.Restart();
        Assert.Equal(1, await silo.Account("a", Keyed("k")).Deposit(1));
        Assert.Equal(1, await silo.Account("another", Keyed("k")).Deposit(1));

        Assert.Equal(11, await silo.Account("a").Balance());
        Assert.Equal(0, await silo.Account("another").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task The_same_key_at_the_same_time_has_one_effect_and_one_answer(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        var calls = Enumerable.Range(0, 50).Select(i => Task.Run(() => silo.Account($"a{i % 3}", Keyed("k")).Deposit(1)));

        Assert.All(await Task.WhenAll(calls), answer => Assert.Equal(1, answer));
        Assert.Equal(1, await silo.Account("a0").Balance() + await silo.Account("a1").Balance() + await silo.Account("a2").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Another_body_under_the_same_key_is_refused(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a", Keyed("k")).Deposit(1);

        await Assert.ThrowsAsync<IdempotencyKeyReusedException>(() => silo.Account("a", Keyed("k", "other")).Deposit(2));

        Assert.Equal(1, await silo.Account("a").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_refusal_is_decided_anew(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        await Assert.ThrowsAsync<OverdrawnException>(() => silo.Account("a", Keyed("k")).Withdraw(5));
        await silo.Account("a").Deposit(5);

        Assert.Equal(0, await silo.Account("a", Keyed("k")).Withdraw(5));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Answers_are_forgotten_after_a_day(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a", Keyed("k")).Deposit(1);

        silo.Advance(TimeSpan.FromHours(25));
        await silo.Until(async () => await silo.Store.FindAnswer("test", "k") is null, "the answer is swept", TimeSpan.FromMinutes(1));

        Assert.Equal(2, await silo.Account("a", Keyed("k")).Deposit(1));
    }
}
