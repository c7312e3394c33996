namespace Symbiont.Server.Tests;

/// <summary>Brings executions into situations that answers depend on.</summary>
internal static class ExecutionSituations
{
    /// <summary>Repeats a program given with the call after such programs were switched off.</summary>
    public static async Task<HttpResponseMessage> RetryOfSwitchedOff()
    {
        await using var first = await TestServer.Start();
        var ended = await first.Client.PostAsync("/api/v1/workflows/execute", Calls.Workflow(Programs.Hello)).Ok();
        await using var server = await first.Restart(("SYMBIONT_INLINE_PROGRAMS", "false"));
        return await Retry(server, ended.Text("execution_id"));
    }

    /// <summary>Repeats an execution of an agent before which as many wait as may.</summary>
    public static async Task<HttpResponseMessage> RetryAtFull(TestServer server)
    {
        var agent = await AgentSituations.Full(server);
        var last = (await server.Client.GetAsync($"/api/v1/agents/{agent}/history?limit=1").Ok()).GetProperty("history")[0].Text("execution_id");
        await server.Client.PostAsync($"/api/v1/executions/{last}/cancel", null).Ok();
        return await Retry(server, last);
    }

    public static async Task<HttpResponseMessage> EventsBehind(TestServer server, string execution, string lastId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/executions/{execution}/events");
        request.Headers.Add("Last-Event-ID", lastId);
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public static Task<HttpResponseMessage> Retry(TestServer server, string execution) =>
        server.Client.PostAsync($"/api/v1/executions/{execution}/retry", null);
}
