using System.Globalization;
using System.Text.Json;
using Symbiont.Benchmarks.Http;
using Symbiont.Testing;

namespace Symbiont.Benchmarks.Cluster;

/// <summary>Servers on one PostgreSQL: how much one and three of them do, what a killed one costs, and what they use at rest.</summary>
internal static class ClusterBenchmark
{
    private const string Event = """{"event_type":"order.paid","payload":{"order":17,"lines":[{"sku":"a-1","count":2},{"sku":"b-7","count":1}],"total":1299}}""";
    private const string Beat = """{"state":"Running","interval_seconds":60}""";
    private const int Agents = 200;
    private const int Silos = 3;
    private const int Held = 10;
    private const int ColdWakes = 15;

    private static readonly TimeSpan Cold = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(10);

    /// <param name="time">Of each rate.</param>
    /// <param name="kills">Silos to kill, and events to wait for twice as many.</param>
    public static async Task Run(TimeSpan time, int kills)
    {
        await using var database = await PostgresServer.Start(new Dictionary<string, string> { ["max_wal_size"] = "4GB", ["shared_buffers"] = "512MB" });
        await using var outside = await Outside.Start();
        foreach (var count in new[] { 1, Silos })
        {
            await using var cluster = await BenchCluster.Start(database, count);
            await Rates(cluster, time);
            await AtRest(cluster);
        }

        // The rates alone, where nobody is to be killed.
        if (kills > 0)
        {
            await using var cluster = await BenchCluster.Start(database, Silos, outside.Host);
            Console.WriteLine($"\n{Silos} silos, PostgreSQL, executions");
            await Wakes(cluster, outside, 2 * kills);
            await Kills(cluster, outside, kills);
            await KilledAltogether(cluster, outside, Math.Max(3, kills / 5));
        }
    }

    private static async Task Rates(BenchCluster cluster, TimeSpan time)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{cluster.Count} silo(s), PostgreSQL, HTTP, durable, {Agents} agents, callers spread over the silos"));
        var agents = new List<string>();
        for (var i = 0; i < Agents; i++)
            agents.Add(await Create(cluster, $"agent-{i.ToString(CultureInfo.InvariantCulture)}", "agent a { with { return 1; } }"));
        byte[][] beats = [.. agents.Select(agent => RawCaller.Request("POST", $"/api/v1/agents/{agent}/heartbeat", BenchCluster.Token, Beat))];
        byte[][] pushes = [.. agents.Select(agent => RawCaller.Request("POST", $"/api/v1/agents/{agent}/events", BenchCluster.Token, Event))];
        byte[][] reads = [.. agents.Select(agent => RawCaller.Request("GET", $"/api/v1/agents/{agent}/status", BenchCluster.Token, ""))];
        // Code that has not run often is slow: ways that are measured first would look worse than they are.
        foreach (var requests in new[] { beats, pushes, reads })
            await WarmUp(cluster, requests);
        foreach (var callers in new[] { 64, 512 })
        {
            foreach (var (name, requests) in new[] { ("turns (heartbeat)", beats), ("event pushes", pushes), ("reads (status)", reads) })
            {
                // With one silo there is no other way.
                if (cluster.Count > 1)
                    await Rate(cluster, $"{name}, at any silo", requests, callers, time, isBound: false);
                await Rate(cluster, $"{name}, each agent at one silo", requests, callers, time, isBound: true);
            }
        }
    }

    private static async Task WarmUp(BenchCluster cluster, byte[][] requests)
    {
        const int Callers = 64;
        var open = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => RawCaller.To(BenchCluster.AddressOf(caller % cluster.Count))));
        await Load.Run(Callers, Cold, (caller, i) => open[caller].Send(requests[((caller * 31) + i) % requests.Length]));
        foreach (var caller in open)
            caller.Dispose();
    }

    /// <param name="cluster">Whom they call.</param>
    /// <param name="name">As printed.</param>
    /// <param name="requests">One for each agent.</param>
    /// <param name="callers">Each has a connection to one silo.</param>
    /// <param name="time">How long to count.</param>
    /// <param name="isBound">All calls of an agent go to one silo, as behind a balancer that hashes paths; else silos write the same rows by turns.</param>
    private static async Task Rate(BenchCluster cluster, string name, byte[][] requests, int callers, TimeSpan time, bool isBound)
    {
        var open = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => RawCaller.To(BenchCluster.AddressOf(caller % cluster.Count))));
        await Load.Run(callers, Settling, Call);
        var used = Used();
        var started = TimeProvider.System.GetTimestamp();
        var rate = await Load.Run(callers, time, Call);
        var cpu = (Used() - used) * (rate.Elapsed / TimeProvider.System.GetElapsedTime(started));
        foreach (var caller in open)
            caller.Dispose();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-44} {callers,4} connections {rate.PerSecond,9:N0}/s   us of CPU each: silos {cpu.TotalMicroseconds / Math.Max(1, rate.Count),6:N1}, caller {rate.Cpu.TotalMicroseconds / Math.Max(1, rate.Count),6:N1}"));

        Task Call(int caller, long i)
        {
            var next = (caller * 31) + i;
            if (isBound)
                next = (next * cluster.Count) + (caller % cluster.Count);
            return open[caller].Send(requests[next % (requests.Length / cluster.Count * cluster.Count)]);
        }

        TimeSpan Used() => cluster.Running.Aggregate(TimeSpan.Zero, (sum, silo) => sum + silo.ProcessorTime);
    }

    private static async Task AtRest(BenchCluster cluster)
    {
        const string Transactions = "select xact_commit + xact_rollback from pg_stat_database where datname = current_database()";
        await Task.Delay(Rest, TimeProvider.System);
        var before = cluster.Running.Select(silo => silo.ProcessorTime).ToList();
        var asked = await cluster.Ask(Transactions);
        await Task.Delay(Watched, TimeProvider.System);
        asked = await cluster.Ask(Transactions) - asked;
        var (cpu, memory) = (cluster.Running.Zip(before, (silo, then) => (silo.ProcessorTime - then) / Watched.TotalSeconds).ToList(), cluster.Running.Select(silo => silo.Memory).ToList());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  at rest after that, each silo: {cpu.Average(time => time.TotalMilliseconds):N1} ms of CPU a second, {memory.Average():N0} MB, {asked / Watched.TotalSeconds / cluster.Count:N1} transactions a second"));
    }

    /// <summary>An execution waits that began at one silo; the event is pushed at another.</summary>
    private static async Task Wakes(BenchCluster cluster, Outside outside, int wakes)
    {
        var agent = await Create(cluster, "waits", "agent waits(url: String) -> Int { with concurrency = 100 { wait_event(\"go\"); return http.get(url).status; } }");
        var (accepted, woken) = (new Times(), new Times());
        for (var i = 0; i < ColdWakes + wakes; i++)
        {
            if (i == ColdWakes)
                (accepted, woken) = (new(), new());
            var path = $"/woken/{i.ToString(CultureInfo.InvariantCulture)}";
            var execution = (await cluster.Post(i % Silos, $"agents/{agent}/execute", new { parameters = new { url = outside.Url + path } })).GetProperty("execution_id").GetString()!;
            while ((await cluster.Get(i % Silos, $"executions/{execution}")).GetProperty("status").GetString() != "waiting")
                await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            var pushed = TimeProvider.System.GetTimestamp();
            await cluster.Post((i + 1) % Silos, $"agents/{agent}/events", new { event_type = "go" });
            accepted.Add(TimeProvider.System.GetElapsedTime(pushed));
            woken.Add(TimeProvider.System.GetElapsedTime(pushed, await outside.Arrival(path, 1)));
        }

        Console.WriteLine(accepted.Text("event pushed at another silo: until it is accepted", "-"));
        Console.WriteLine(woken.Text("event pushed at another silo: until the next action is outside", "100 ms"));
    }

    private static async Task Kills(BenchCluster cluster, Outside outside, int kills)
    {
        var agent = await Create(cluster, "resumes", "agent resumes(url: String) -> Int { with concurrency = 100 { return http.get(url).status; } }");
        var (first, all) = (new Times(), new Times());
        var random = new Random(1);
        for (var i = 0; i < kills; i++)
        {
            var victim = i % Silos;
            var paths = await InTheMiddle(cluster, outside, agent, victim, $"kill-{i.ToString(CultureInfo.InvariantCulture)}");
            // At any moment between two signs of life.
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(500)), TimeProvider.System);
            var killed = TimeProvider.System.GetTimestamp();
            cluster.Kill(victim);
            var (earliest, latest) = await Resumed(outside, paths);
            first.Add(TimeProvider.System.GetElapsedTime(killed, earliest));
            all.Add(TimeProvider.System.GetElapsedTime(killed, latest));
            await cluster.Launch(victim);
        }

        Console.WriteLine(first.Text("one of three killed: until the first execution is resumed", "3,000 ms"));
        Console.WriteLine(all.Text($"one of three killed: until all {Held} are resumed", "-"));
    }

    private static async Task KilledAltogether(BenchCluster cluster, Outside outside, int times)
    {
        var agent = await Create(cluster, "restarts", "agent restarts(url: String) -> Int { with concurrency = 100 { return http.get(url).status; } }");
        var (serving, first) = (new Times(), new Times());
        for (var i = 0; i < times; i++)
        {
            var paths = await InTheMiddle(cluster, outside, agent, i % Silos, $"all-{i.ToString(CultureInfo.InvariantCulture)}");
            for (var place = 0; place < Silos; place++)
                cluster.Kill(place);
            var started = TimeProvider.System.GetTimestamp();
            serving.Add(await cluster.Launch(0));
            first.Add(TimeProvider.System.GetElapsedTime(started, (await Resumed(outside, paths)).Earliest));
            for (var place = 1; place < Silos; place++)
                await cluster.Launch(place);
        }

        Console.WriteLine(serving.Text("all killed, one started: until the first 200", "2,000 ms"));
        Console.WriteLine(first.Text("all killed, one started: until the first execution is resumed", "-"));
    }

    /// <summary>Executions that the silo works on, each in the middle of a call.</summary>
    private static async Task<List<string>> InTheMiddle(BenchCluster cluster, Outside outside, string agent, int place, string name)
    {
        var paths = Enumerable.Range(0, Held).Select(i => $"/held/{name}/{i.ToString(CultureInfo.InvariantCulture)}").ToList();
        foreach (var path in paths)
            await cluster.Post(place, $"agents/{agent}/execute", new { parameters = new { url = outside.Url + path } });
        foreach (var path in paths)
            await outside.Arrival(path, 1);
        return paths;
    }

    private static async Task<(long Earliest, long Latest)> Resumed(Outside outside, List<string> paths)
    {
        var again = await Task.WhenAll(paths.Select(path => outside.Arrival(path, 2)));
        return (again.Min(), again.Max());
    }

    private static async Task<string> Create(BenchCluster cluster, string name, string program)
    {
        var created = await cluster.Post(0, "agents", new { name, dsl = program });
        return !created.TryGetProperty("warnings", out JsonElement warnings) ? created.GetProperty("id").GetString()! : throw new InvalidOperationException(warnings.ToString());
    }
}
