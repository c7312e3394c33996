using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Testing;

namespace Symbiont.Benchmarks.Executions;

/// <summary>From the call that cancels an execution to the durable end of it and of everything below it, on both stores. The goal is a second.</summary>
internal static class CancelBenchmark
{
    private const int Cancels = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What is cancelled: the last program is executed, and the leaves are at their place when as many executions of the first one wait or run.</summary>
    private static readonly (string Name, int Leaves, (string Agent, string Body)[] Programs)[] Kinds =
    [
        ("one that computes", 1, [("busy", "for i in range(0, 100000000000) { let _x = i; }")]),
        ("one that sleeps", 1, [("idle", "sleep(1h);")]),
        ("three levels, two leaves", 2, [("leaf", "sleep(1h);"), ("middle", "parallel([delegate(\"leaf\"), delegate(\"leaf\")]);"), ("top", "delegate(\"middle\");")]),
    ];

    public static async Task Run()
    {
        await using var server = await PostgresServer.Start();
        foreach (var store in new[] { "SQLite", "PostgreSQL" })
        {
            Console.WriteLine($"\ncancelled and ended, {store}, {Cancels} one after the other");
            foreach (var (name, leaves, programs) in Kinds)
            {
                await using var host = await AgentHost.Start(new EngineOptions { Database = store == "SQLite" ? null : await server.NewSchema() });
                var agents = new List<IAgentGrain>();
                foreach (var (agent, body) in programs)
                    agents.Add(await host.Create(agent, $"agent {agent} {{ with timeout = 2.hours, max_steps = 1000000000000 {{ {body} }} }}"));
                // The first one finds code that is not compiled yet.
                await Cancel(host, agents, programs[0].Agent, leaves);
                var times = new List<TimeSpan>();
                for (var i = 0; i < Cancels; i++)
                    times.Add(await Cancel(host, agents, programs[0].Agent, leaves));
                times.Sort();
                Console.WriteLine($"  {name,-28} p50 {times[Cancels / 2].TotalMilliseconds,6:N1} ms   p99 {times[(Cancels * 99 / 100) - 1].TotalMilliseconds,6:N1} ms   longest {times[^1].TotalMilliseconds,6:N1} ms");
            }
        }
    }

    private static async Task<TimeSpan> Cancel(AgentHost host, IReadOnlyList<IAgentGrain> agents, string leaf, int leaves)
    {
        var top = (await agents[^1].Execute(new())).ExecutionId;
        var agent = await host.Executions.Find(leaf);
        var status = leaf == "busy" ? ExecutionStatus.Running : ExecutionStatus.Waiting;
        await Eventually.Holds(async () => await host.Executions.ListExecutions(agent, status).CountAsync() == leaves, "the leaves are at their place");
        var below = await host.Executions.ListExecutions(null, null).Where(run => run.CompletedAt is null).Select(run => run.ExecutionId).ToListAsync();

        var started = TimeProvider.System.GetTimestamp();
        await host.Execution(top).Cancel();
        foreach (var execution in below)
        {
            if (await host.Executions.WaitForEnd(execution, Patience) is not { Status: ExecutionStatus.Cancelled })
                throw new InvalidOperationException("An execution was not cancelled.");
        }

        return TimeProvider.System.GetElapsedTime(started);
    }
}
