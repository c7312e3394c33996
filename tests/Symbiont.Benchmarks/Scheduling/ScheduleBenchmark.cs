using System.Globalization;
using System.Text.Json;
using Symbiont.Benchmarks.Cluster;
using Symbiont.Testing;

namespace Symbiont.Benchmarks.Scheduling;

/// <summary>Servers with many schedules: how late runs are that are due in the same second, and what schedules cost that are not due.</summary>
internal static class ScheduleBenchmark
{
    private const int Agents = 100;
    private const int Callers = 32;

    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(10);

    private static readonly (string Name, string Store, int Silos)[] Settings = [("sqlite", "SQLite", 1), ("postgres", "PostgreSQL", 1), ("cluster", "PostgreSQL", 3)];

    /// <param name="setting">Only the runs of that name; null: all, and schedules at rest.</param>
    public static async Task Run(string? setting)
    {
        await using var database = await PostgresServer.Start(new Dictionary<string, string> { ["max_wal_size"] = "4GB", ["shared_buffers"] = "512MB" });
        foreach (var (_, store, silos) in Settings.Where(one => one.Name == (setting ?? one.Name)))
        {
            await using var cluster = await BenchCluster.Start(store == "SQLite" ? null : database, silos);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{store}, {silos} silo(s), runs due in the same second, to the beginning of their first action"));
            var agents = await CreateAgents(cluster);
            // The first ones find code that has not run yet.
            await SameSecond(cluster, agents, 500, isShown: false);
            await SameSecond(cluster, agents, 2_000, isShown: true);
            await SameSecond(cluster, agents, 10_000, isShown: true);
            // And once more: by now the runtime has compiled what is hot for good.
            await SameSecond(cluster, agents, 10_000, isShown: true);
        }

        if (setting is not null)
            return;
        foreach (var store in new[] { "SQLite", "PostgreSQL" })
        {
            await using var cluster = await BenchCluster.Start(store == "SQLite" ? null : database, 1);
            await AtRest(cluster, store, 100_000);
        }
    }

    private static async Task<List<string>> CreateAgents(BenchCluster cluster)
    {
        var agents = new List<string>();
        for (var i = 0; i < Agents; i++)
        {
            var name = $"tick-{i.ToString(CultureInfo.InvariantCulture)}";
            await cluster.Post(0, "agents", new { name, dsl = "agent tick { with concurrency = 100 { emit(\"fired\"); } }" });
            agents.Add(name);
        }

        return agents;
    }

    private static async Task SameSecond(BenchCluster cluster, List<string> agents, int count, bool isShown)
    {
        // Enough time to make them all.
        var due = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 10 + (count / 400));
        var cron = due.ToString("s m H d M '?' yyyy", CultureInfo.InvariantCulture);
        var ids = new string[count];
        await InParallel(cluster, count, async (place, i) => ids[i] =
            (await cluster.Post(place, "schedules", new { name = "burst", cron_expression = cron, agent_name = agents[i % agents.Count] })).GetProperty("job_id").GetString()!);
        if (DateTimeOffset.UtcNow > due)
            throw new InvalidOperationException($"{count} schedules could not be made in time.");

        await Task.Delay(due - DateTimeOffset.UtcNow - TimeSpan.FromSeconds(0.5), TimeProvider.System);
        var (before, busyBefore) = (Processor(cluster), Machine.Busy());
        await Task.Delay(TimeSpan.FromSeconds(5.5 + (count / 1_000)), TimeProvider.System);
        var (processor, busy) = (Processor(cluster) - before, Machine.Busy() - busyBefore);
        var late = new RunTimes[count];
        await InParallel(cluster, count, async (place, i) => late[i] = await TimesOf(cluster, place, ids[i], due));
        if (isShown)
        {
            Console.WriteLine(Of(late, run => run.Acted).Text($"{count.ToString("N0", CultureInfo.InvariantCulture)} schedules", cluster.Goal(count)));
            Console.WriteLine(Of(late, run => run.Decided).Text("    of these: to the schedule's turn", "-"));
            Console.WriteLine(Of(late, run => run.Accepted).Text("    to the agent's turn", "-"));
            Console.WriteLine(Of(late, run => run.Ended).Text("    to the run's end", "-"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    processor of all servers, ends and counts included: {processor.TotalMilliseconds / count:N2} ms a run; of the whole machine: {busy.TotalMilliseconds / count:N2} ms"));
        }
    }

    private static TimeSpan Processor(BenchCluster cluster) => TimeSpan.FromTicks(cluster.Running.Sum(silo => silo.ProcessorTime.Ticks));

    private static Times Of(RunTimes[] runs, Func<RunTimes, TimeSpan> which)
    {
        var times = new Times();
        foreach (var run in runs)
            times.Add(which(run));
        return times;
    }

    private static async Task<RunTimes> TimesOf(BenchCluster cluster, int place, string id, DateTimeOffset due)
    {
        var runs = (await cluster.Get(place, $"schedules/{id}/history")).GetProperty("history");
        if (runs.GetArrayLength() != 1)
            throw new InvalidOperationException($"The schedule {id} has {runs.GetArrayLength()} runs.");
        var run = runs[0].GetProperty("run_id").GetString()!;
        var execution = await cluster.Get(place, $"executions/{run}");
        var steps = execution.GetProperty("steps");
        if (steps.GetArrayLength() != 1 || execution.GetProperty("completed_at").ValueKind == JsonValueKind.Null)
            throw new InvalidOperationException($"The run has not acted: {execution}");
        // The schedule's turn draws the run's id, and such ids begin with the time.
        var decided = DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(run.Replace("-", "", StringComparison.Ordinal)[..12], 16));
        return new(decided - due, execution.Time("started_at") - due, steps[0].Time("started_at") - due, execution.Time("completed_at") - due);
    }

    private static DateTimeOffset Time(this JsonElement of, string name) => of.GetProperty(name).GetDateTimeOffset();

    private static string Goal(this BenchCluster cluster, int count) => (count, cluster.IsShared) switch
    {
        ( <= 2_000, _) => "p99 1,000 ms",
        (_, true) => "p99 2,500 ms, all 4,000 ms",
        _ => "p99 1,500 ms, all 4,000 ms",
    };

    private static async Task AtRest(BenchCluster cluster, string store, int count)
    {
        await cluster.Post(0, "agents", new { name = "rests", dsl = "agent rests { with { return 1; } }" });
        var silo = cluster.Running.Single();
        await Task.Delay(Watched, TimeProvider.System);
        var without = await CpuPerSecond(silo);
        var started = TimeProvider.System.GetTimestamp();
        await InParallel(cluster, count, (place, _) => cluster.Post(place, "schedules", new { name = "rests", cron_expression = "0 0 0 1 1 ? 2099", agent_name = "rests" }));
        var made = TimeProvider.System.GetElapsedTime(started);
        await Task.Delay(TimeSpan.FromSeconds(20), TimeProvider.System);
        var with = await CpuPerSecond(silo);
        started = TimeProvider.System.GetTimestamp();
        JsonElement list = await cluster.Get(0, "schedules");
        var listed = TimeProvider.System.GetElapsedTime(started);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\n{store}, {list.GetArrayLength():N0} schedules: made at {count / made.TotalSeconds:N0}/s; at rest {with.TotalMilliseconds:N1} ms of CPU a second ({without.TotalMilliseconds:N1} before), {silo.Memory:N0} MB; listed in {listed.TotalSeconds:N2} s (goal 1 s)"));
    }

    private static async Task<TimeSpan> CpuPerSecond(Http.MeasuredProcess silo)
    {
        var before = silo.ProcessorTime;
        await Task.Delay(Watched, TimeProvider.System);
        return (silo.ProcessorTime - before) / Watched.TotalSeconds;
    }

    private static Task InParallel(BenchCluster cluster, int count, Func<int, int, Task> act) => Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
    {
        for (var i = caller; i < count; i += Callers)
            await act(caller % cluster.Count, i);
    }));

    /// <summary>From the second in which a run was due.</summary>
    /// <param name="Decided">To the schedule's turn.</param>
    /// <param name="Accepted">To the agent's turn.</param>
    /// <param name="Acted">To the beginning of the first action.</param>
    /// <param name="Ended">To the end.</param>
    private readonly record struct RunTimes(TimeSpan Decided, TimeSpan Accepted, TimeSpan Acted, TimeSpan Ended);
}
