using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>A server outside the product that writes down what reaches it.</summary>
internal sealed class Ledger : IAsyncDisposable
{
    private readonly ConcurrentQueue<LedgerEntry> entries = new();
    private readonly WebApplication app;
    private int present;
    private int most;

    private Ledger(WebApplication app) => this.app = app;

    /// <summary><c>host:port</c> for the allow list.</summary>
    public string Host => new Uri(app.Urls.First()).Authority;

    public IReadOnlyList<LedgerEntry> Entries => [.. entries];

    /// <summary>Calls that have been under way at the same moment, at most.</summary>
    public int Most => most;

    /// <summary>What to do before answering; null: answer at once.</summary>
    public Func<LedgerEntry, CancellationToken, Task>? Before { get; set; }

    /// <summary>The body of the answer; null: the number of the call.</summary>
    public Func<LedgerEntry, string>? Answer { get; set; }

    /// <summary>Where the answer redirects to; null: nowhere.</summary>
    public Func<LedgerEntry, string>? Location { get; set; }

    public static async Task<Ledger> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var ledger = new Ledger(app);
        app.Run(ledger.Take);
        await app.StartAsync();
        return ledger;
    }

    public string Url(string path = "/") => $"http://{Host}{path}";

    public async ValueTask DisposeAsync()
    {
        Before = null;
        await app.DisposeAsync();
    }

    private async Task Take(HttpContext context)
    {
        var request = context.Request;
        var body = await new StreamReader(request.Body).ReadToEndAsync();
        var headers = request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString());
        var entry = new LedgerEntry(request.Method, request.Path + request.QueryString, headers.GetValueOrDefault("idempotency-key", ""), headers, body);
        lock (entries)
        {
            entries.Enqueue(entry);
            most = Math.Max(most, ++present);
        }

        try
        {
            if (Before is { } before)
                await before(entry, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The caller has gone; it gets no answer.
            return;
        }
        finally
        {
            lock (entries)
                present--;
        }

        if (Location is { } location)
            context.Response.Redirect(location(entry));
        await context.Response.WriteAsync(Answer?.Invoke(entry) ?? Entries.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
