using System.Collections.Concurrent;
using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>
/// Reads the last events of agents. An event of a number never changes, so what was read once is kept in memory, and of an agent that many look at only what
/// is new is read.
/// </summary>
internal sealed class RecentEvents(IBodies bodies)
{
    /// <summary>Events shown of an agent.</summary>
    public const int Shown = 20;

    /// <summary>Bytes kept; beyond them everything is forgotten and read again, which is simple and rare.</summary>
    private const long MostKept = 32 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Known> known = new();
    private long kept;

    /// <summary>The last <see cref="Shown"/>, newest first; fewer where newer ones took their places while they were read.</summary>
    /// <param name="agentId">The agent.</param>
    /// <param name="count">Events that it has ever received.</param>
    /// <param name="log">Where the last of them are.</param>
    public async ValueTask<IReadOnlyList<RecentEvent>> Get(string agentId, long count, EventLog log)
    {
        var last = known.GetValueOrDefault(agentId);
        if (last?.Count == count || count == 0)
            return last?.Events ?? [];
        var first = Math.Max(0, count - Shown);
        var from = last is not null && last.Count < count ? Math.Max(first, last.Count) : first;
        var read = new Newest(count, from);
        read.Take(count - log.Open.Count, log.Open);
        for (var page = log.Pages.Count - 1; page >= 0 && read.WantsMore; page--)
        {
            if (await Page(agentId, log, page) is not { } found)
                return read.Events;
            read.Take(found.First, found.Events);
        }

        if (from > first)
            read.Events.AddRange(last!.Events.Take((int)(from - first)));
        Keep(agentId, new(count, read.Events, read.Bytes + (from > first ? last!.Bytes : 0)));
        return read.Events;
    }

    /// <summary>The event of this number; null: it is kept no more.</summary>
    /// <param name="agentId">The agent.</param>
    /// <param name="count">Events that it has ever received.</param>
    /// <param name="log">Where the last of them are.</param>
    /// <param name="number">The event's.</param>
    public async Task<RecentEvent?> Find(string agentId, long count, EventLog log, long number)
    {
        var open = count - log.Open.Count;
        if (number >= open)
            return Read(log.Open[(int)(number - open)]);
        return log.PageOf(number) is >= 0 and var index && await Page(agentId, log, index) is { } page && number - page.First < page.Events.Count
            ? Read(page.Events[(int)(number - page.First)])
            : null;
    }

    private static RecentEvent Read(EventText text) => JsonSerializer.Deserialize<RecentEvent>(text.Json.Span, EngineJson.Options)!;

    /// <summary>Null: a newer page has its place by now.</summary>
    private async Task<EventPage?> Page(string agentId, EventLog log, int index)
    {
        var body = await bodies.GetBody(GrainId.Of<IAgentGrain>(agentId), log.BodyOf(index));
        return body is { } json && JsonSerializer.Deserialize<EventPage>(json.Span, EngineJson.Options) is { } page && page.First == log.Pages[index] ? page : null;
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

    /// <summary>Gathers events from the newest back to one number.</summary>
    private sealed class Newest(long count, long from)
    {
        private long at = count;

        public List<RecentEvent> Events { get; } = [];

        public long Bytes { get; private set; }

        public bool WantsMore => at > from;

        /// <param name="first">Number of the first.</param>
        /// <param name="texts">Oldest first.</param>
        public void Take(long first, IReadOnlyList<EventText> texts)
        {
            for (var i = texts.Count - 1; i >= 0 && first + i >= from; i--)
            {
                Events.Add(Read(texts[i]));
                Bytes += texts[i].Json.Length;
            }

            at = first;
        }
    }

    /// <param name="Count">Events that the agent had received.</param>
    /// <param name="Events">The last of them, newest first.</param>
    /// <param name="Bytes">Of them at most.</param>
    private sealed record Known(long Count, IReadOnlyList<RecentEvent> Events, long Bytes);
}
