using System.Collections.Concurrent;
using System.Net.Http.Json;

namespace Symbiont.Cluster.Tests;

/// <summary>Callers who push events, run a program and look, without pause, and note every call that is not answered with 200.</summary>
internal sealed class ProxyLoad(HttpClient client, string agent)
{
    private const int Callers = 8;

    private int calls;
    private int executed;

    public ConcurrentQueue<string> Failed { get; } = [];

    public int Calls => calls;

    /// <summary>Executions that were answered for.</summary>
    public int Executed => executed;

    /// <summary>Calls until <paramref name="end"/> has ended; then once more.</summary>
    public Task Run(Task end) => Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Call(caller, end)));

    private async Task Call(int caller, Task end)
    {
        // None of these may be sent twice, so what is refused or lost shows.
        for (var round = 0; ; round++)
        {
            var isLast = end.IsCompleted;
            await Send(HttpMethod.Post, $"agents/{agent}/events", new { event_type = "load", payload = new { caller, round } });
            if (await Send(HttpMethod.Post, $"agents/{agent}/execute?wait=30s", new { parameters = new { n = round } }))
                Interlocked.Increment(ref executed);
            await Send(HttpMethod.Get, $"agents/{agent}/status", null);
            if (isLast)
                return;
        }
    }

    private async Task<bool> Send(HttpMethod method, string path, object? body)
    {
        Interlocked.Increment(ref calls);
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        try
        {
            using var answer = await client.SendAsync(request);
            if (answer.IsSuccessStatusCode)
                return true;
            Failed.Enqueue($"{method} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
        catch (HttpRequestException broken)
        {
            Failed.Enqueue($"{method} {path}: {broken.Message}");
        }

        return false;
    }
}
