using System.Globalization;
using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>No server runs for a while; what was due then is made up for as the schedules say.</summary>
public sealed class OutageTests(ITestOutputHelper output)
{
    private const int Missed = 3;

    /// <summary>Seconds from the missed occurrences to those that come when the servers run again.</summary>
    private const int Later = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>From when on an occurrence is missed, and more than that.</summary>
    private static readonly TimeSpan OnTime = TimeSpan.FromSeconds(6);

    /// <summary>One that is later by 5 s is missed. Of three in a row none has been if none came later than this.</summary>
    private static readonly TimeSpan NoneMissed = TimeSpan.FromSeconds(3);

    [PostgresFact]
    public async Task What_was_due_while_no_server_ran_is_run_as_each_schedule_says()
    {
        await using var ledger = await OccurrenceLedger.Start();
        await using var cluster = await ScheduleCluster.Start(ledger);
        var agent = await cluster.Servers[0].Api.Create("beat", ledger.Program);
        var (first, jobs) = await Plan(cluster, agent);
        await Task.WhenAll(cluster.Servers.Select(server => server.Kill()));
        // The servers are to be gone before the first occurrence. Those that have come too early for that end by themselves, before the others.
        while (TimeProvider.System.GetUtcNow() >= first)
        {
            await Launch(cluster);
            (first, jobs) = await Plan(cluster, agent);
            await Task.WhenAll(cluster.Servers.Select(server => server.Kill()));
        }

        var last = first.AddSeconds(Missed - 1);
        await Eventually.Holds(() => TimeProvider.System.GetUtcNow() > last + OnTime, $"the outage has lasted until {last + OnTime:T}", Patience);
        Assert.Empty(Run());
        await Launch(cluster);

        await Eventually.Holds(() => ledger.Newest >= last.AddSeconds(Later), "the occurrences after the outage are run", Patience);
        await Eventually.Holds(async () => (await cluster.Servers[0].Api.Get("schedules")).EnumerateArray().All(schedule => schedule.Text("status") == "completed"), "all have come to their end", Patience);
        var run = Run();
        foreach (var (rule, job) in jobs)
            output.WriteLine($"{rule}: {string.Join(", ", run.Where(one => one.Job == job).Select(one => $"{one.Offset} s ({one.Run.Reason})"))}");

        (int, string)[] missed = [(0, "catch_up"), (1, "catch_up"), (2, "catch_up")];
        (int, string)[] later = [(Later, "schedule"), (Later + 1, "schedule"), (Later + 2, "schedule")];
        Assert.Equal(missed, Of("all").Take(Missed));
        var late = ledger.MostLate(first.AddSeconds(Later));
        if (late < NoneMissed)
        {
            Assert.Equal(later, Of("all").Skip(Missed));
            Assert.Equal([missed[^1], .. later], Of("latest"));
            Assert.Equal(later, Of("none"));
        }
        else
        {
            // The machine has made the servers miss some of these, too: to be made up for as well, each as its schedule says.
            output.WriteLine($"late by {late.TotalSeconds:F1} s");
            Assert.Equal(later.Select(one => one.Item1), Of("all").Skip(Missed).Select(one => one.Item1));
            Assert.Empty(Of("none").Except(later));
            Assert.NotEmpty(Of("latest"));
            Assert.Empty(Of("latest").Except([missed[^1], .. later, .. later.Select(one => (one.Item1, "catch_up"))]));
        }

        IEnumerable<(int, string)> Of(string rule) => run.Where(one => one.Job == jobs[rule]).Select(one => (one.Offset, one.Run.Reason));

        IReadOnlyList<(string Job, int Offset, Beat Run)> Run() =>
        [
            .. ledger.Runs.Where(occurrence => jobs.Values.Contains(occurrence.Key.Job)).OrderBy(occurrence => occurrence.Key.At)
                .Select(occurrence => (occurrence.Key.Job, (int)(occurrence.Key.At - first).TotalSeconds, Assert.Single(occurrence.Value))),
        ];
    }

    private static Task Launch(ScheduleCluster cluster) => Task.WhenAll(Enumerable.Range(0, cluster.Servers.Length).Select(cluster.Launch));

    /// <summary>Makes a schedule of each rule; when they begin, and their ids.</summary>
    private static async Task<(DateTimeOffset First, IReadOnlyDictionary<string, string> Jobs)> Plan(ScheduleCluster cluster, string agent)
    {
        // Each fires in three seconds that lie in the outage, and in three after it.
        var first = Whole(TimeProvider.System.GetUtcNow()).AddSeconds(12);
        var expression = string.Join(',', Enumerable.Range(0, Missed).Concat(Enumerable.Range(Later, Missed)).Select(i => first.AddSeconds(i).Second.ToString(CultureInfo.InvariantCulture))) + " * * * * *";
        var jobs = new Dictionary<string, string>();
        foreach (var rule in new[] { "latest", "all", "none" })
        {
            jobs[rule] = await cluster.Servers[0].Api.Schedule(new
            {
                name = rule,
                cron_expression = expression,
                agent_name = agent,
                catch_up = rule,
                overlap_policy = "allow_all",
                max_retries = 0,
                start_at = first,
                end_at = first.AddSeconds(Later + Missed),
            });
        }

        return (first, jobs);
    }

    private static DateTimeOffset Whole(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
