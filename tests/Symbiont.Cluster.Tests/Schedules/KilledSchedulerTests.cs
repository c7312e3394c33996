using System.Globalization;
using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>
/// Schedules on three servers that are killed one after the other. What was run is known outside of the product; what should have been comes from a reading of the
/// expressions that shares nothing with it.
/// </summary>
public sealed class KilledSchedulerTests(ITestOutputHelper output)
{
    /// <summary>One agent's turns are one line; many agents are many.</summary>
    private const int SchedulesOfAnAgent = 20;

    private const int CallersAtOnce = 8;

    /// <summary>For one more occurrence to be run, or for everything to be settled after the last.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly (string Expression, string Zone)[] Times =
    [
        ("* * * * * *", "UTC"), ("0-59 * * * * *", "UTC"), ("* * * ? * SUN-SAT", "Europe/Berlin"), ("*/2 * * * * *", "Asia/Kolkata"), ("* * * * * *", "America/New_York"),
        ("50-10,15,20-45/3 * * * * *", "UTC"), ("* * 0-23 * JAN-DEC *", "UTC"), ("* * * * * *", "Australia/Lord_Howe"), ("1/2 * * * * *", "UTC"), ("* */1 * * * ? *", "UTC"),
    ];

    [PostgresFact]
    public async Task Whatever_server_is_killed_every_occurrence_is_run_and_none_is_run_twice()
    {
        var settings = ScheduleSettings.Read(output);
        var random = FaultSettings.Seeded(output);
        await using var ledger = await OccurrenceLedger.Start();
        await using var cluster = await ScheduleCluster.Start(ledger);
        var start = Whole(TimeProvider.System.GetUtcNow()).AddSeconds(10 + (settings.Schedules / 50));
        var end = start.AddSeconds(settings.Seconds - 1);
        var jobs = await Make(cluster, ledger, settings.Schedules, start, end);

        var kills = 0;
        for (var next = start.AddSeconds(settings.KillEvery); next <= end; next = next.AddSeconds(settings.KillEvery))
        {
            await Eventually.Holds(() => ledger.Newest >= next, $"occurrences of {next:T} are run", Patience);
            var place = random.Next(cluster.Servers.Length);
            await cluster.Servers[place].Kill();
            kills++;
            await cluster.Launch(place);
        }

        var expected = jobs.SelectMany(job => job.Owed(start, end)).ToHashSet();
        await Run(ledger, expected.Count);
        await Eventually.Holds(async () => await cluster.Count("work_item") == 0, "nothing is left to do", Patience);
        var seen = await Ended(cluster.Servers[0].Api, jobs.Count);
        var late = ledger.Lateness;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{jobs.Count} schedules, {settings.Seconds} s, {kills} kills: {expected.Count} occurrences expected, {ledger.Count} run, {ledger.Calls} calls; "
                + $"first calls late by {late[late.Count / 2].TotalMilliseconds:0} ms (median), {late[late.Count * 99 / 100].TotalMilliseconds:0} ms (99 %), {late[^1].TotalMilliseconds:0} ms (most)"));

        Assert.Empty(OccurrenceChecker.Check(expected, ledger.Runs).Take(20));
        var counts = expected.GroupBy(occurrence => occurrence.Job).ToDictionary(group => group.Key, group => (long)group.Count());
        Assert.All(jobs, job => Assert.Equal((counts[job.Id], 0L, 0L), (seen[job.Id].Number("run_count"), seen[job.Id].Number("failure_count"), seen[job.Id].Number("skipped_count"))));
        Assert.Equal(0, await cluster.Count("dead_letter"));
    }

    private static DateTimeOffset Whole(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);

    private static async Task<IReadOnlyList<ScheduledJob>> Make(ScheduleCluster cluster, OccurrenceLedger ledger, int count, DateTimeOffset start, DateTimeOffset end)
    {
        var agents = new List<string>();
        for (var i = 0; i * SchedulesOfAnAgent < count; i++)
            agents.Add(await cluster.Servers[i % 3].Api.Create($"beat-{i}", ledger.Program));
        var jobs = new ScheduledJob[count];
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = CallersAtOnce }, async (i, _) =>
        {
            var (expression, zone) = Times[i % Times.Length];
            var (id, first) = await cluster.Servers[i % 3].Api.ScheduleToCome(new
            {
                name = $"job-{i}",
                cron_expression = expression,
                timezone = zone,
                agent_name = agents[i / SchedulesOfAnAgent],
                start_at = start,
                end_at = end,
                catch_up = "all",
                overlap_policy = i / Times.Length % 2 == 0 ? "allow_all" : "buffer_all",
                max_retries = 0,
            });
            jobs[i] = new(id, expression, zone, first, TimeProvider.System.GetUtcNow());
        });
        return jobs;
    }

    /// <summary>Returns when so many occurrences have been run. On a busy machine that may take long, but it goes on all the time.</summary>
    private static async Task Run(OccurrenceLedger ledger, int count)
    {
        while (ledger.Count is var seen && seen < count)
            await Eventually.Holds(() => ledger.Count > seen, $"more than {seen} of {count} occurrences are run", Patience);
    }

    /// <summary>All schedules once they have come to their end, by their ids.</summary>
    private static async Task<IReadOnlyDictionary<string, System.Text.Json.JsonElement>> Ended(Api api, int count)
    {
        var seen = new Dictionary<string, System.Text.Json.JsonElement>();
        await Eventually.Holds(
            async () => (seen = (await api.Get("schedules?view=full")).EnumerateArray().ToDictionary(schedule => schedule.Text("job_id"))).Values.Count(schedule => schedule.Text("status") == "completed") == count,
            "every schedule has come to its end", Patience);
        return seen;
    }
}
