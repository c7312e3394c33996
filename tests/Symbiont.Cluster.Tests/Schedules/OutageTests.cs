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

    [PostgresFact]
    public async Task What_was_due_while_no_server_ran_is_run_as_each_schedule_says()
    {
        await using var ledger = await OccurrenceLedger.Start();
        await using var cluster = await ScheduleCluster.Start(ledger);
        var api = cluster.Servers[0].Api;
        var agent = await api.Create("beat", ledger.Program);
        // Each fires in three seconds that lie in the outage, and in three after it.
        var first = Whole(TimeProvider.System.GetUtcNow()).AddSeconds(12);
        var expression = string.Join(',', Enumerable.Range(0, Missed).Concat(Enumerable.Range(Later, Missed)).Select(i => first.AddSeconds(i).Second.ToString(CultureInfo.InvariantCulture))) + " * * * * *";
        var jobs = new Dictionary<string, string>();
        foreach (var rule in new[] { "latest", "all", "none" })
        {
            jobs[rule] = await api.Schedule(new
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

        await Task.WhenAll(cluster.Servers.Select(server => server.Kill()));
        Assert.True(TimeProvider.System.GetUtcNow() < first, "The servers were to be gone before the first occurrence.");
        Assert.Equal(0, ledger.Count);
        var last = first.AddSeconds(Missed - 1);
        await Eventually.Holds(() => TimeProvider.System.GetUtcNow() > last + OnTime, $"the outage has lasted until {last + OnTime:T}", Patience);
        await Task.WhenAll(Enumerable.Range(0, cluster.Servers.Length).Select(cluster.Launch));

        await Eventually.Holds(() => ledger.Newest >= last.AddSeconds(Later), "the occurrences after the outage are run", Patience);
        await Eventually.Holds(async () => (await cluster.Servers[0].Api.Get("schedules")).EnumerateArray().All(schedule => schedule.Text("status") == "completed"), "all have come to their end", Patience);
        var run = ledger.Runs.OrderBy(occurrence => occurrence.Key.At)
            .Select(occurrence => (occurrence.Key.Job, Offset: (int)(occurrence.Key.At - first).TotalSeconds, Run: Assert.Single(occurrence.Value))).ToList();
        foreach (var (rule, job) in jobs)
            output.WriteLine($"{rule}: {string.Join(", ", run.Where(one => one.Job == job).Select(one => $"{one.Offset} s ({one.Run.Reason})"))}");

        Assert.Equal([(0, "catch_up"), (1, "catch_up"), (2, "catch_up"), (40, "schedule"), (41, "schedule"), (42, "schedule")], Of("all"));
        Assert.Equal([(2, "catch_up"), (40, "schedule"), (41, "schedule"), (42, "schedule")], Of("latest"));
        Assert.Equal([(40, "schedule"), (41, "schedule"), (42, "schedule")], Of("none"));

        IEnumerable<(int, string)> Of(string rule) => run.Where(one => one.Job == jobs[rule]).Select(one => (one.Offset, one.Run.Reason));
    }

    private static DateTimeOffset Whole(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
