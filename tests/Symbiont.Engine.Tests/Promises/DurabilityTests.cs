using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Promises;

[Trait("promise", "2")]
public sealed class DurabilityTests
{
    [Theory, EmbeddedStores, OnPostgres]
    public async Task Value_exception_and_nothing_changed_alike_wait_for_the_commit_whose_state_they_saw(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Deposit(1);
        silo.Commits.Close();
        // The first is on its way to the store; the others gather behind it and run as one batch.
        var first = silo.Account("a").Deposit(1);
        await Eventually.Holds(() => silo.Commits.Waiting == 1, "the first commit waits");
        var value = silo.Account("a").Deposit(10);
        var refusal = silo.Account("a").Withdraw(1_000);
        var nothing = silo.Account("a").Touch();
        Assert.False(value.IsCompleted || refusal.IsCompleted || nothing.IsCompleted);
        silo.Commits.Open();
        Assert.Equal(2, await first);
        Assert.Equal(12, await value);
        await Assert.ThrowsAsync<OverdrawnException>(() => refusal);
        Assert.Equal(12, await nothing);

        silo.Commits.Close();
        var later = silo.Account("a").Deposit(100);
        var seen = silo.Account("a").Touch();
        await Eventually.Holds(() => silo.Commits.Waiting == 1, "the second commit waits");
        Assert.False(later.IsCompleted);
        Assert.False(seen.IsCompleted);
        silo.Commits.Open();
        Assert.Equal(112, await later);
        Assert.Equal(112, await seen);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_read_waits_for_the_commit_under_way_or_sees_the_state_before_it(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Deposit(1);
        silo.Commits.Close();
        var deposit = silo.Account("a").Deposit(1);
        await Eventually.Holds(() => silo.Commits.Waiting == 1, "the commit waits");
        var read = silo.Account("a").Balance();
        silo.Commits.Open();

        Assert.Contains(await read, new[] { 1, 2 });
        await deposit;
        Assert.Equal(2, await silo.Account("a").Balance());
    }
}
