using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>Answers of agents below 500 that the document promises, by operation and status, and a way to each.</summary>
internal static class AgentAnswers
{
    private const string Agents = "/api/v1/agents";
    private const int MiB = 1024 * 1024;

    private static readonly string Unknown = Guid.NewGuid().ToString();

    public static readonly IReadOnlyDictionary<string, Func<TestServer, Task<HttpResponseMessage>>> Producers = new Dictionary<string, Func<TestServer, Task<HttpResponseMessage>>>
    {
        ["agents.list 200"] = async server => { await AgentSituations.Busy(server); return await server.Client.GetAsync(Agents); },
        ["agents.list 400"] = server => server.Client.GetAsync(Agents + "?view=x"),
        ["agents.list 401"] = server => server.Stranger.GetAsync(Agents),

        ["agents.create 200"] = server => server.Client.PostAsync(Agents, Calls.NewAgent("agent a { with { let unused = 1; } }")),
        ["agents.create 400"] = server => server.Client.PostAsync(Agents, Calls.NewAgent("agent {")),
        ["agents.create 401"] = server => server.Stranger.PostAsync(Agents, null),
        ["agents.create 409"] = async server => await server.Client.PostAsync(Agents, Calls.NewAgent(Programs.Hello, (await AgentSituations.Detail(server)).Text("name"))),
        ["agents.create 413"] = server => server.Client.PostAsync(Agents, AgentSituations.Large(2 * MiB)),
        ["agents.create 415"] = server => server.Client.PostAsync(Agents, new StringContent("{}")),
        ["agents.create 422"] = server => AgentSituations.Reused(server, Agents, Calls.NewAgent(Programs.Hello), Calls.NewAgent(Programs.Hello)),

        ["agents.get 200"] = async server => await server.Client.GetAsync($"{Agents}/{await AgentSituations.Made(server)}"),
        ["agents.get 401"] = server => server.Stranger.GetAsync($"{Agents}/{Unknown}"),
        ["agents.get 404"] = server => server.Client.GetAsync($"{Agents}/{Unknown}"),

        ["agents.update 200"] = async server => await server.Client.PutAsync($"{Agents}/{await AgentSituations.Made(server)}", Answers.Json("""{"metadata":{"a":1}}""")),
        ["agents.update 400"] = async server => await server.Client.PutAsync($"{Agents}/{await AgentSituations.Made(server)}", Answers.Json("{}")),
        ["agents.update 401"] = server => server.Stranger.PutAsync($"{Agents}/{Unknown}", null),
        ["agents.update 404"] = server => server.Client.PutAsync($"{Agents}/{Unknown}", Answers.Json("""{"name":"b"}""")),
        ["agents.update 409"] = async server =>
            await server.Client.PutAsync($"{Agents}/{await AgentSituations.Made(server)}", Answers.Json(JsonSerializer.Serialize(new { name = (await AgentSituations.Detail(server)).Text("name") }))),
        ["agents.update 413"] = async server => await server.Client.PutAsync($"{Agents}/{await AgentSituations.Made(server)}", AgentSituations.Large(2 * MiB)),
        ["agents.update 415"] = async server => await server.Client.PutAsync($"{Agents}/{await AgentSituations.Made(server)}", new StringContent("{}")),

        ["agents.delete 200"] = async server => await server.Client.DeleteAsync($"{Agents}/{await AgentSituations.Made(server)}"),
        ["agents.delete 401"] = server => server.Stranger.DeleteAsync($"{Agents}/{Unknown}"),
        ["agents.delete 404"] = server => server.Client.DeleteAsync($"{Agents}/{Unknown}"),

        ["agents.status 200"] = async server => await server.Client.GetAsync($"{Agents}/{await AgentSituations.Busy(server)}/status"),
        ["agents.status 401"] = server => server.Stranger.GetAsync($"{Agents}/{Unknown}/status"),
        ["agents.status 404"] = server => server.Client.GetAsync($"{Agents}/{Unknown}/status"),

        ["agents.execute 200"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/execute", null),
        ["agents.execute 400"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/execute?wait=x", null),
        ["agents.execute 401"] = server => server.Stranger.PostAsync($"{Agents}/{Unknown}/execute", null),
        ["agents.execute 404"] = server => server.Client.PostAsync($"{Agents}/{Unknown}/execute", null),
        ["agents.execute 409"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Rejecting(server)}/execute", null),
        ["agents.execute 413"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/execute", AgentSituations.Large(2 * MiB)),
        ["agents.execute 415"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/execute", new StringContent("{}")),
        ["agents.execute 422"] = async server => await AgentSituations.Reused(server, $"{Agents}/{await AgentSituations.Made(server)}/execute", Answers.Json("{}"), Answers.Json("""{"input":{}}""")),
        ["agents.execute 429"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Full(server)}/execute", null),

        ["agents.history 200"] = async server => await server.Client.GetAsync($"{Agents}/{await AgentSituations.Busy(server)}/history"),
        ["agents.history 400"] = async server => await server.Client.GetAsync($"{Agents}/{await AgentSituations.Made(server)}/history?limit=0"),
        ["agents.history 401"] = server => server.Stranger.GetAsync($"{Agents}/{Unknown}/history"),
        ["agents.history 404"] = server => server.Client.GetAsync($"{Agents}/{Unknown}/history"),

        ["agents.heartbeat 200"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/heartbeat", null),
        ["agents.heartbeat 400"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/heartbeat", Answers.Json("""{"state":"x"}""")),
        ["agents.heartbeat 401"] = server => server.Stranger.PostAsync($"{Agents}/{Unknown}/heartbeat", null),
        ["agents.heartbeat 404"] = server => server.Client.PostAsync($"{Agents}/{Unknown}/heartbeat", null),
        ["agents.heartbeat 413"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/heartbeat", AgentSituations.Large(2 * MiB)),
        ["agents.heartbeat 415"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/heartbeat", new StringContent("{}")),

        ["agents.shutdown 200"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/shutdown", null),
        ["agents.shutdown 400"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/shutdown", Answers.Json("""{"timeout_seconds":-1}""")),
        ["agents.shutdown 401"] = server => server.Stranger.PostAsync($"{Agents}/{Unknown}/shutdown", null),
        ["agents.shutdown 404"] = server => server.Client.PostAsync($"{Agents}/{Unknown}/shutdown", null),
        ["agents.shutdown 413"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/shutdown", AgentSituations.Large(2 * MiB)),
        ["agents.shutdown 415"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/shutdown", new StringContent("{}")),

        ["agents.events 200"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/events", Answers.Json("{}")),
        ["agents.events 400"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/events", Answers.Json("[]")),
        ["agents.events 401"] = server => server.Stranger.PostAsync($"{Agents}/{Unknown}/events", null),
        ["agents.events 404"] = server => server.Client.PostAsync($"{Agents}/{Unknown}/events", Answers.Json("{}")),
        ["agents.events 409"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Rejecting(server)}/events", Answers.Json("{}")),
        ["agents.events 413"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/events", AgentSituations.Large(2 * MiB)),
        ["agents.events 415"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Made(server)}/events", new StringContent("{}")),
        ["agents.events 422"] = async server => await AgentSituations.Reused(server, $"{Agents}/{await AgentSituations.Made(server)}/events", Answers.Json("{}"), Answers.Json("""{"a":1}""")),
        ["agents.events 429"] = async server => await server.Client.PostAsync($"{Agents}/{await AgentSituations.Full(server)}/events", Answers.Json("{}")),
    };
}
