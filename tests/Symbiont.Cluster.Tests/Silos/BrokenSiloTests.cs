using System.Globalization;
using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>Three silos under load, and what befalls them. Nothing acknowledged is lost, nothing happens twice, no read goes back.</summary>
public sealed class BrokenSiloTests(ITestOutputHelper output)
{
    private const string RoundsVariable = "SYMBIONT_KILLS";
    private const string SeedVariable = "SYMBIONT_SEED";

    private static int Rounds { get; } = Setting(RoundsVariable) ?? 2;

    [PostgresFact]
    public async Task Silos_that_are_killed_lose_nothing_and_repeat_nothing()
    {
        var random = Seeded();
        await using var cluster = await SiloCluster.Start();
        var load = new ClientLoad(cluster, random.Next());
        for (var i = 0; i < Rounds; i++)
        {
            await load.Answers(random.Next(50, 400));
            var place = random.Next(3);
            await cluster.Silos[place].Kill();
            await load.Answers(random.Next(50, 400));
            await cluster.Launch(place);
        }

        await load.Answers(200);
        await load.Stop();
        await cluster.Verify(load);
    }

    [PostgresFact]
    public async Task Silos_that_stand_still_beyond_their_lease_lose_nothing_and_repeat_nothing()
    {
        var random = Seeded();
        await using var cluster = await SiloCluster.Start();
        var load = new ClientLoad(cluster, random.Next());
        for (var i = 0; i < Rounds; i++)
        {
            await load.Answers(random.Next(50, 400));
            var silo = cluster.Silos[random.Next(3)];
            silo.Pause();
            await TakenForDead(cluster, silo);
            await load.Answers(random.Next(50, 400));
            silo.Continue();
            await silo.Log.Line("was taken for dead by others");
        }

        await load.Answers(200);
        await load.Stop();
        await cluster.Verify(load);
    }

    [PostgresFact]
    public async Task A_silo_that_the_clients_of_all_others_have_come_to_loses_nothing_when_it_stands_still()
    {
        await using var cluster = await SiloCluster.Start();
        var load = new ClientLoad(cluster, Seeded().Next());
        await load.Answers(100);
        foreach (var place in new[] { 0, 1 })
        {
            await cluster.Kill(place);
            await load.Answers(100);
            await cluster.Launch(place);
        }

        var crowded = cluster.Silos[2];
        crowded.Pause();
        await TakenForDead(cluster, crowded);
        await load.Answers(200);
        crowded.Continue();
        await crowded.Log.Line("was taken for dead by others");
        await load.Answers(200);
        await load.Stop();
        await cluster.Verify(load);
    }

    [PostgresFact]
    public async Task Silos_whose_network_is_cut_lose_nothing_and_repeat_nothing()
    {
        var random = Seeded();
        await using var cluster = await SiloCluster.Start();
        var load = new ClientLoad(cluster, random.Next());
        for (var i = 0; i < Rounds; i++)
        {
            await load.Answers(random.Next(50, 400));
            var place = random.Next(3);
            var network = cluster.Networks[place];
            network.Cut();
            // Now and then it comes back before anybody has noticed.
            if (i % 2 == 0)
                await TakenForDead(cluster, cluster.Silos[place]);
            await load.Answers(random.Next(50, 400));
            network.Heal();
        }

        await load.Answers(200);
        await load.Stop();
        await cluster.Verify(load);
    }

    [PostgresFact]
    public async Task A_database_that_is_stopped_hard_loses_nothing_repeats_nothing_and_nobody_is_taken_for_dead_for_it()
    {
        var random = Seeded();
        await using var cluster = await SiloCluster.Start();
        var load = new ClientLoad(cluster, random.Next());
        var watch = new FreeStopwatch();
        for (var i = 0; i < Rounds; i++)
        {
            await load.Answers(random.Next(50, 400));
            Assert.Equal(0, await TooEarlyDead(cluster, watch));
            watch = new();
            await cluster.Server.KillHard();
            await cluster.Server.StartAgain();
        }

        await load.Answers(200);
        await load.Stop();
        Assert.Equal(0, await TooEarlyDead(cluster, watch));
        await cluster.Verify(load);
    }

    [PostgresFact]
    public async Task A_silo_that_wakes_up_does_not_do_what_another_has_taken_over()
    {
        await using var cluster = await SiloCluster.Start();
        var (sleeper, others) = (cluster.Silos[0], cluster.Silos[1..]);
        await sleeper.Call("hold");
        for (var i = 0; i < 50; i++)
            await sleeper.Call("work", "grain", $"{i}");
        // It holds; what it has let lapse, on a machine that stood still, others do.
        Assert.DoesNotContain((await others[0].Read("grain")).Done, entry => entry.EndsWith(sleeper.Name, StringComparison.Ordinal));

        sleeper.Pause();
        // It is the first thing that it sees when it wakes up: it does not know yet that it has slept.
        var letGo = sleeper.Call("let-go");
        await Eventually.Holds(async () => (await others[0].Read("grain")).Done.Count == 50, "others have done its work");
        sleeper.Continue();
        await letGo;
        await sleeper.Log.Line("was taken for dead by others");
        await sleeper.Call("work", "grain", "afterwards");
        await Eventually.Holds(async () => (await others[0].Read("grain")).Done.Count > 50, "it works again");

        var done = (await others[0].Read("grain")).Done;
        Assert.Equal(51, done.Count);
        Assert.DoesNotContain(done.Take(50), entry => entry.EndsWith(sleeper.Name, StringComparison.Ordinal));
        Assert.Equal([.. Enumerable.Range(0, 50).Select(i => $"{i}")], done.Take(50).Select(entry => entry.Split('@')[0]).OrderBy(token => int.Parse(token, CultureInfo.InvariantCulture)));
    }

    /// <summary>It, and not another one that the machine has kept from renewing.</summary>
    private static Task TakenForDead(SiloCluster cluster, SiloProcess silo) => Eventually.Holds(
        async () => await cluster.Count($"silo where died_at is null and name = '{silo.Name}'") == 0, $"{silo.Name} is taken for dead");

    /// <summary>
    /// Silos that were given up since the database has started, before 2 s of its life had gone by in which they have not renewed. One that a busy machine has kept
    /// from renewing for so long is rightly given up. Who was away for less than his lease judges at once, and by then all others have renewed, too, unless the machine
    /// hinders them: by so much less is it.
    /// </summary>
    private static Task<long> TooEarlyDead(SiloCluster cluster, FreeStopwatch watch) => cluster.Count(string.Create(
        CultureInfo.InvariantCulture,
        $"silo where died_at > pg_postmaster_start_time() and died_at - greatest(renewed_at, pg_postmaster_start_time()) < interval '{Math.Max(0, 2 - watch.Hindered.TotalSeconds)} seconds'"));

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private Random Seeded()
    {
        var seed = Setting(SeedVariable) ?? Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed} {RoundsVariable}={Rounds}");
        return new(seed);
    }
}
