using System.Text;
using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Webhooks;

/// <summary>The same delivery, however it comes again, is one event.</summary>
public sealed class RepeatedDeliveryTests
{
    [Theory, EachStore, OnPostgres]
    public async Task It_is_known_by_its_id_also_when_it_is_signed_anew(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(provider: "stripe"));
        const string Event = """{"id":"evt_1","type":"invoice.paid"}""";

        var first = await host.Send(Event, provider: "stripe");
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.Crash();
        var again = await host.Send(Event, provider: "stripe");

        Assert.Equal(first, again);
        Assert.Single(await host.Runs(agent));
    }

    [Theory]
    [EachStore("github")]
    [OnPostgres("github")]
    [EachStore("hmac")]
    [EachStore("slack")]
    public async Task It_is_known_by_its_signed_bytes_whatever_id_an_unsigned_header_gives_it(StoreKind kind, string provider)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(provider: provider));
        var delivery = Deliveries.Signed(provider, """{"n":1}"""u8.ToArray(), host.Clock.GetUtcNow(), id: "d-1");

        var first = await host.Send(delivery);
        var again = await host.Send(delivery.With("X-GitHub-Delivery", "d-2").With("X-Delivery-Id", "d-2"));
        await host.Crash();
        var later = await host.Send(delivery.With("X-GitHub-Delivery", "d-3").With("X-Delivery-Id", "d-3"));

        Assert.Equal((first, first), (again, later));
        Assert.Single(await host.Runs(agent));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Others_are_events_of_their_own(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program());

        await host.Send("""{"n":1}""", id: "d-1");
        await host.Send("""{"n":2}""", id: "d-2");
        await host.Send("""{"n":3}""");

        Assert.Equal(3, (await host.Runs(agent)).Count);
    }

    [Theory, EachStore]
    public async Task Who_shows_the_secret_itself_says_by_the_id_which_deliveries_are_one(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(provider: "bearer"));

        var ids = new List<string?>();
        foreach (var id in new[] { "door-1", "door-2", "door-1", null, null })
            ids.Add((await host.Send("open", provider: "bearer", id: id)).EventId);

        Assert.Equal(["door-1", "door-2", "door-1"], ids.Take(3));
        Assert.Equal(ids[3], ids[4]);
        Assert.Equal(3, (await host.Runs(agent)).Count);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Many_at_once_are_one(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program());

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => host.Send("{}", id: $"d-{i % 4}"))));

        Assert.Single(answers.Distinct());
        Assert.Single(await host.Runs(agent));
    }

    [Theory, EachStore]
    public async Task After_a_day_it_is_forgotten(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program());
        await host.Send("{}", id: "d-1");

        host.Clock.Advance(TimeSpan.FromHours(25));
        await host.Store.Sweep(new(), 1000);
        await host.Send("{}", id: "d-1");

        Assert.Equal(2, (await host.Runs(agent)).Count);
    }

    [Theory, EachStore]
    public async Task The_same_bytes_on_two_paths_are_two(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create("webhook other { path other secret vault://hooks/key provider github }\n" + Hooked.Program());
        var delivery = Deliveries.Signed("github", Encoding.UTF8.GetBytes("{}"), host.Clock.GetUtcNow(), id: "d-1");

        await host.Send(delivery);
        await host.Send(delivery, "other");

        Assert.Equal(["webhook.other", "webhook.push"], (await host.Agents.GetStatus(agent)).RecentEvents!.Select(kept => kept.Type));
    }

    [Theory, EachStore]
    public async Task An_id_that_is_no_short_plain_text_is_known_too(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(provider: "stripe"));
        foreach (var id in new[] { new string('x', 1000), "a\\u0000b", "größe" })
        {
            var first = await host.Send($$"""{"id":"{{id}}"}""", provider: "stripe");
            host.Clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Equal(first, await host.Send($$"""{"id":"{{id}}"}""", provider: "stripe"));
        }

        Assert.Equal(3, (await host.Runs(agent)).Count);
    }
}
