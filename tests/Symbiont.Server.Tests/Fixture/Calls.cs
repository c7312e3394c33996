using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

/// <summary>Calls that many tests make on their way.</summary>
internal static class Calls
{
    /// <summary>Makes an agent; its id.</summary>
    public static async Task<string> Create(this HttpClient client, string program, string? name = null, string? mode = null) =>
        (await client.PostAsync("/api/v1/agents", NewAgent(program, name, mode)).Ok()).Text("id");

    /// <summary>Body of a creation; the name is a new one unless given.</summary>
    public static HttpContent NewAgent(string program, string? name = null, string? mode = null) =>
        Answers.Json(JsonSerializer.Serialize(new { name = name ?? "agent-" + Guid.NewGuid().ToString("N"), dsl = program, execution_mode = mode }));

    /// <summary>Body of a workflow call.</summary>
    public static HttpContent Workflow(string workflow, string? agentId = null, object? parameters = null) =>
        JsonContentOf(new { workflow_id = workflow, agent_id = agentId, parameters });

    /// <summary>Starts an execution; its id.</summary>
    public static async Task<string> Execute(this HttpClient client, string agent, string body = "{}") =>
        (await client.PostAsync($"/api/v1/agents/{agent}/execute", Answers.Json(body)).Ok()).Text("execution_id");

    /// <summary>The execution once it has ended.</summary>
    public static async Task<JsonElement> Ended(this HttpClient client, string execution)
    {
        JsonElement detail = default;
        await Eventually.Holds(
            async () => (detail = await client.GetAsync($"/api/v1/executions/{execution}").Ok()).GetProperty("completed_at").ValueKind != JsonValueKind.Null,
            $"execution {execution} has ended");
        return detail;
    }

    /// <summary>Returns when the execution waits and nobody works on it.</summary>
    public static Task Parked(this HttpClient client, string execution) => Eventually.Holds(
        async () => (await client.GetAsync($"/api/v1/executions/{execution}").Ok()).Text("status") == "waiting", $"execution {execution} waits");

    /// <summary>Asks for the server's health until it is well: its look at the store has 1.5 s, and the disk may take longer.</summary>
    public static async Task<HttpResponseMessage> GetWell(this HttpClient client, string path)
    {
        HttpResponseMessage answer = null!;
        await Eventually.Holds(
            async () =>
            {
                (answer, var before) = (await client.GetAsync(path), answer);
                before?.Dispose();
                return answer.IsSuccessStatusCode;
            },
            $"the server is well by {path}");
        return answer;
    }

    /// <summary>Posts under an <c>Idempotency-Key</c>.</summary>
    public static async Task<HttpResponseMessage> PostOnce(this HttpClient client, string path, string key, HttpContent? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    private static StringContent JsonContentOf(object body) => Answers.Json(JsonSerializer.Serialize(body));
}
