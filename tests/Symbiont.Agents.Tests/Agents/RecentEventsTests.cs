using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Agents;

public sealed class RecentEventsTests
{
    [Fact]
    public async Task The_last_events_are_shown_newest_first_and_only_those_not_read_yet_are_read()
    {
        var store = new CountedBodies();
        var recent = new RecentEvents(store);
        store.Push(30);
        Assert.Equal(Numbers(29, 20), await Shown(recent, store));
        Assert.Equal(20, store.Reads);

        Assert.Equal(Numbers(29, 20), await Shown(recent, store));
        Assert.Equal(20, store.Reads);

        store.Push(3);
        Assert.Equal(Numbers(32, 20), await Shown(recent, store));
        Assert.Equal(23, store.Reads);

        store.Push(200);
        Assert.Equal(Numbers(232, 20), await Shown(recent, store));
        Assert.Equal(43, store.Reads);
    }

    [Fact]
    public async Task Who_counts_behind_another_sees_the_events_up_to_its_own_count()
    {
        var store = new CountedBodies();
        var recent = new RecentEvents(store);
        store.Push(50);
        await Shown(recent, store);

        Assert.Equal(Numbers(44, 20), Ids(await recent.Get("a", 45, store.Recount)));
    }

    [Fact]
    public async Task What_was_overwritten_while_it_was_read_is_not_kept()
    {
        var store = new CountedBodies();
        var recent = new RecentEvents(store);
        store.Push(20);
        // All hundred places are written anew before the count is taken again.
        Assert.Equal(20, (await recent.Get("a", 20, () => Task.FromResult(store.Push(100)))).Count);

        await recent.Get("a", 20, store.Recount);
        Assert.Equal(40, store.Reads);
    }

    [Fact]
    public async Task Large_events_do_not_gather_without_end()
    {
        var store = new CountedBodies { Filler = new('x', 4 * 1024 * 1024) };
        var recent = new RecentEvents(store);
        store.Push(6);
        for (var agent = 0; agent < 2; agent++)
            await recent.Get($"a{agent}", 6, store.Recount);
        var reads = store.Reads;

        await recent.Get("a0", 6, store.Recount);

        Assert.Equal(reads + 6, store.Reads);
    }

    private static async Task<IEnumerable<string>> Shown(RecentEvents recent, CountedBodies store) => Ids(await recent.Get("a", store.Count, store.Recount));

    private static IEnumerable<string> Ids(IReadOnlyList<RecentEvent> events) => events.Select(each => each.Id);

    private static IEnumerable<string> Numbers(int newest, int count) => Enumerable.Range(0, count).Select(back => $"e{newest - back}");

    /// <summary>The places of an agent's events as its grain writes them.</summary>
    private sealed class CountedBodies : IBodies
    {
        private readonly Dictionary<string, byte[]> places = [];

        public string Filler { get; init; } = "";

        public int Count { get; private set; }

        public int Reads { get; private set; }

        public long Push(int events)
        {
            for (var i = 0; i < events; i++)
            {
                var happened = new RecentEvent($"e{Count}", "event", JsonSerializer.SerializeToElement(Filler), "api", DateTimeOffset.UnixEpoch);
                places[AgentLists.Event(Count++)] = JsonSerializer.SerializeToUtf8Bytes(happened, EngineJson.Options);
            }

            return Count;
        }

        public Task<long> Recount() => Task.FromResult<long>(Count);

        public ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string name)
        {
            Reads++;
            return new(places.TryGetValue(name, out var body) ? body : (ReadOnlyMemory<byte>?)null);
        }
    }
}
