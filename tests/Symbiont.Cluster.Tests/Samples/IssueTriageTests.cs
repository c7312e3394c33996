namespace Symbiont.Cluster.Tests;

public sealed class IssueTriageTests
{
    private const string Secret = "between GitHub and us";

    [Fact]
    public async Task Issues_that_GitHub_delivers_are_sorted_and_each_delivery_counts_once_also_across_a_kill()
    {
        await using var site = new ServerSite(("SYMBIONT_SECRET_WEBHOOKS_ISSUES", Secret));
        var first = await site.Start();
        var agent = await first.Api.CreateSample("issue-triage");
        await Deliver(first.Api, "d-1", """{"action":"opened","issue":{"number":1,"title":"It breaks","labels":[{"name":"urgent"},{"name":"bug"}]}}""");
        await Deliver(first.Api, "d-2", """{"action":"opened","issue":{"number":2,"title":"How?","labels":[]}}""");
        await first.Kill();

        var second = await site.Start();
        await Deliver(second.Api, "d-1", """{"action":"opened","issue":{"number":1,"title":"It breaks","labels":[{"name":"urgent"},{"name":"bug"}]}}""");
        await Deliver(second.Api, "d-3", """{"action":"closed","issue":{"number":2,"title":"How?","labels":[]}}""");
        await Deliver(second.Api, "d-4", """{"zen":"Keep it logically awesome."}""", "ping");
        var told = (await second.Api.Run(agent)).Result();

        Assert.Equal("""[{"number":1,"title":"It breaks","kind":"bug"}]""", told.GetProperty("open").GetRawText());
        Assert.Equal(["execute", "event", "event", "event"], (await second.Api.History(agent)).Select(entry => entry.Text("trigger")));
        Assert.All(await second.Api.History(agent), entry => Assert.Equal("completed", entry.Text("status")));
    }

    private static Task<string> Deliver(Api api, string id, string body, string what = "issues") =>
        api.Deliver("issues", Secret, body, ("X-GitHub-Delivery", id), ("X-GitHub-Event", what));
}
