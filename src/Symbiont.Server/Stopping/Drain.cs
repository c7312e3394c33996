namespace Symbiont.Server;

/// <summary>
/// The time between being told to stop and stopping. The server says that it is not ready and serves as before, so that whoever
/// balances the load sends the next request elsewhere before anything is refused.
/// </summary>
internal sealed class Drain(DrainOptions options, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<Drain> logger) : IDisposable
{
    private readonly Lock gate = new();
    private ITimer? end;
    private volatile bool begun;

    /// <summary>Told to stop, in whatever way.</summary>
    public bool IsLeaving => begun || lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>Told once, the server stops when the span is over; told again, at once.</summary>
    public void Begin()
    {
        lock (gate)
        {
            if (!begun && options.Span > TimeSpan.Zero)
            {
                begun = true;
                logger.Draining(options.Span.TotalSeconds);
                end = clock.CreateTimer(_ => lifetime.StopApplication(), null, options.Span, Timeout.InfiniteTimeSpan);
                return;
            }
        }

        lifetime.StopApplication();
    }

    public void Dispose() => end?.Dispose();
}
