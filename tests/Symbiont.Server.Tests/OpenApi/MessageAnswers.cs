namespace Symbiont.Server.Tests;

/// <summary>Answers of messages below 500 that the document promises, by operation and status, and a way to each.</summary>
internal static class MessageAnswers
{
    private const int MiB = 1024 * 1024;
    private const string Hello = """{"sender":"me","payload":1}""";

    private static readonly string Unknown = Guid.NewGuid().ToString();

    public static readonly IReadOnlyDictionary<string, Func<TestServer, Task<HttpResponseMessage>>> Producers = new Dictionary<string, Func<TestServer, Task<HttpResponseMessage>>>
    {
        ["messages.send 200"] = async server => await Send(server, await AgentSituations.Made(server), Hello),
        ["messages.send 400"] = async server => await Send(server, await AgentSituations.Made(server), "{}"),
        ["messages.send 401"] = server => server.Stranger.PostAsync($"/api/v1/agents/{Unknown}/messages", null),
        ["messages.send 404"] = server => Send(server, Unknown, Hello),
        ["messages.send 413"] = async server => await server.Client.PostAsync($"/api/v1/agents/{await AgentSituations.Made(server)}/messages", AgentSituations.Large(MiB)),
        ["messages.send 415"] = async server => await server.Client.PostAsync($"/api/v1/agents/{await AgentSituations.Made(server)}/messages", new StringContent("{}")),
        ["messages.send 422"] = async server => await AgentSituations.Reused(
            server, $"/api/v1/agents/{await AgentSituations.Made(server)}/messages", Answers.Json(Hello), Answers.Json("""{"sender":"me","payload":2}""")),
        ["messages.send 429"] = Full,

        ["messages.list 200"] = async server =>
        {
            var agent = await AgentSituations.Made(server);
            await Send(server, agent, """{"sender":"me","payload":{"a":1},"topic":"x"}""");
            await Send(server, agent, Hello);
            return await server.Client.GetAsync($"/api/v1/agents/{agent}/messages");
        },
        ["messages.list 400"] = async server => await server.Client.GetAsync($"/api/v1/agents/{await AgentSituations.Made(server)}/messages?limit=0"),
        ["messages.list 401"] = server => server.Stranger.GetAsync($"/api/v1/agents/{Unknown}/messages"),
        ["messages.list 404"] = server => server.Client.GetAsync($"/api/v1/agents/{Unknown}/messages"),

        ["messages.status 200"] = async server =>
        {
            var sent = await (await Send(server, await AgentSituations.Made(server), Hello)).Body();
            return await server.Client.GetAsync($"/api/v1/messages/{sent.Text("message_id")}/status");
        },
        ["messages.status 401"] = server => server.Stranger.GetAsync($"/api/v1/messages/{Unknown}/status"),
        ["messages.status 404"] = server => server.Client.GetAsync($"/api/v1/messages/{Unknown}/status"),
    };

    private static Task<HttpResponseMessage> Send(TestServer server, string agent, string body) =>
        server.Client.PostAsync($"/api/v1/agents/{agent}/messages", Answers.Json(body));

    private static async Task<HttpResponseMessage> Full(TestServer server)
    {
        const int Most = 200;
        var agent = await AgentSituations.Made(server);
        for (var i = 0; i < Most; i++)
            (await Send(server, agent, Hello)).EnsureSuccessStatusCode().Dispose();
        return await Send(server, agent, Hello);
    }
}
