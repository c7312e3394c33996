using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

[Trait("promise", "10")]
public sealed class MessageTests
{
    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_message_takes_effect_once_and_in_order(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        await silo.Account("a").TransferOneByOne("b", 100);

        await silo.Until(async () => await silo.Account("b").Balance() == 5050, "all have arrived", TimeSpan.Zero);
        var seen = ((AccountState)await State(silo, "b")).Seen;
        Assert.Equal(Enumerable.Range(1, 100).Select(i => $"+{i}"), seen);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_message_survives_a_restart_before_its_delivery(StoreKind kind)
    {
        var deliveries = 0;
        await using var silo = await TestSilo.Start(kind, options => options.MaxDeliveries = deliveries);
        await silo.Account("a").Transfer("b", 5);
        Assert.Equal(0, await silo.Account("b").Balance());

        deliveries = 100;
        await silo.Restart();

        await silo.Until(async () => await silo.Account("b").Balance() == 5, "the message has arrived", TimeSpan.Zero);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_message_that_cannot_be_taken_is_given_up_after_ten_attempts_and_the_next_goes_on(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Transfer("b", 13);
        await silo.Account("a").Transfer("b", 5);
        await silo.Account("c").Transfer("b", 1);

        await silo.Until(async () => await silo.Account("b").Balance() == 1, "another sender's message overtakes", TimeSpan.Zero);
        await silo.Until(async () => await silo.Account("b").Balance() == 6, "the next message of the line has arrived", TimeSpan.FromSeconds(1));

        // 1 + 2 + 4 + 8 + 16 + 32 + 60 + 60 + 60 seconds of waiting between ten attempts.
        Assert.InRange(silo.Clock.GetUtcNow() - new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), TimeSpan.FromSeconds(243), TimeSpan.FromSeconds(400));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_reminder_fires_once_when_it_is_due(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Remind("tea", 10);
        silo.Advance(TimeSpan.FromSeconds(9));
        Assert.Empty((await StateOrEmpty(silo, "a")).Seen);

        await silo.Until(async () => (await StateOrEmpty(silo, "a")).Seen.Count == 1, "the reminder has fired");
        await silo.Restart();
        silo.Advance(TimeSpan.FromHours(1));
        await silo.Account("a").Remind("end", 0);
        await silo.Until(async () => (await StateOrEmpty(silo, "a")).Seen.Contains("end"), "the later reminder has fired");

        Assert.Equal(["tea", "end"], (await StateOrEmpty(silo, "a")).Seen);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_reminder_that_came_due_while_nobody_ran_fires_after_the_start(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Remind("tea", 10);
        await silo.Close();
        silo.Advance(TimeSpan.FromMinutes(5));

        await silo.Open();

        await silo.Until(async () => (await StateOrEmpty(silo, "a")).Seen.Count == 1, "the reminder has fired", TimeSpan.Zero);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Setting_a_reminder_again_replaces_it_and_cancelling_removes_it(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Remind("one", 10);
        await silo.Account("a").Remind("one", 100);
        await silo.Account("a").Remind("two", 20);
        await silo.Account("a").Forget("two");
        await silo.Account("a").Remind("three", 30);

        silo.Advance(TimeSpan.FromSeconds(30));
        await silo.Until(async () => (await StateOrEmpty(silo, "a")).Seen.Count == 1, "one has fired", TimeSpan.FromMilliseconds(1));
        silo.Advance(TimeSpan.FromSeconds(70));
        await silo.Until(async () => (await StateOrEmpty(silo, "a")).Seen.Count == 2, "both have fired", TimeSpan.FromMilliseconds(1));

        Assert.Equal(["three", "one"], (await StateOrEmpty(silo, "a")).Seen);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Ten_thousand_messages_all_arrive(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => silo.Account($"from{i}").TransferOneByOne($"to{i % 10}", 14)));

        await silo.Until(
            async () => (await Task.WhenAll(Enumerable.Range(0, 10).Select(i => silo.Account($"to{i}").Balance()))).Sum() == 100 * 105,
            "all have arrived", TimeSpan.Zero);
        await silo.Until(() => Task.FromResult(silo.Silo.HeldMessages == 0), "nothing is left", TimeSpan.Zero);
    }

    private static async Task<object> State(TestSilo silo, string key) => await StateOrEmpty(silo, key);

    private static async Task<AccountState> StateOrEmpty(TestSilo silo, string key) =>
        (await silo.Store.Load(GrainId.Of<IAccountGrain>(key)))?.State is { } state
            ? System.Text.Json.JsonSerializer.Deserialize<AccountState>(state.Json.Span, EngineJson.Options)!
            : new(0, []);
}
