namespace Symbiont.Cluster.Tests;

public sealed class GuardedFanoutTests
{
    [Fact]
    public async Task The_frozen_site_is_never_called_and_the_others_are_done()
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer("/deploy/rome", 503, "{}");
        await using var site = new ServerSite(ledger.Setting);
        var server = await site.Start();
        var agent = await server.Api.CreateSample("guarded-fanout");

        var execution = await server.Api.Run(agent, new
        {
            @base = ledger.At("/deploy"),
            release = "1.4",
            sites = new[] { "oslo", "paris", "rome", "vienna" },
            frozen = "paris",
        });

        Assert.Equal(["oslo runs 1.4", "vienna runs 1.4"], execution.Result().Texts("done"));
        Assert.Collection(
            execution.Result().Texts("left_out"),
            refused => Assert.StartsWith("POLICY_DENIED: ", refused, StringComparison.Ordinal),
            failed => Assert.Equal("DEPLOY_FAILED: rome answered 503", failed));
        Assert.Equal(["/deploy/oslo", "/deploy/rome", "/deploy/vienna"], ledger.Calls().Select(call => call.Path).Order(StringComparer.Ordinal));
        var denied = Assert.Single(execution.Steps(), step => step.Is("http.post", "denied"));
        Assert.Equal("change_freeze", denied.GetProperty("decision").Text("policy"));
    }
}
