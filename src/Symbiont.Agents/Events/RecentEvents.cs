using System.Collections.Concurrent;
using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>
/// The last events of agents. An event of a number never changes, so what was read once is kept in memory, and of an agent that many look at only what is
/// new is read.
/// </summary>
internal sealed class RecentEvents(IBodies bodies)
{
    /// <summary>Events shown of an agent.</summary>
    public const int Shown = 20;

    /// <summary>Bytes kept; beyond them everything is forgotten and read again, which is simple and rare.</summary>
    private const long MostKept = 32 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Known> known = new();
    private long kept;

    /// <summary>Newest first.</summary>
    /// <param name="agentId">The agent.</param>
    /// <param name="count">Events that it has ever received.</param>
    /// <param name="recount">Counts again: while events are read, so many may come that what was read is not what it was.</param>
    public async ValueTask<IReadOnlyList<RecentEvent>> Get(string agentId, long count, Func<Task<long>> recount)
    {
        var last = known.GetValueOrDefault(agentId);
        if (last?.Count == count || count == 0)
            return last?.Events ?? [];
        var first = Math.Max(0, count - Shown);
        var from = last is not null && last.Count < count ? Math.Max(first, last.Count) : first;
        var events = new List<RecentEvent>();
        var bytes = 0L;
        for (var number = count - 1; number >= from; number--)
        {
            if (await bodies.GetBody(GrainId.Of<IAgentGrain>(agentId), AgentLists.Event(number)) is not { } body)
                continue;
            events.Add(JsonSerializer.Deserialize<RecentEvent>(body.Span, EngineJson.Options)!);
            bytes += body.Length;
        }

        if (from > first)
            events.AddRange(last!.Events.Take((int)(from - first)));
        if (await recount() - from < AgentLists.KeptEvents)
            Keep(agentId, new(count, events, bytes + (from > first ? last!.Bytes : 0)));
        return events;
    }

    private void Keep(string agentId, Known now)
    {
        if (Interlocked.Add(ref kept, now.Bytes) > MostKept)
        {
            known.Clear();
            Interlocked.Exchange(ref kept, 0);
        }
        else
        {
            known[agentId] = now;
        }
    }

    /// <param name="Count">Events that the agent had received.</param>
    /// <param name="Events">The last of them, newest first.</param>
    /// <param name="Bytes">Of them at most.</param>
    private sealed record Known(long Count, IReadOnlyList<RecentEvent> Events, long Bytes);
}
