using System.Runtime.CompilerServices;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Agents of a list with everything about each of them.</summary>
internal static class FullAgents
{
    public static async IAsyncEnumerable<AgentDetail> Of(IAsyncEnumerable<string> ids, IAgentDirectory agents, [EnumeratorCancellation] CancellationToken cancelled)
    {
        await foreach (var id in ids.WithCancellation(cancelled))
        {
            if (await DetailOf(agents, id) is { } detail)
                yield return detail;
        }
    }

    /// <summary>Null: deleted since its id was read, and so no longer part of the list.</summary>
    private static async Task<AgentDetail?> DetailOf(IAgentDirectory agents, string id)
    {
        try
        {
            return await agents.GetDetail(id);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }
}
