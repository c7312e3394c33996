using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Reads the head of an agent's overflow, which a turn cannot, and hands it to the agent.</summary>
internal sealed class QueueRefiller(ILookups lookups) : IWorkHandler
{
    public const string Name = "agent-queue";
    private const int Block = 48;

    public string Queue => Name;

    public async Task Run(WorkContext work)
    {
        var agent = work.Payload<RefillQueue>().AgentId;
        var head = await lookups.Page(AgentLists.Queue(agent), limit: Block);
        await work.GetGrain<IAgentInside>(agent).Refill([.. head.Select(entry => entry.Key)]);
    }
}
