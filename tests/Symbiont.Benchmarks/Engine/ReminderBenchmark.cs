using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Symbiont.Engine;

namespace Symbiont.Benchmarks.Engine;

/// <summary>How late reminders are that are all due in the same second: from the due time to the commit of the reminder's turn.</summary>
internal static class ReminderBenchmark
{
    private const int Count = 10_000;

    public static async Task Run(string store, EngineOptions options)
    {
        await using var services = new ServiceCollection().AddLogging().AddEngine(options).AddGrain<AlarmGrain>().AddSingleton<AlarmTimes>().BuildServiceProvider();
        var hosted = services.GetServices<IHostedService>().ToList();
        foreach (var service in hosted)
            await service.StartAsync(CancellationToken.None);
        var (grains, times) = (services.GetRequiredService<IGrainFactory>(), services.GetRequiredService<AlarmTimes>());
        var due = TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(8);
        due = due.AddTicks(-(due.Ticks % TimeSpan.TicksPerSecond));
        await Task.WhenAll(Enumerable.Range(0, Count).Select(i => grains.GetGrain<IAlarmGrain>(i.ToString(CultureInfo.InvariantCulture)).Set(due)));
        for (var waited = 0; times.Late.Count < Count && waited < 600; waited++)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        var late = times.Late.Select(time => time.TotalMilliseconds).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {store,-10}  {late.Count} of {Count} reminders of one second   p50 {At(0.5),5:N0} ms   p99 {At(0.99),5:N0} ms   last {late[^1],5:N0} ms   earliest {late[0],4:N0} ms"));
        foreach (var service in hosted)
            await service.StopAsync(CancellationToken.None);

        double At(double share) => late[(int)(share * (late.Count - 1))];
    }
}
