using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Reads an agent's overflow, which a turn cannot: its head for the agent to take, or all of it after the agent has given it up.</summary>
internal sealed class QueueRefiller(ILookups lookups) : IWorkHandler
{
    public const string Name = "agent-queue";
    private const int Block = 48;

    public string Queue => Name;

    public async Task Run(WorkContext work)
    {
        var (agent, line) = work.Payload<RefillQueue>();
        var grain = work.GetGrain<IAgentInside>(agent);
        // One block for the present line, whose agent asks again; of a line that is given up nobody asks.
        while (await lookups.Page(AgentLists.Queue(agent, line), limit: Block) is var head)
        {
            if (await grain.Refill(line, [.. head.Select(entry => entry.Key)]) || head.Count < Block)
                return;
        }
    }
}
