using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>Reminders and work near one grain are taken by one silo, as long as it takes anything.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "10")]
public sealed class PostgresNearTests
{
    private const int Grains = 40;

    /// <summary>Milliseconds for which others are left alone with their share.</summary>
    private const double Patience = 2_000;

    /// <summary>Far from it, so that what was left alone is not taken for it.</summary>
    private const double AtOnce = Patience / 2;

    /// <summary>Milliseconds by which a silo's idea of the database's time may be behind: it trusts answers that took as long.</summary>
    private const double ClockError = 250;

    [PostgresFact]
    public async Task What_is_another_silo_s_share_is_left_to_it_for_a_while_and_then_taken()
    {
        await using var cluster = await TestCluster.Make();
        var free = new FreeStopwatch();
        await cluster.Start(options => options.MaxDeliveries = 0);
        await HasAnother(cluster);
        var idle = await cluster.Start();
        await KnowsItsShare(idle, new(1, 2));
        for (var i = 0; i < Grains; i++)
            await idle.Ledger($"l{i}").Remind(2, $"near {i}");

        var late = await Lateness(idle);

        var (mine, others) = (late.Where((_, i) => IsOf(rank: 1, i)).ToList(), late.Where((_, i) => IsOf(rank: 0, i)).ToList());
        Assert.True(mine.Count > Grains / 4 && others.Count > Grains / 4, "each has a share");
        Assert.All(others, time => Assert.InRange(time, Patience, double.MaxValue));
        Assert.InRange(mine.Min(), 0, AtOnce + free.Hindered.TotalMilliseconds);
        Assert.True(mine.Min() < others.Min(), "its own come first");
    }

    [PostgresFact]
    public async Task A_silo_that_is_alone_takes_all_at_once()
    {
        await using var cluster = await TestCluster.Make();
        var free = new FreeStopwatch();
        var alone = await cluster.Start();
        await KnowsItsShare(alone, new(0, 1));
        for (var i = 0; i < Grains; i++)
            await alone.Ledger($"l{i}").Remind(1, $"near {i}");

        var late = await Lateness(alone);

        Assert.InRange(late.Max(), 0, AtOnce + free.Hindered.TotalMilliseconds);
    }

    [PostgresFact]
    public async Task Work_that_is_another_silo_s_share_is_left_to_it_for_a_while_and_then_taken()
    {
        await using var cluster = await TestCluster.Make();
        var free = new FreeStopwatch();
        var full = await cluster.Start(options => options.MaxRunningWork = 0);
        await HasAnother(cluster);
        var idle = await cluster.Start();
        await KnowsItsShare(idle, new(1, 2));
        var taken = new ConcurrentDictionary<string, long>();
        idle.Jobs.Does = (_, what) =>
        {
            taken[what] = Stopwatch.GetTimestamp();
            return Task.CompletedTask;
        };

        var started = new long[Grains];
        for (var i = 0; i < Grains; i++)
        {
            started[i] = Stopwatch.GetTimestamp();
            await full.Ledger($"l{i}").StartNear($"{i}", $"near {i}");
        }

        await Eventually.Holds(() => taken.Count == Grains, "all work is done");
        var late = started.Select((at, i) => Stopwatch.GetElapsedTime(at, taken[$"{i}"]).TotalMilliseconds).ToList();
        var (mine, others) = (late.Where((_, i) => IsOf(rank: 1, i)).ToList(), late.Where((_, i) => IsOf(rank: 0, i)).ToList());
        Assert.Empty(full.Jobs.Begun);
        Assert.All(others, time => Assert.InRange(time, Patience - ClockError, double.MaxValue));
        Assert.InRange(mine.Min(), 0, AtOnce + free.Hindered.TotalMilliseconds);
    }

    [Theory]
    [InlineData("one", 317)]
    [InlineData("two", 59)]
    public void The_place_of_a_grain_is_the_same_in_every_release(string key, int place) =>
        Assert.Equal(place, SiloShare.PlaceOf(GrainId.Of<ILedgerGrain>(key)));

    /// <summary>
    /// A silo of which there is only the row, with a share of its own and a lease that outlives the test, however slow that is. No other that lives is counted.
    /// </summary>
    private static Task HasAnother(TestCluster cluster) => cluster.Run(
        "update silo set leaving = true; insert into silo (name, started_at, renewed_at) values ('another', now(), now() + interval '1 day')");

    private static bool IsOf(int rank, int grain) => SiloShare.PlaceOf(GrainId.Of<ILedgerGrain>($"near {grain}")) % 2 == rank;

    private static Task KnowsItsShare(ClusterSilo silo, SiloShare share) =>
        Eventually.Holds(() => ((PostgresCluster)silo.Store.Cluster!).Share == share, "the silo knows its share");

    /// <summary>By how many milliseconds each one's reminder came late, once all have come: by the database's clock alone, for a silo's may be a little behind it.</summary>
    private static async Task<List<double>> Lateness(ClusterSilo silo)
    {
        var late = new List<double>();
        for (var i = 0; i < Grains; i++)
        {
            var ledger = silo.Ledger($"l{i}");
            await Eventually.Holds(async () => (await ledger.Tokens()).Count > 0, "the reminder has come");
            var taken = (await silo.Store.Read(GrainId.Of<ILedgerGrain>($"l{i}"), LedgerGrain.Feed, null, 1))[0].At;
            late.Add(taken.ToUnixTimeMilliseconds() - double.Parse((await ledger.Tokens())[0], CultureInfo.InvariantCulture));
        }

        return late;
    }
}
