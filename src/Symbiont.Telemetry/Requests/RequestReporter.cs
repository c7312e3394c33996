using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Symbiont.Engine;

namespace Symbiont.Telemetry;

/// <summary>Has the other silos know what this one answers. A silo that answers nothing says so once and then nothing.</summary>
internal sealed class RequestReporter(RequestMeter meter, IGrainFactory grains, EngineOptions engine, TimeProvider clock, ILogger<RequestReporter> logger) : BackgroundService
{
    public static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, clock);
        var said = 0d;
        while (await timer.WaitForNextTickAsync(stoppingToken).AsTask().ContinueWith(tick => tick is { IsCompletedSuccessfully: true, Result: true }, TaskScheduler.Default))
        {
            var now = meter.PerSecond;
            if (now == 0 && said == 0)
                continue;
            try
            {
                await grains.GetGrain<IRequestLoadGrain>(engine.SiloName, new() { Cancelled = stoppingToken }).Report(now);
                said = now;
            }
            catch (Exception failed) when (failed is not OutOfMemoryException && !stoppingToken.IsCancellationRequested)
            {
                // The store may be away; the next report says the same and more.
                logger.ReportFailed(failed);
            }
        }
    }
}
