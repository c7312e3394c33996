using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>Grains that are forgotten and come back, while another silo has an old state in its memory.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "1")]
public sealed class PostgresForgottenTests
{
    [PostgresFact]
    public async Task An_old_state_in_another_silos_memory_never_wins_over_a_grain_that_came_back()
    {
        await using var cluster = await TestCluster.Make();
        var (forgets, remembers) = (await cluster.Start(), await cluster.Start());
        for (var round = 0; round < 20; round++)
        {
            // As many commits as the old life had: a version that began anew would be the one that the other silo remembers.
            await remembers.Ledger("a").Add($"old {round}");
            await forgets.Ledger("a").Forget();
            await forgets.Ledger("a").Add($"new {round}");

            Assert.Equal(2, await remembers.Ledger("a").Add($"newer {round}"));

            Assert.Equal([$"new {round}", $"newer {round}"], await forgets.Ledger("a").Tokens());
            await forgets.Ledger("a").Forget();
            Assert.Equal([], await remembers.Ledger("a").Tokens());
        }
    }

    [PostgresFact]
    public async Task The_versions_of_a_grain_that_comes_back_go_on()
    {
        await using var cluster = await TestCluster.Make();
        var (one, two) = (await cluster.Start(), await cluster.Start());
        await one.Ledger("a").Add("first life");
        await one.Ledger("a").Forget();
        await two.Ledger("b").Open("b", ["a"]);
        await one.Ledger("a").Add("second life");

        Assert.Equal(["from b", "second life"], await two.Ledger("a").Tokens());
        Assert.Equal(4L, await cluster.Value<long>("select version from grain where id = 'ledger/a'"));
        Assert.Equal(["second life"], (await two.Store.Read(GrainId.Of<ILedgerGrain>("a"), LedgerGrain.Feed)).Select(row => row.Read<Entry>().What));
    }

    [PostgresFact]
    public async Task Silos_that_write_and_forget_one_grain_at_the_same_time_agree_on_every_life()
    {
        await using var cluster = await TestCluster.Make();
        ClusterSilo[] silos = [await cluster.Start(), await cluster.Start(), await cluster.Start()];

        var counts = await Task.WhenAll(Enumerable.Range(0, 150).Select(async i =>
        {
            var ledger = silos[i % 3].Ledger("a");
            if (i % 10 != 9)
                return await ledger.Add($"{i}");
            await ledger.Forget();
            return 0;
        }));

        // Every life counts from one without a gap, and the last one is what stands there now.
        var lives = counts.Count(count => count == 1);
        Assert.InRange(lives, 1, 16);
        Assert.All(counts.Where(count => count > 0).GroupBy(count => count), same => Assert.InRange(same.Count(), 1, lives));
        var now = await silos[0].Ledger("a").Tokens();
        Assert.Equal(now.Count, now.Distinct().Count());
        Assert.Equal(now.Select((_, index) => index + 1), now.Select(token => counts[int.Parse(token, System.Globalization.CultureInfo.InvariantCulture)]));
        await Eventually.Holds(async () => (await silos[1].Ledger("a").Tokens()).SequenceEqual(now), "another silo sees the same");
    }
}
