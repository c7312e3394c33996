using System.Runtime.CompilerServices;
using Symbiont.Agents.Programs;
using Symbiont.Agents.Running;
using Symbiont.Engine;
using Symbiont.Secrets;

namespace Symbiont.Agents;

/// <summary>Puts together what several grains and lists know.</summary>
internal sealed class AgentDirectory(
    IGrainFactory grains, ILookups lookups, IClaims claims, IBodies bodies, IFeeds feeds, RecentEvents recent, ExecutionSignals signals, RunningExecutions running, Sealer sealer,
    TimeProvider clock) : IAgentDirectory
{
    private static readonly TimeSpan PollForEnd = TimeSpan.FromSeconds(1);

    public async IAsyncEnumerable<string> ListIds(string afterId = "", [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        await foreach (var entry in lookups.All(AgentLists.Agents, afterId, cancelled))
            yield return entry.Key;
    }

    public async Task<AgentDetail> GetDetail(string agentId)
    {
        var agent = await Look(agentId);
        // A program is kept as long as its agent, which may have gone since the look at it.
        var text = await bodies.GetText(GrainId.Of<IAgentGrain>(agentId), ProgramRef.BodyOf(agent.ProgramHash))
            ?? throw new NotFoundException("AGENT_NOT_FOUND", $"There is no agent {agentId}.");
        return new(
            agent.Id, agent.Name, text, agent.Mode, agent.Metadata, agent.Versions[^1].Version, agent.Versions,
            agent.CreatedAt, agent.UpdatedAt);
    }

    public async Task<AgentStatus> GetStatus(string agentId)
    {
        var agent = await Look(agentId);
        var active = new List<ExecutionState>();
        foreach (var id in agent.Active)
            active.Add(await grains.GetGrain<IExecutionInside>(id).Look());
        return AgentStatusView.Of(agent, active, running, await recent.Get(agentId, agent.Events, agent.Log), clock.GetUtcNow());
    }

    public async Task<AgentHistory> GetHistory(string agentId, int limit, string beforeId = "")
    {
        await Look(agentId);
        var entries = new List<HistoryEntry>();
        foreach (var row in await lookups.PageNewest(AgentLists.ExecutionsOf(agentId), beforeId, limit))
            entries.Add(await Fresh(row));
        return new(entries);
    }

    public async Task<ExecutionDetail> GetExecution(string executionId)
    {
        var record = await ExecutionRecord.Read(executionId, grains, feeds, bodies);
        var view = new ExecutionView(new(sealer));
        view.LearnAll(record.Rows);
        return view.Of(record.State, view.Steps(record.State, record.Rows), record.Input, record.Result);
    }

    public async IAsyncEnumerable<HistoryEntry> ListExecutions(
        string? agentId, ExecutionStatus? status, string afterId = "", [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        await foreach (var row in lookups.All(agentId is null ? AgentLists.Executions : AgentLists.ExecutionsOf(agentId), afterId, cancelled))
        {
            var entry = await Fresh(row);
            if (status is null || entry.Status == status)
                yield return entry;
        }
    }

    public async Task<string?> Find(string nameOrId)
    {
        if (Guid.TryParseExact(nameOrId, "D", out var id) && await Exists(id.ToString()))
            return id.ToString();
        return (await claims.FindHolder(AgentLists.NameClaim, nameOrId))?.Key;
    }

    public async Task<ExecutionDetail?> WaitForEnd(string executionId, TimeSpan timeout, CancellationToken cancelled = default)
    {
        var started = clock.GetTimestamp();
        var grain = grains.GetGrain<IExecutionInside>(executionId);
        // Ask for the signal first: an end between the look and the wait must not be missed.
        var ended = signals.BeginWaiting(executionId);
        try
        {
            while (true)
            {
                if ((await grain.Look()).Ended)
                    return await GetExecution(executionId);
                var left = timeout - clock.GetElapsedTime(started);
                if (left <= TimeSpan.Zero)
                    return null;
                try
                {
                    await ended.WaitAsync(left < PollForEnd ? left : PollForEnd, clock, cancelled);
                }
                catch (TimeoutException)
                {
                    // The signal is of this process; an end elsewhere is found by looking again.
                }
            }
        }
        finally
        {
            signals.StopWaiting(executionId);
        }
    }

    private Task<AgentSnapshot> Look(string agentId) => grains.GetGrain<IAgentInside>(agentId).Look();

    private async Task<bool> Exists(string agentId)
    {
        try
        {
            await Look(agentId);
            return true;
        }
        catch (NotFoundException)
        {
            return false;
        }
    }

    /// <summary>The list's entry of an ended execution is final; one under way is asked itself.</summary>
    private async Task<HistoryEntry> Fresh(KeyedRow row)
    {
        var entry = row.Read<HistoryEntry>();
        return entry.CompletedAt is not null ? entry : (await grains.GetGrain<IExecutionInside>(row.Key).Look()).ToHistory();
    }
}
