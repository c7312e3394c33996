namespace Symbiont.Cluster.Tests;

public sealed class EventCounterTests
{
    [Fact]
    public async Task Events_are_counted_by_type_also_across_a_kill()
    {
        await using var site = new ServerSite();
        var first = await site.Start();
        var agent = await first.Api.CreateSample("event-counter", mode: "event_driven");
        for (var i = 0; i < 6; i++)
            await first.Api.Push(agent, new { event_type = "order", payload = new { amount = 1.25 } });
        await first.Api.Push(agent, new { event_type = "visit", payload = new { } });
        await first.Kill();

        var second = await site.Start();
        for (var i = 0; i < 4; i++)
            await second.Api.Push(agent, new { event_type = "order", payload = new { amount = 2 } });
        var totals = (await second.Api.Run(agent)).Result();

        Assert.Equal(10, totals.GetProperty("order").Number("count"));
        Assert.Equal(15.5, totals.GetProperty("order").GetProperty("amount").GetDouble());
        Assert.Equal(1, totals.GetProperty("visit").Number("count"));
        await second.Errors.Line("order has come 10 times");
        Assert.All(await second.Api.History(agent), entry => Assert.Equal("completed", entry.Text("status")));
    }

    [Fact]
    public async Task An_event_that_its_sender_repeats_is_counted_once()
    {
        await using var site = new ServerSite();
        var server = await site.Start();
        var agent = await server.Api.CreateSample("event-counter", mode: "event_driven");
        var order = new { id = "order-1", event_type = "order", payload = new { amount = 5 } };

        await server.Api.Push(agent, order);
        await server.Api.Push(agent, order);

        Assert.Equal(1, (await server.Api.Run(agent)).Result().GetProperty("order").Number("count"));
    }
}
