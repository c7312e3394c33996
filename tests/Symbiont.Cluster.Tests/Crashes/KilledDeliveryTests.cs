using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>
/// <c>kill -9</c> of a server that has a delivery to a webhook on disk and has not answered yet, and of one that has not. The sender gets no answer and sends again.
/// </summary>
public sealed class KilledDeliveryTests
{
    private const string Program = """
        webhook push { path "pushes" provider github secret "vault://kills/key" }
        agent pushed { with { return event.payload; } }
        """;

    [Theory]
    [InlineData("after-answer", 1)]
    [InlineData("before-answer", 0)]
    public async Task Killed_around_the_commit_the_delivery_sent_again_is_one_event(string point, int kept)
    {
        await using var ledger = await Ledger.Start();
        await using var site = await KillSite.OnSqlite(ledger);
        await KilledAndSentAgain(site, point, kept);
    }

    [PostgresTheory]
    [InlineData("after-answer", 1)]
    [InlineData("before-answer", 0)]
    public async Task On_PostgreSQL_another_silo_takes_it_up(string point, int kept)
    {
        await using var ledger = await Ledger.Start();
        await using var site = await KillSite.OnPostgres(ledger);
        await KilledAndSentAgain(site, point, kept);
    }

    [PostgresFact]
    public async Task Silos_that_get_the_same_delivery_at_once_have_one_event()
    {
        await using var ledger = await Ledger.Start();
        await using var site = await KillSite.OnPostgres(ledger);
        var (one, other) = (await site.Start(), await site.Start());
        var agent = await one.Api.Create("pushed", Program);

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => Deliver(i % 2 == 0 ? one.Api : other.Api, $"d-{i % 3}")));

        Assert.Single(answers.Distinct());
        Assert.Single(await other.Api.Executions(agent));
    }

    private static async Task KilledAndSentAgain(KillSite site, string point, int kept)
    {
        var server = await site.Start();
        var agent = await server.Api.Create("pushed", Program);
        await server.Arm(point, 1);

        var lost = Deliver(server.Api, "d-1");
        await server.Halted(new(point, 1), lost);
        await server.Kill();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => lost);

        var next = await site.Start();
        Assert.Equal(kept, (await next.Api.Executions(agent)).Count);
        var answer = await Deliver(next.Api, "d-1");
        // By its id, and by its bytes under another one.
        Assert.Equal("""{"event_id":"d-1","status":"accepted"}""", answer);
        Assert.Equal(answer, await Deliver(next.Api, "d-1"));
        Assert.Equal(answer, await Deliver(next.Api, "d-2"));
        var only = Assert.Single(await next.Api.Executions(agent));
        Assert.Equal("""{"n":1}""", (await next.Api.Ended(only.Text("execution_id"))).Result().GetRawText());
        Assert.Equal("d-1", Assert.Single((await next.Api.Status(agent)).GetProperty("recent_events").EnumerateArray()).Text("id"));
    }

    private static Task<string> Deliver(Api api, string id) => api.Deliver("pushes", KillSite.Secret, """{"n":1}""", ("X-GitHub-Delivery", id));
}
