using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>Answers about approvals below 500 that the document promises, by operation and status, and a way to each.</summary>
internal static class ApprovalAnswers
{
    private const int MiB = 1024 * 1024;
    private const string Approves = """{"decision":"approve","decided_by":"mia","comment":"fine"}""";

    private static readonly string Unknown = Guid.NewGuid().ToString();

    public static readonly IReadOnlyDictionary<string, Func<TestServer, Task<HttpResponseMessage>>> Producers = new Dictionary<string, Func<TestServer, Task<HttpResponseMessage>>>
    {
        ["approvals.list 200"] = async server => await server.Client.GetAsync($"/api/v1/approvals?execution_id={(await Asking(server)).Text("execution_id")}"),
        ["approvals.list 400"] = server => server.Client.GetAsync("/api/v1/approvals?limit=0"),
        ["approvals.list 401"] = server => server.Stranger.GetAsync("/api/v1/approvals"),

        ["approvals.decide 200"] = async server => await server.Client.PostAsync(PathOf(await Asking(server)), Answers.Json(Approves)),
        ["approvals.decide 400"] = async server => await server.Client.PostAsync(PathOf(await Asking(server)), Answers.Json("{}")),
        ["approvals.decide 401"] = server => server.Stranger.PostAsync($"/api/v1/executions/{Unknown}/approvals/{Unknown}", null),
        ["approvals.decide 404"] = server => server.Client.PostAsync($"/api/v1/executions/{Unknown}/approvals/{Unknown}", Answers.Json(Approves)),
        ["approvals.decide 409"] = async server =>
        {
            var asked = await Asking(server);
            await server.Client.PostAsync(PathOf(asked), Answers.Json(Approves)).Ok();
            return await server.Client.PostAsync(PathOf(asked), Answers.Json(Approves));
        },
        ["approvals.decide 413"] = async server => await server.Client.PostAsync(PathOf(await Asking(server)), AgentSituations.Large(MiB)),
        ["approvals.decide 415"] = async server => await server.Client.PostAsync(PathOf(await Asking(server)), new StringContent("{}")),
        ["approvals.decide 422"] = async server => await AgentSituations.Reused(
            server, PathOf(await Asking(server)), Answers.Json(Approves), Answers.Json("""{"decision":"reject","decided_by":"mia"}""")),
    };

    /// <summary>Where this one is decided.</summary>
    public static string PathOf(JsonElement asked) => $"/api/v1/executions/{asked.Text("execution_id")}/approvals/{asked.Text("approval_id")}";

    /// <summary>An approval that an execution waits for.</summary>
    public static async Task<JsonElement> Asking(TestServer server)
    {
        var execution = await server.Client.Execute(await server.Client.Create("agent a { with { return request_approval(\"on_call\", \"Restart?\", timeout: 1h).decided_by; } }"));
        await server.Client.Parked(execution);
        return (await server.Client.GetAsync($"/api/v1/approvals?execution_id={execution}").Ok())[0];
    }
}
