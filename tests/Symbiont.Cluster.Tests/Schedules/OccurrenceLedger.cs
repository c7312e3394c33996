using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Symbiont.Cluster.Tests;

/// <summary>
/// An HTTP server of the test that the runs of schedules call: outside the product it is known which occurrence was run by which runs. A run that was killed in its call
/// may call again; it is the same run.
/// </summary>
internal sealed class OccurrenceLedger : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<(string Job, DateTimeOffset At), ConcurrentDictionary<string, Beat>> runs = new();
    private readonly ConcurrentDictionary<(string Job, DateTimeOffset At), TimeSpan> lateness = new();
    private long calls;
    private long newest;

    private OccurrenceLedger()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.MapPost("/", Take);
    }

    public Uri Address => new(app.Urls.Single());

    /// <summary>The setting that lets a server's agents call this ledger.</summary>
    public (string, string) Setting => ("SYMBIONT_HTTP_ALLOW_HOSTS", Address.Authority);

    /// <summary>A program that tells this ledger for what it runs.</summary>
    public string Program => $$"""
        agent beat {
            with timeout = 5.minutes, concurrency = 500 {
                http.post("{{Address}}", { job: event.payload.job_id, at: event.payload.scheduled_at, run: event.id, reason: event.payload.reason });
            }
        }
        """;

    /// <summary>Occurrences of which a run has called.</summary>
    public int Count => runs.Count;

    /// <summary>Calls of all runs, repeated ones too.</summary>
    public long Calls => Interlocked.Read(ref calls);

    /// <summary>The latest occurrence of which a run has called.</summary>
    public DateTimeOffset Newest => new(Interlocked.Read(ref newest), TimeSpan.Zero);

    /// <summary>By how much the first calls of occurrences came later than these, in order.</summary>
    public IReadOnlyList<TimeSpan> Lateness => [.. lateness.Values.Order()];

    /// <summary>By how much the first calls of the occurrences from some time on came later than these at most.</summary>
    public TimeSpan MostLate(DateTimeOffset from) => lateness.Where(late => late.Key.At >= from).Max(late => late.Value);

    /// <summary>Every occurrence that was run, with the runs that have called for it.</summary>
    public IReadOnlyDictionary<(string Job, DateTimeOffset At), IReadOnlyList<Beat>> Runs =>
        runs.ToDictionary(entry => entry.Key, IReadOnlyList<Beat> (entry) => [.. entry.Value.Values]);

    public static async Task<OccurrenceLedger> Start()
    {
        var ledger = new OccurrenceLedger();
        await ledger.app.StartAsync();
        return ledger;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Take(Beat beat)
    {
        Interlocked.Increment(ref calls);
        var of = runs.GetOrAdd((beat.Job, beat.At), static _ => new());
        if (of.TryAdd(beat.Run, beat) && of.Count == 1)
            lateness[(beat.Job, beat.At)] = TimeProvider.System.GetUtcNow() - beat.At;
        var seen = Interlocked.Read(ref newest);
        while (beat.At.UtcTicks > seen && Interlocked.CompareExchange(ref newest, beat.At.UtcTicks, seen) is var before && before != seen)
            seen = before;
        return Results.Ok();
    }
}
