using Symbiont.Agents.Programs;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <inheritdoc cref="IRuns"/>
internal sealed class Runs(ILookups lookups, IGrainFactory grains, ProgramCache programs) : IRuns
{
    public async Task<IReadOnlyList<RunEntry>> List(string list, int limit, string beforeId = "")
    {
        var entries = new List<RunEntry>();
        foreach (var row in await lookups.PageNewest(list, beforeId, limit))
            entries.Add(await Fresh(row.Read<RunEntry>()));
        return entries;
    }

    public async Task<IReadOnlyList<string>> FindMissingPolicies(string agentId, IReadOnlyList<string> policyIds)
    {
        if (policyIds.Count == 0)
            return [];
        var agent = await grains.GetGrain<IAgentInside>(agentId).Look();
        return RequiredPolicies.Missing(policyIds, await programs.Get(ProgramRef.In(GrainId.Of<IAgentGrain>(agentId), agent.ProgramHash), agent.Name));
    }

    /// <summary>The entry of an ended run is final; one under way is asked itself.</summary>
    private async Task<RunEntry> Fresh(RunEntry entry) => entry.Execution.CompletedAt is not null
        ? entry
        : entry with { Execution = (await grains.GetGrain<IExecutionInside>(entry.Execution.ExecutionId).Look()).ToHistory() };
}
