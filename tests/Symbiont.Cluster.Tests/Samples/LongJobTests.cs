using System.Text.Json;

namespace Symbiont.Cluster.Tests;

public sealed class LongJobTests
{
    [Fact]
    public async Task Every_round_is_posted_once_with_a_key_of_its_own()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var server = await site.Start();
        var agent = await server.Api.CreateSample("long-job");

        var execution = await server.Api.Run(agent, new { ledger = ledger.At("/job"), rounds = 3, pause = "0.1s" });

        Assert.Equal(3, execution.Result().Number("rounds"));
        Assert.Equal(["receipt 1", "receipt 2", "receipt 3"], execution.Result().Texts("receipts"));
        Assert.Equal(["/job/1", "/job/2", "/job/3"], ledger.Calls().Select(call => call.Path));
        Assert.Equal(3, ledger.Calls().Select(call => call.Key).Distinct().Count());
        Assert.Single(ledger.Calls().Select(call => JsonElement.Parse(call.Body).Text("job")).Distinct());
        Assert.Equal("completed", Assert.Single(await server.Api.History(agent)).Text("status"));
    }

    [Fact]
    public async Task A_ledger_that_refuses_ends_the_job_by_name()
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer("/job/2", 409, "{}");
        await using var site = new ServerSite(ledger.Setting);
        var server = await site.Start();
        var agent = await server.Api.CreateSample("long-job");

        var execution = await server.Api.Run(agent, new { ledger = ledger.At("/job"), rounds = 3, pause = "0.1s" });

        Assert.Equal("LEDGER_REFUSED", execution.GetProperty("error").Text("code"));
        Assert.Equal(["/job/1", "/job/2"], ledger.Calls().Select(call => call.Path));
    }
}
