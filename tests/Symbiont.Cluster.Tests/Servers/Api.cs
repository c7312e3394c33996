using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>The calls that a user of the server makes. Whatever is not answered with 200 fails the test.</summary>
internal sealed class Api(HttpClient client)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Makes an agent of a program without warnings; its id.</summary>
    public async Task<string> Create(string name, string program, string? mode = null)
    {
        var created = await Post("agents", new { name, dsl = program, execution_mode = mode });
        Assert.False(created.TryGetProperty("warnings", out var warnings), $"{name} has warnings: {warnings}");
        return created.Text("id");
    }

    /// <summary>Starts an execution; its id.</summary>
    public async Task<string> Execute(string agent, object? parameters = null) =>
        (await Post($"agents/{agent}/execute", new { parameters })).Text("execution_id");

    /// <summary>Starts an execution and waits in the same call for its end.</summary>
    public Task<JsonElement> ExecuteAndWait(string agent, string patience) => Post($"agents/{agent}/execute?wait={patience}", new { });

    /// <summary>Runs an agent to its end.</summary>
    public async Task<JsonElement> Run(string agent, object? parameters = null) => await Ended(await Execute(agent, parameters));

    /// <summary>Makes a schedule; its id.</summary>
    public async Task<string> Schedule(object body) => (await Post("schedules", body)).Text("job_id");

    /// <summary>Makes a schedule; its id, and its first occurrence.</summary>
    public async Task<(string Id, DateTimeOffset First)> ScheduleToCome(object body)
    {
        var made = await Post("schedules", body);
        return (made.Text("job_id"), made.Time("next_run"));
    }

    public Task<JsonElement> Push(string agent, object happened) => Post($"agents/{agent}/events", happened);

    public Task<JsonElement> Cancel(string execution) => Post($"executions/{execution}/cancel", new { });

    /// <summary>Approves what the execution waits for; said more often it is still one decision.</summary>
    public Task<JsonElement> Approve(string execution, string approval, string by)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"executions/{execution}/approvals/{approval}") { Content = JsonContent.Create(new { decision = "approve", decided_by = by }) };
        request.Headers.Add("Idempotency-Key", approval);
        return Send(request);
    }

    public Task<JsonElement> Execution(string execution) => Get($"executions/{execution}?view=full");

    /// <summary>The executions of an agent without their steps, in order of creation.</summary>
    public async Task<IReadOnlyList<JsonElement>> Executions(string agent) => [.. (await Get($"executions?agent_id={agent}")).EnumerateArray()];

    /// <summary>The id of the agent of this name.</summary>
    public async Task<string> AgentNamed(string name) => (await Get("agents?view=full")).EnumerateArray().Single(agent => agent.Text("name") == name).Text("id");

    public Task<JsonElement> Status(string agent) => Get($"agents/{agent}/status");

    /// <summary>The executions of an agent, newest first.</summary>
    public async Task<IReadOnlyList<JsonElement>> History(string agent) => [.. (await Get($"agents/{agent}/history")).GetProperty("history").EnumerateArray()];

    /// <summary>Waits until the execution has ended, in whatever way.</summary>
    public async Task<JsonElement> Ended(string execution)
    {
        await Eventually.Holds(async () => (await Execution(execution)).IsEnded(), $"execution {execution} ends", Patience);
        return await Execution(execution);
    }

    /// <summary>Waits until one of the execution's steps is as described.</summary>
    public Task UntilStep(string execution, string fact, Func<JsonElement, bool> isSo) => Eventually.Holds(
        async () => (await Execution(execution)).Steps().Any(isSo), fact, Patience);

    /// <summary>Posts under an <c>Idempotency-Key</c>; the answer as it came.</summary>
    public async Task<string> PostOnce(string path, string key, object? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{request.RequestUri} is answered with {(int)answer.StatusCode}: {text}");
        return text;
    }

    /// <summary>Delivers to a webhook, signed as GitHub does, without a token; the answer as it came.</summary>
    public async Task<string> Deliver(string path, string secret, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/hooks/{path}") { Content = new StringContent(body) };
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body));
        request.Headers.Add("X-Hub-Signature-256", $"sha256={Convert.ToHexStringLower(signature)}");
        // The client's own token stays out of it.
        request.Headers.Authorization = new("None");
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{request.RequestUri} is answered with {(int)answer.StatusCode}: {text}");
        return text;
    }

    /// <summary>Any other look at the server.</summary>
    public Task<JsonElement> Get(string path) => Send(new(HttpMethod.Get, path));

    private Task<JsonElement> Post(string path, object body) => Send(new(HttpMethod.Post, path) { Content = JsonContent.Create(body) });

    private async Task<JsonElement> Send(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await client.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{request.Method} {request.RequestUri} is answered with {(int)answer.StatusCode}: {body}");
            return JsonElement.Parse(body);
        }
    }
}
