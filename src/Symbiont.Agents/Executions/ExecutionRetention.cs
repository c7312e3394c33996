using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Removes ended executions that are too old, and each agent's oldest beyond its number.</summary>
internal sealed class ExecutionRetention(ILookups lookups, IGrainFactory grains, AgentOptions options, TimeProvider clock, ILogger<ExecutionRetention> logger)
    : BackgroundService
{
    private const int Chunk = 500;

    /// <summary>One pass; the number of executions removed.</summary>
    public async Task<int> Sweep(CancellationToken cancelled)
    {
        var removed = 0;
        var oldest = clock.GetUtcNow() - options.HistoryAge;
        await foreach (var entry in lookups.All(AgentLists.Executions, cancelled))
        {
            var execution = entry.Read<HistoryEntry>();
            if (execution.Timestamp > oldest)
                break;
            if (execution.CompletedAt is not null)
                removed += await Forget(entry.Key);
        }

        await foreach (var agent in lookups.All(AgentLists.Agents, cancelled))
            removed += await SweepAgent(agent.Key);
        return removed;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await hourly.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (DomainException unavailable)
            {
                logger.RetentionFailed(unavailable);
            }
        }
    }

    private async Task<int> SweepAgent(string agentId)
    {
        var list = AgentLists.ExecutionsOf(agentId);
        var removed = 0;
        for (var excess = await lookups.Count(list) - options.HistoryMax; excess > 0; excess -= Chunk)
        {
            foreach (var entry in await lookups.Page(list, limit: (int)Math.Min(excess, Chunk)))
            {
                if (entry.Read<HistoryEntry>().CompletedAt is not null)
                    removed += await Forget(entry.Key);
            }
        }

        return removed;
    }

    private async Task<int> Forget(string execution)
    {
        await grains.GetGrain<IExecutionInside>(execution).Forget();
        return 1;
    }
}
