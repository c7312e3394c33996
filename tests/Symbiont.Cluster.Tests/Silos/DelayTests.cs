using System.Collections.Concurrent;
using System.Globalization;
using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>What the failure of one silo in the middle of a commit costs the callers of the others.</summary>
public sealed class DelayTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(10);

    [PostgresFact]
    public async Task A_silo_that_stops_in_the_middle_of_a_commit_delays_the_others_p99_by_less_than_1500_ms()
    {
        await using var cluster = await SiloCluster.Start();
        var calm = await Warm(cluster);
        using var fault = cluster.Networks[0].HoldSync(IsCommit);
        var held = cluster.Silos[0].Call("add", "held", "of the stopped silo");
        await fault.Struck;
        cluster.Silos[0].Pause();
        await StandsInTheMiddle(cluster);

        var watch = new FreeStopwatch();
        var times = await Measure(cluster, "held", Watched);
        var hindered = watch.Hindered;
        cluster.Silos[0].Continue();
        fault.Release();
        await held;

        Report("stopped in the middle of a commit", times, calm, hindered);
        Assert.Contains("of the stopped silo", (await cluster.Silos[1].Read("held")).Added);
    }

    [PostgresFact]
    public async Task A_silo_whose_network_dies_in_the_middle_of_a_commit_delays_the_others_p99_by_less_than_1500_ms()
    {
        await using var cluster = await SiloCluster.Start();
        var calm = await Warm(cluster);
        using var fault = cluster.Networks[0].HoldSync(IsCommit);
        var held = cluster.Silos[0].Call("add", "held", "of the silent silo");
        await fault.Struck;
        cluster.Networks[0].Freeze();
        await StandsInTheMiddle(cluster);

        var watch = new FreeStopwatch();
        var times = await Measure(cluster, "held", Watched);
        var hindered = watch.Hindered;
        cluster.Networks[0].Thaw();
        fault.Release();
        await held;

        Report("its network dead in the middle of a commit", times, calm, hindered);
        Assert.Contains("of the silent silo", (await cluster.Silos[1].Read("held")).Added);
    }

    [PostgresFact]
    public async Task A_silo_whose_connections_are_reset_in_the_middle_of_a_commit_delays_the_others_p99_by_less_than_1500_ms()
    {
        await using var cluster = await SiloCluster.Start();
        var calm = await Warm(cluster);
        using var fault = cluster.Networks[0].HoldSync(IsCommit);
        var held = cluster.Silos[0].Call("add", "held", "of the cut silo");
        await fault.Struck;
        cluster.Networks[0].Cut();

        var watch = new FreeStopwatch();
        var times = await Measure(cluster, "held", Watched);
        var hindered = watch.Hindered;
        cluster.Networks[0].Heal();
        await held;

        Report("its connections reset in the middle of a commit", times, calm, hindered);
        Assert.Contains("of the cut silo", (await cluster.Silos[1].Read("held")).Added);
    }

    private static bool IsCommit(string sql) => sql.Contains("from engine_commit(", StringComparison.Ordinal);

    /// <summary>How long calls take when nothing is wrong: a machine that has much else to do is slow already.</summary>
    private static async Task<List<TimeSpan>> Warm(SiloCluster cluster)
    {
        for (var i = 0; i < 50; i++)
            await Task.WhenAll(cluster.Silos.Select(silo => silo.Call("add", $"other {i % 20}", $"{silo.Name} {i}")));
        var calm = await Measure(cluster, "calm", Calm);
        // Only this silo: one that has lost a commit on the grain to another would not be stopped in the middle, but between taking the row and the commit.
        await cluster.Silos[0].Call("add", "held", "before");
        return calm;
    }

    /// <summary>
    /// Calls of the two other silos, one to a grain that all call and one to another at every beat, whether those before have been
    /// answered or not: one who waits must not keep others from waiting too.
    /// </summary>
    private static async Task<List<TimeSpan>> Measure(SiloCluster cluster, string grain, TimeSpan time)
    {
        var times = new ConcurrentQueue<TimeSpan>();
        var calls = new List<Task>();
        using var beats = new PeriodicTimer(Beat, TimeProvider.System);
        for (var i = 0; i < time / Beat; i++)
        {
            var silo = cluster.Silos[1 + (i % 2)];
            calls.Add(Call(silo, grain, $"measured {i}"));
            calls.Add(Call(silo, $"other {i % 20}", $"measured {i}"));
            await beats.WaitForNextTickAsync();
        }

        await Task.WhenAll(calls);
        return [.. times.Order()];

        async Task Call(SiloProcess silo, string to, string token)
        {
            var sent = TimeProvider.System.GetTimestamp();
            await silo.Call("add", to, token);
            times.Enqueue(TimeProvider.System.GetElapsedTime(sent));
        }
    }

    /// <summary>The database has begun the commit, and waits for its silo with the rows locked: else nothing would be held, and the figures would say nothing.</summary>
    private static Task StandsInTheMiddle(SiloCluster cluster) => Eventually.Holds(
        async () => await cluster.Count($"pg_stat_activity where application_name = 'symbiont silo {cluster.Silos[0].Name}' and backend_xid is not null and wait_event = 'ClientRead'") > 0,
        "the commit is under way");

    private void Report(string what, List<TimeSpan> times, List<TimeSpan> calm, TimeSpan hindered)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {times.Count} calls of the others, p50 {At(times, 0.5):F1} ms, p99 {At(times, 0.99):F1} ms, max {At(times, 1):F1} ms; before it p99 {At(calm, 0.99):F1} ms; hindered {hindered.TotalMilliseconds:F0} ms"));
        Assert.InRange(times.Count, 200, int.MaxValue);
        Assert.InRange(At(times, 0.99), 0, Most.TotalMilliseconds + At(calm, 0.99) + hindered.TotalMilliseconds);

        static double At(List<TimeSpan> times, double share) => times[(int)((times.Count - 1) * share)].TotalMilliseconds;
    }
}
