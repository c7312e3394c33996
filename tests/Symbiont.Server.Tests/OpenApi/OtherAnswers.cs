namespace Symbiont.Server.Tests;

/// <summary>Answers of health, executions and workflows below 500 that the document promises, by operation and status, and a way to each.</summary>
internal static class OtherAnswers
{
    private const string Workflows = "/api/v1/workflows/execute";
    private const int MiB = 1024 * 1024;

    private static readonly string Unknown = Guid.NewGuid().ToString();

    public static readonly IReadOnlyDictionary<string, Func<TestServer, Task<HttpResponseMessage>>> Producers = new Dictionary<string, Func<TestServer, Task<HttpResponseMessage>>>
    {
        ["health.get 200"] = server => server.Stranger.GetWell("/api/v1/health"),
        ["health.live 200"] = server => server.Stranger.GetAsync("/api/v1/health/live"),
        ["health.ready 200"] = server => server.Stranger.GetWell("/api/v1/health/ready"),

        ["metrics.get 200"] = server => server.Stranger.GetAsync("/api/v1/metrics"),
        ["metrics.get 401"] = server =>
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/metrics");
            request.Headers.TryAddWithoutValidation("Via", "1.1 proxy");
            return server.Stranger.SendAsync(request);
        },

        ["executions.list 200"] = async server => { await AgentSituations.Busy(server); return await server.Client.GetAsync("/api/v1/executions"); },
        ["executions.list 400"] = server => server.Client.GetAsync("/api/v1/executions?status=x"),
        ["executions.list 401"] = server => server.Stranger.GetAsync("/api/v1/executions"),

        ["executions.get 200"] = async server => await server.Client.GetAsync($"/api/v1/executions/{await AgentSituations.Failed(server)}"),
        ["executions.get 400"] = server => server.Client.GetAsync($"/api/v1/executions/{Unknown}?view=whole"),
        ["executions.get 401"] = server => server.Stranger.GetAsync($"/api/v1/executions/{Unknown}"),
        ["executions.get 404"] = server => server.Client.GetAsync($"/api/v1/executions/{Unknown}"),

        ["executions.cancel 200"] = async server =>
            await server.Client.PostAsync($"/api/v1/executions/{await server.Client.Execute(await server.Client.Create(Programs.Sleeper))}/cancel", null),
        ["executions.cancel 400"] = server => server.Client.PostAsync($"/api/v1/executions/{Unknown}/cancel", Answers.Json("{")),
        ["executions.cancel 413"] = server => server.Client.PostAsync($"/api/v1/executions/{Unknown}/cancel", AgentSituations.Large(MiB)),
        ["executions.cancel 415"] = server => server.Client.PostAsync($"/api/v1/executions/{Unknown}/cancel", new StringContent("{}")),
        ["executions.cancel 401"] = server => server.Stranger.PostAsync($"/api/v1/executions/{Unknown}/cancel", null),
        ["executions.cancel 404"] = server => server.Client.PostAsync($"/api/v1/executions/{Unknown}/cancel", null),
        ["executions.cancel 409"] = async server => await server.Client.PostAsync($"/api/v1/executions/{await AgentSituations.Failed(server)}/cancel", null),

        ["executions.retry 200"] = async server => await server.Client.PostAsync($"/api/v1/executions/{await AgentSituations.Failed(server)}/retry", null),
        ["executions.retry 400"] = async server => await server.Client.PostOnce($"/api/v1/executions/{await AgentSituations.Failed(server)}/retry", "a b", null),
        ["executions.retry 413"] = server => server.Client.PostAsync($"/api/v1/executions/{Unknown}/retry", AgentSituations.Large(MiB)),
        ["executions.retry 415"] = server => server.Client.PostAsync($"/api/v1/executions/{Unknown}/retry", new StringContent("{}")),
        ["executions.retry 422"] = async server =>
            await AgentSituations.Reused(server, $"/api/v1/executions/{await AgentSituations.Failed(server)}/retry", Answers.Json("{}"), Answers.Json("{ }")),
        ["executions.retry 401"] = server => server.Stranger.PostAsync($"/api/v1/executions/{Unknown}/retry", null),
        ["executions.retry 403"] = _ => ExecutionSituations.RetryOfSwitchedOff(),
        ["executions.retry 404"] = server => server.Client.PostAsync($"/api/v1/executions/{Unknown}/retry", null),
        ["executions.retry 409"] = async server =>
            await server.Client.PostAsync($"/api/v1/executions/{await server.Client.Execute(await server.Client.Create(Programs.Sleeper))}/retry", null),
        ["executions.retry 429"] = ExecutionSituations.RetryAtFull,

        ["executions.events 200"] = async server => await server.Client.GetAsync($"/api/v1/executions/{await AgentSituations.Failed(server)}/events"),
        ["executions.events 204"] = async server => await ExecutionSituations.EventsBehind(server, await AgentSituations.Failed(server), "end"),
        ["executions.events 401"] = server => server.Stranger.GetAsync($"/api/v1/executions/{Unknown}/events"),
        ["executions.events 404"] = server => server.Client.GetAsync($"/api/v1/executions/{Unknown}/events"),

        ["cluster 200"] = server => server.Client.GetAsync("/api/v1/cluster"),
        ["cluster 401"] = server => server.Stranger.GetAsync("/api/v1/cluster"),

        ["live.events 200"] = server => server.Client.GetAsync("/api/v1/events", HttpCompletionOption.ResponseHeadersRead),
        ["live.events 400"] = server => server.Client.GetAsync("/api/v1/events?after=yesterday"),
        ["live.events 401"] = server => server.Stranger.GetAsync("/api/v1/events?ticket=guessed"),
        ["live.ticket 200"] = server => server.Client.PostAsync("/api/v1/events/ticket", null),
        ["live.ticket 400"] = server => server.Client.PostAsync("/api/v1/events/ticket", Answers.Json("{")),
        ["live.ticket 401"] = server => server.Stranger.PostAsync("/api/v1/events/ticket", null),
        ["live.ticket 413"] = server => server.Client.PostAsync("/api/v1/events/ticket", AgentSituations.Large(MiB)),
        ["live.ticket 415"] = server => server.Client.PostAsync("/api/v1/events/ticket", new StringContent("{}")),

        ["workflows.execute 200"] = server => server.Client.PostAsync(Workflows, Calls.Workflow(Programs.Hello)),
        ["workflows.execute 202"] = async server => await server.Client.PostAsync(Workflows, Calls.Workflow(await server.Client.Create(Programs.Sleeper))),
        ["workflows.execute 400"] = server => server.Client.PostAsync(Workflows, Answers.Json("{}")),
        ["workflows.execute 401"] = async server => { using var wrong = server.ClientWith("wrong"); return await wrong.PostAsync(Workflows, null); },
        ["workflows.execute 403"] = server => server.Stranger.PostAsync(Workflows, Calls.Workflow(Programs.Hello)),
        ["workflows.execute 404"] = server => server.Client.PostAsync(Workflows, Calls.Workflow("nobody")),
        ["workflows.execute 409"] = async server => await server.Client.PostAsync(Workflows, Calls.Workflow(await AgentSituations.Rejecting(server))),
        ["workflows.execute 413"] = server => server.Client.PostAsync(Workflows, AgentSituations.Large(MiB)),
        ["workflows.execute 415"] = server => server.Client.PostAsync(Workflows, new StringContent("{}")),
        ["workflows.execute 422"] = async server => await server.Client.PostAsync(Workflows, Calls.Workflow(await server.Client.Create(Programs.Divider))),
        ["workflows.execute 429"] = async server => await server.Client.PostAsync(Workflows, Calls.Workflow(await AgentSituations.Full(server))),
    };
}
