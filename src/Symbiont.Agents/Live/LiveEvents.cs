using System.Runtime.CompilerServices;
using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Reads the feed of domain events; what other silos write is found by looking often, which is cheap at the feed's end.</summary>
internal sealed class LiveEvents(IFeeds feeds, TimeProvider clock) : ILiveEvents
{
    private const int Block = 200;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    public ValueTask<FeedCursor> Now() => feeds.End(Feeds.Events);

    public async IAsyncEnumerable<LiveEvent> Follow(LiveFilter filter, FeedCursor after, [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        var at = after;
        using var look = new PeriodicTimer(Look, clock);
        while (true)
        {
            var rows = await feeds.ReadAll(Feeds.Events, at, Block);
            foreach (var row in rows)
            {
                cancelled.ThrowIfCancellationRequested();
                if (Shown(row) is var happened && filter.Takes(happened))
                    yield return happened;
            }

            if (rows.Count > 0)
                at = rows[^1].Cursor;
            if (rows.Count < Block)
                await look.WaitForNextTickAsync(cancelled);
        }
    }

    private static LiveEvent Shown(FeedRow row)
    {
        var happened = row.Read<DomainEvent>();
        return happened.IsOfServer
            ? Event(happened.Type, happened.Payload)
            : Event("emit", JsonSerializer.SerializeToElement(new { Event = happened.Type, happened.Payload }, EngineJson.Options));

        LiveEvent Event(string type, JsonElement data) => new(row.Cursor.ToString(), type, happened.AgentId, happened.Agent, happened.ExecutionId, happened.At, data);
    }
}
