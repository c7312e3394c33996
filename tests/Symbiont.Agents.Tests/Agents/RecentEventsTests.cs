using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Agents;

public sealed class RecentEventsTests
{
    [Fact]
    public async Task The_last_events_are_shown_newest_first_and_only_pages_not_read_yet_are_read()
    {
        var agent = new Pushed();
        var recent = new RecentEvents(agent);
        agent.Push(35);
        Assert.Equal(Numbers(34, 20), await Shown(recent, agent));
        Assert.Equal(2, agent.Reads);

        Assert.Equal(Numbers(34, 20), await Shown(recent, agent));
        Assert.Equal(2, agent.Reads);

        agent.Push(3);
        Assert.Equal(Numbers(37, 20), await Shown(recent, agent));
        Assert.Equal(2, agent.Reads);

        agent.Push(200);
        Assert.Equal(Numbers(237, 20), await Shown(recent, agent));
        Assert.Equal(4, agent.Reads);
    }

    [Fact]
    public async Task Who_counts_behind_another_sees_the_events_up_to_its_own_count()
    {
        var agent = new Pushed();
        var recent = new RecentEvents(agent);
        agent.Push(45);
        var (count, log) = (agent.Count, agent.Log);
        agent.Push(5);
        await Shown(recent, agent);

        Assert.Equal(Numbers(44, 20), Ids(await recent.Get("a", count, log)));
    }

    [Fact]
    public async Task What_newer_events_took_the_place_of_is_left_out_and_the_rest_is_not_kept()
    {
        var agent = new Pushed();
        var recent = new RecentEvents(agent);
        agent.Push(25);
        var (count, log) = (agent.Count, agent.Log);
        agent.Push(1280);
        Assert.Equal(Numbers(24, log.Open.Count), Ids(await recent.Get("a", count, log)));

        await recent.Get("a", count, log);
        Assert.Equal(2, agent.Reads);
    }

    [Fact]
    public async Task Large_events_do_not_gather_without_end()
    {
        var agent = new Pushed { Filler = new('x', 4 * 1024 * 1024) };
        var recent = new RecentEvents(agent);
        agent.Push(6);
        for (var name = 0; name < 2; name++)
            await recent.Get($"a{name}", 6, agent.Log);
        var reads = agent.Reads;

        await recent.Get("a0", 6, agent.Log);

        Assert.Equal(reads + 6, agent.Reads);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Of_events_of_every_size_the_last_hundred_can_be_found_and_older_ones_at_most_give_nothing(int seed)
    {
        var chance = new Random(seed);
        var agent = new Pushed();
        var recent = new RecentEvents(agent);
        for (var round = 0; round < 400; round++)
        {
            agent.Filler = new('x', chance.Next(8) == 0 ? chance.Next(6000) : chance.Next(300));
            agent.Push(1);
            foreach (var back in new[] { 0, 1, chance.Next(EventLog.Kept), EventLog.Kept - 1 })
            {
                var number = agent.Count - 1 - back;
                if (number >= 0)
                    Assert.Equal($"e{number}", (await recent.Find("a", agent.Count, agent.Log, number))?.Id);
            }

            var old = chance.NextInt64(agent.Count);
            Assert.Equal($"e{old}", (await recent.Find("a", agent.Count, agent.Log, old))?.Id ?? $"e{old}");
            Assert.True(agent.Log.Open.Sum(text => text.Json.Length) <= 4096, "The state must not grow with its events.");
            Assert.True(agent.Log.Pages.Count <= EventLog.Kept + 1);
        }
    }

    private static async Task<IEnumerable<string>> Shown(RecentEvents recent, Pushed agent) => Ids(await recent.Get("a", agent.Count, agent.Log));

    private static IEnumerable<string> Ids(IReadOnlyList<RecentEvent> events) => events.Select(each => each.Id);

    private static IEnumerable<string> Numbers(int newest, int count) => Enumerable.Range(0, count).Select(back => $"e{newest - back}");

    /// <summary>An agent's log and its bodies, as its grain writes them and a store gives them back.</summary>
    private sealed class Pushed : IBodies
    {
        private readonly Dictionary<string, byte[]> places = [];

        public string Filler { get; set; } = "";

        public long Count { get; private set; }

        public EventLog Log { get; private set; } = EventLog.Empty;

        public int Reads { get; private set; }

        public void Push(int events)
        {
            for (var i = 0; i < events; i++)
            {
                var happened = new RecentEvent($"e{Count}", "event", JsonSerializer.SerializeToElement(Filler), "api", DateTimeOffset.UnixEpoch);
                var (log, body, page) = Log.Add(Count++, happened);
                if (page is not null)
                    places[body!] = JsonSerializer.SerializeToUtf8Bytes(page, EngineJson.Options);
                Log = JsonSerializer.Deserialize<EventLog>(JsonSerializer.Serialize(log, EngineJson.Options), EngineJson.Options)!;
            }
        }

        public ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string name)
        {
            Reads++;
            return new(places.TryGetValue(name, out var body) ? body : (ReadOnlyMemory<byte>?)null);
        }
    }
}
