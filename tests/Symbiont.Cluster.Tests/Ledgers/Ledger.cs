using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>An HTTP server of the test that writes down every call. It outlives the servers that call it.</summary>
internal sealed class Ledger : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly LedgerLines lines = new();
    private readonly ConcurrentDictionary<string, HeldAnswer> held = [];
    private readonly ConcurrentDictionary<string, (int Status, string Body)> answers = [];

    private Ledger()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(Take);
    }

    public Uri Address => new(app.Urls.Single());

    /// <summary>The longest that an answer takes that nobody holds.</summary>
    public TimeSpan Slowness { get; set; }

    /// <summary>Every line so far.</summary>
    public IReadOnlyList<LedgerLine> Lines => lines.Read();

    /// <summary>As <c>SYMBIONT_HTTP_ALLOW_HOSTS</c> takes it.</summary>
    public string Host => Address.Authority;

    /// <summary>The setting that lets a server's agents call this ledger.</summary>
    public (string, string) Setting => ("SYMBIONT_HTTP_ALLOW_HOSTS", Host);

    public static async Task<Ledger> Start()
    {
        var ledger = new Ledger();
        await ledger.app.StartAsync();
        return ledger;
    }

    public string At(string path) => new Uri(Address, path).ToString().TrimEnd('/');

    /// <summary>The calls to a path, in the order of their arrival.</summary>
    public IReadOnlyList<LedgerLine> Calls(string path) => [.. Calls().Where(call => call.Path == path)];

    /// <summary>All calls, in the order of their arrival.</summary>
    public IReadOnlyList<LedgerLine> Calls() => [.. lines.Read().Where(line => line.Event == "arrived")];

    /// <summary>Holds answers to the path back from now on.</summary>
    public HeldAnswer Hold(string path) => held[path] = new();

    /// <summary>What the path is answered with from now on, as JSON; without this, 200 and a receipt with the path's last part.</summary>
    public void Answer(string path, int status, string body) => answers[path] = (status, body);

    /// <summary>Returns once so many calls to the path have come in.</summary>
    public Task Arrival(string path, int count = 1) => Eventually.Holds(() => Calls(path).Count >= count, $"call {count} of {path} arrives", TimeSpan.FromSeconds(60));

    /// <summary>Returns once the ledger has answered the path.</summary>
    public Task Answered(string path) => Eventually.Holds(
        () => lines.Read().Any(line => line.Path == path && line.Event == "answered"), $"{path} is answered", TimeSpan.FromSeconds(60));

    /// <summary>Returns once so many callers of the path have gone before they were answered.</summary>
    public Task Lost(string path, int count = 1) => Eventually.Holds(
        () => lines.Read().Count(line => line.Path == path && line.Event == "lost") >= count, $"the callers of {path} have gone", TimeSpan.FromSeconds(60));

    /// <summary>The most calls of one path that were under way at the same time.</summary>
    public int MostAtOnce(string path)
    {
        var (now, most) = (0, 0);
        foreach (var line in lines.Read().Where(line => line.Path == path))
        {
            now += line.Event == "arrived" ? 1 : -1;
            most = Math.Max(most, now);
        }

        return most;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var answer in held.Values)
            answer.Release();
        await app.DisposeAsync();
    }

    private async Task Take(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var path = context.Request.Path.Value!;
        var arrived = lines.Arrived(context.Request.Method, path, context.Request.Headers["Idempotency-Key"].FirstOrDefault(), await body.ReadToEndAsync());
        try
        {
            if (Slowness > TimeSpan.Zero)
                await Task.Delay(Slowness * Random.Shared.NextDouble(), TimeProvider.System, context.RequestAborted);
            if (held.TryGetValue(path, out var answer))
                await answer.WhenReleased(context.RequestAborted);
            var (status, text) = answers.GetValueOrDefault(path, (200, $$"""{"receipt":"receipt {{path.Split('/')[^1]}}"}"""));
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(text, context.RequestAborted);
            lines.Ended(arrived, "answered");
        }
        catch (OperationCanceledException)
        {
            lines.Ended(arrived, "lost");
        }
    }
}
