using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Promises;

/// <summary>A silo looks for what is due when something becomes due, and sleeps else.</summary>
[Trait("promise", "13")]
public sealed class WakingTests
{
    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_silo_sleeps_while_something_is_due_later(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Remind("later", 3600);
        await Eventually.Holds(() => silo.Commits.Looks > 0, "the silo has looked");

        var before = silo.Commits.Looks;
        for (var i = 0; i < 300; i++)
            await silo.Account("b").Deposit(1);

        // Time stands still here, so that nothing comes due meanwhile.
        Assert.InRange(silo.Commits.Looks - before, 0, 3);
    }
}
