using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>
/// Clients of a cluster's servers: each starts an execution at one, tells it at another to go on, asks a third what became of it, and begins anew. A call that
/// fails is repeated at the next server under the same key, until it is answered.
/// </summary>
internal sealed class RelayLoad
{
    private const int Clients = 9;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>After that a caller has left. A server that nothing has befallen answers long before, also on a machine that has twenty times as much to do as it can.</summary>
    private static readonly TimeSpan CallTime = TimeSpan.FromSeconds(15);

    /// <summary>For so long a client does not call a server that has failed it, as one behind a balancer would not.</summary>
    private static readonly TimeSpan Avoided = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly ServerCluster cluster;
    private readonly string agent;
    private readonly string ledger;
    private readonly string prefix;
    private readonly ConcurrentQueue<FailedCall> failed = new();
    private readonly ConcurrentQueue<Relay> relays = new();
    private readonly ConcurrentQueue<string> wrong = new();
    private readonly Task clients;
    private int acknowledged;
    private volatile bool enough;

    /// <param name="cluster">Whom they call.</param>
    /// <param name="agent">Whose executions they start.</param>
    /// <param name="ledger">Where the programs call; each run under its name.</param>
    /// <param name="prefix">Of the names of runs.</param>
    /// <param name="seed">Of everything that they draw.</param>
    public RelayLoad(ServerCluster cluster, string agent, string ledger, string prefix, int seed)
    {
        (this.cluster, this.agent, this.ledger, this.prefix) = (cluster, agent, ledger, prefix.TrimStart('/'));
        clients = Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Run(client, new(new Random(HashCode.Combine(seed, client)), new long[cluster.Servers.Length]))));
    }

    /// <summary>Calls that were refused or not answered.</summary>
    public IReadOnlyList<FailedCall> Failed => [.. failed];

    public IReadOnlyList<Relay> Relays => [.. relays];

    /// <summary>Reads that went back behind what was known when they began.</summary>
    public IReadOnlyList<string> Wrong => [.. wrong];

    /// <summary>Calls that were answered with what was asked for.</summary>
    public int Answered => Volatile.Read(ref acknowledged);

    /// <summary>Returns when so many more calls were answered.</summary>
    public async Task Answers(int more)
    {
        var target = Answered + more;
        await Eventually.Holds(() => Answered >= target || clients.IsCompleted, $"{more} more calls are answered", Patience);
    }

    /// <summary>Begins nothing more, and waits for what is under way.</summary>
    public async Task Stop()
    {
        enough = true;
        await clients;
    }

    private async Task Run(int client, Route route)
    {
        for (var i = 0; !enough; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{client}-{i}");
            var by = $"whoever tells {name}";
            var started = await Call(route, HttpMethod.Post, $"agents/{agent}/execute", name, new { parameters = new { ledger = $"{ledger}/{name}", run = name } });
            var execution = started.Text("execution_id");
            // Acknowledged there, so it is known everywhere. Half of the events come early, half when they are waited for.
            var seen = await Look(route, execution, 0);
            if (route.Random.Next(2) == 0)
                seen = await Until(route, execution, seen, status => status is "waiting");
            await Call(route, HttpMethod.Post, $"agents/{agent}/events", null, new { event_type = $"go.{name}", id = $"go-{name}", payload = new { by } });
            seen = await Until(route, execution, seen, _ => false);
            // The end is the end wherever one looks.
            var last = await Look(route, execution, Rank(seen.Text("status")));
            relays.Enqueue(new(name, execution, by, last.IsEnded() ? last : null));
        }
    }

    private async Task<JsonElement> Until(Route route, string execution, JsonElement seen, Func<string, bool> isSo)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (!seen.IsEnded() && !isSo(seen.Text("status")) && TimeProvider.System.GetElapsedTime(began) < Patience)
        {
            await Task.Delay(Pause, TimeProvider.System);
            seen = await Look(route, execution, Rank(seen.Text("status")));
        }

        return seen;
    }

    /// <summary>Reads an execution at any server; its status must not have gone back.</summary>
    private async Task<JsonElement> Look(Route route, string execution, int known)
    {
        var seen = await Call(route, HttpMethod.Get, $"executions/{execution}", null, null);
        if (Rank(seen.Text("status")) < known)
            wrong.Enqueue($"{execution} is {seen.Text("status")} after it had come further");
        return seen;
    }

    /// <summary>Running and waiting alternate; an end is for good.</summary>
    private static int Rank(string status) => status switch { "queued" => 0, "running" or "waiting" => 1, _ => 2 };

    private async Task<JsonElement> Call(Route route, HttpMethod method, string path, string? key, object? body)
    {
        while (true)
        {
            var place = Choose(route);
            var begun = TimeProvider.System.GetTimestamp();
            try
            {
                using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
                if (key is not null)
                    request.Headers.Add("Idempotency-Key", key);
                using var late = new CancellationTokenSource(CallTime, TimeProvider.System);
                using var answer = await cluster.Servers[place].Client.SendAsync(request, late.Token);
                var text = await answer.Content.ReadAsStringAsync(late.Token);
                if (answer.IsSuccessStatusCode)
                {
                    Interlocked.Increment(ref acknowledged);
                    return JsonElement.Parse(text);
                }

                Fail(place, begun, $"{method} {path}: {(int)answer.StatusCode} {text}");
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException or ObjectDisposedException or TaskCanceledException)
            {
                Fail(place, begun, $"{method} {path}: {lost.Message}");
            }

            route.FailedAt[place] = TimeProvider.System.GetTimestamp();
            await Task.Delay(Pause, TimeProvider.System);
        }
    }

    private int Choose(Route route)
    {
        var places = Enumerable.Range(0, route.FailedAt.Length).ToList();
        var good = places.FindAll(place => route.FailedAt[place] == 0 || TimeProvider.System.GetElapsedTime(route.FailedAt[place]) > Avoided);
        return good.Count > 0 ? good[route.Random.Next(good.Count)] : route.Random.Next(places.Count);
    }

    private void Fail(int place, long begun, string why) => failed.Enqueue(new(place, begun, TimeProvider.System.GetTimestamp(), Trouble.Machine.Hindered, why));

    /// <summary>Where a client goes.</summary>
    /// <param name="Random">Draws the next server.</param>
    /// <param name="FailedAt">When each has failed it last.</param>
    private sealed record Route(Random Random, long[] FailedAt);
}
