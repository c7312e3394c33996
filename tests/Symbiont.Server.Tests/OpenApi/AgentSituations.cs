using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

/// <summary>Brings agents into situations that answers depend on.</summary>
internal static class AgentSituations
{
    /// <summary>An agent with events, a heartbeat, an ended execution and one that waits.</summary>
    public static async Task<string> Busy(TestServer server)
    {
        var agent = await server.Client.Create("agent a(n: int) { with { if n > 0 { sleep(10m); } return 1 / n; } }");
        await server.Client.PostAsync($"/api/v1/agents/{agent}/heartbeat", Answers.Json("""{"state":"running","metadata":{"a":1},"last_result":2}""")).Ok();
        await server.Client.PostAsync($"/api/v1/agents/{agent}/events", Answers.Json("""{"payload":{"a":1}}""")).Ok();
        await server.Client.Ended(await server.Client.Execute(agent, """{"input":{"n":0}}"""));
        await server.Client.Parked(await server.Client.Execute(agent, """{"input":{"n":1}}"""));
        return agent;
    }

    public static async Task<string> Failed(TestServer server)
    {
        var execution = await server.Client.Execute(await server.Client.Create("agent a(n: int) { with { log(\"n is \" + string(n)); return 1 / n; } }"), """{"input":{"n":0}}""");
        await server.Client.Ended(execution);
        return execution;
    }

    /// <summary>An agent that runs one execution and takes no other.</summary>
    public static async Task<string> Rejecting(TestServer server)
    {
        var agent = await server.Client.Create(Programs.BusySleeper, mode: "event_driven");
        await server.Client.Execute(agent);
        return agent;
    }

    /// <summary>An agent before which as many executions wait as may.</summary>
    public static async Task<string> Full(TestServer server)
    {
        const int Waiting = 10_000;
        const int AtOnce = 500;
        var agent = await server.Client.Create(Programs.BusySleeper.Replace("reject", "queue", StringComparison.Ordinal), mode: "event_driven");
        var grain = server.Services.GetRequiredService<IGrainFactory>().GetGrain<IAgentGrain>(agent);
        await grain.Execute(new StartExecution());
        for (var waiting = 0; waiting < Waiting; waiting += AtOnce)
            await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => grain.Execute(new StartExecution())));
        return agent;
    }

    public static Task<string> Made(TestServer server) => server.Client.Create(Programs.Hello);

    public static async Task<JsonElement> Detail(TestServer server) => await server.Client.GetAsync($"/api/v1/agents/{await Made(server)}").Ok();

    public static async Task<HttpResponseMessage> Reused(TestServer server, string path, HttpContent first, HttpContent second)
    {
        var key = Guid.NewGuid().ToString();
        await server.Client.PostOnce(path, key, first).Ok();
        return await server.Client.PostOnce(path, key, second);
    }

    public static StringContent Large(int limit) => Answers.Json("{}".PadRight(limit + 1));
}
