using System.Diagnostics;
using System.Globalization;
using Symbiont.Agents;

namespace Symbiont.Benchmarks.Executions;

/// <summary>What executions cost while they sleep, and when they wake.</summary>
internal static class SleepBenchmark
{
    private const int Sleepers = 10_000;
    private const int Wakes = 20;

    public static async Task Run()
    {
        Console.WriteLine($"\n{Sleepers:N0} executions asleep, SQLite");
        await Asleep("in memory, to go on without a replay", new() { MaxParked = Sleepers });
        await Asleep("evicted", new() { MaxParked = 0 });
        await Wake();
    }

    /// <summary>The wakes alone.</summary>
    public static async Task Wake()
    {
        Console.WriteLine("\nwaking, SQLite: from the time at which the sleep is over to the durable end");
        foreach (var rows in new[] { 10, 1_000, 9_990 })
        {
            await Wake("replayed", rows, new() { MaxParked = 0 });
            await Wake("in memory", rows, new());
        }
    }

    private static async Task Asleep(string name, AgentOptions options)
    {
        await using var host = await AgentHost.Start(new() { MaxIdleGrains = 10 }, options);
        var agents = new List<IAgentGrain>();
        for (var i = 0; i < 100; i++)
            agents.Add(await host.Create($"a{i.ToString(CultureInfo.InvariantCulture)}", "agent a() { with concurrency = 500 { log(\"good night\"); sleep(1d); return 1; } }"));
        await Send(host, agents, 1_000);
        var (memory, threads) = await Settle();
        await Send(host, agents, Sleepers);
        var (after, threadsAfter) = await Settle();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-40} {(after - memory) / Sleepers,6:N0} bytes each, {threadsAfter - threads} threads more"));
    }

    private static async Task Send(AgentHost host, List<IAgentGrain> agents, int count)
    {
        var last = new List<string>();
        for (var i = 0; i < count; i += agents.Count)
        {
            last.Clear();
            foreach (var agent in agents)
                last.Add((await agent.Execute(new())).ExecutionId);
        }

        foreach (var id in last)
            await host.Parked(id);
    }

    /// <summary>Idle grains leave memory once a second, and threads that are not needed after a while.</summary>
    private static async Task<(long Memory, int Threads)> Settle()
    {
        await Task.Delay(TimeSpan.FromSeconds(25), TimeProvider.System);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        return (GC.GetTotalMemory(forceFullCollection: true), self.Threads.Count);
    }

    private static async Task Wake(string name, int rows, AgentOptions options)
    {
        await using var host = await AgentHost.Start(new(), options);
        var agent = await host.Create("a", $"agent a() {{ with {{ for i in range(0, {rows - 1}) {{ uuid(); }} sleep(1s); return 1; }} }}");
        var late = new List<double>();
        var cpu = TimeSpan.Zero;
        for (var i = 0; i < Wakes; i++)
        {
            var id = (await agent.Execute(new())).ExecutionId;
            await host.Parked(id);
            var before = Environment.CpuUsage.TotalTime;
            await host.Executions.WaitForEnd(id, TimeSpan.FromSeconds(30));
            cpu += Environment.CpuUsage.TotalTime - before;
            var end = await host.Executions.GetExecution(id);
            late.Add((end.CompletedAt!.Value - end.Steps[^1].StartedAt.AddSeconds(1)).TotalMilliseconds);
        }

        late.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {rows,6:N0} journal lines, {name,-10} p50 {late[Wakes / 2],5:N0} ms   longest {late[^1],5:N0} ms   {cpu.TotalMilliseconds / Wakes,6:N1} ms of CPU"));
    }
}
