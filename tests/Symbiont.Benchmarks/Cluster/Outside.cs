using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Symbiont.Benchmarks.Cluster;

/// <summary>What programs call: it notes when each call of a path comes. The first call of <c>/held/…</c> is not answered, later ones are.</summary>
internal sealed class Outside : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<long>> arrivals = new();

    private Outside()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        app = builder.Build();
        app.Run(Take);
    }

    public string Url => app.Urls.First();

    public string Host => new Uri(Url).Authority;

    public static async Task<Outside> Start()
    {
        var outside = new Outside();
        await outside.app.StartAsync();
        return outside;
    }

    /// <summary>When that call of the path came, counted from 1; waits for it.</summary>
    public async Task<long> Arrival(string path, int number)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (arrivals.GetValueOrDefault(path) is not { } times || times.Count < number)
        {
            if (TimeProvider.System.GetElapsedTime(deadline) > TimeSpan.FromMinutes(1))
                throw new TimeoutException($"Call {number} of {path} did not come.");
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }

        return arrivals[path].ElementAt(number - 1);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var times = arrivals.GetOrAdd(path, _ => new());
        times.Enqueue(TimeProvider.System.GetTimestamp());
        if (path.StartsWith("/held/", StringComparison.Ordinal) && times.Count == 1)
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        else
            await context.Response.WriteAsync("{}");
    }
}
