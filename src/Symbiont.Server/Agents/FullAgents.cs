using System.Runtime.CompilerServices;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>The list of agents with everything about each of them.</summary>
internal static class FullAgents
{
    public static async IAsyncEnumerable<AgentDetail> List(IAgentDirectory agents, IGrainFactory grains, [EnumeratorCancellation] CancellationToken cancelled)
    {
        var call = new CallOptions { Cancelled = cancelled };
        await foreach (var id in agents.ListIds(cancelled))
        {
            if (await DetailOf(grains.GetGrain<IAgentGrain>(id, call)) is { } detail)
            {
                yield return detail;
            }
        }
    }

    /// <summary>Null: deleted since its id was read, and so no longer part of the list.</summary>
    private static async Task<AgentDetail?> DetailOf(IAgentGrain agent)
    {
        try
        {
            return await agent.Get();
        }
        catch (DomainException gone) when (gone.Kind == ErrorKind.NotFound)
        {
            return null;
        }
    }
}
