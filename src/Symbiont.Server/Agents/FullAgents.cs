using System.Runtime.CompilerServices;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Agents of a list with everything about each of them.</summary>
internal static class FullAgents
{
    /// <summary>Agents looked at ahead of the one that is sent: what a store takes to answer is waited for once for so many.</summary>
    private const int Ahead = 16;

    public static async IAsyncEnumerable<AgentDetail> Of(IAsyncEnumerable<string> ids, IAgentDirectory agents, [EnumeratorCancellation] CancellationToken cancelled)
    {
        var looks = new Queue<Task<AgentDetail?>>(Ahead);
        await foreach (var id in ids.WithCancellation(cancelled))
        {
            if (looks.Count == Ahead && await looks.Dequeue() is { } detail)
                yield return detail;
            looks.Enqueue(DetailOf(agents, id));
        }

        while (looks.TryDequeue(out var look))
        {
            if (await look is { } detail)
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
