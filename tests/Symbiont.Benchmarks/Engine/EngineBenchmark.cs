using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Symbiont.Engine;

namespace Symbiont.Benchmarks.Engine;

/// <summary>Durable turns a second on SQLite, beside a bare loop of batched updates in the same run.</summary>
internal static class EngineBenchmark
{
    public const int Grains = 1_000;

    public static async Task Run(TimeSpan time)
    {
        var folder = Directory.CreateTempSubdirectory("symbiont-bench-").FullName;
        Console.WriteLine($"\nengine, SQLite, durable, {Grains} grains");
        foreach (var callers in new[] { 1, 64, 512 })
        {
            var bare = BareLoop.Run(folder, callers, time / 2);
            var turns = await Turns(new() { DataFolder = Path.Combine(folder, $"engine-{callers}") }, callers, time);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {callers,4} callers   turns {turns.Text}   bare loop of {callers} rows a commit {bare,10:N0}/s   ratio {turns.PerSecond / bare:N2}"));
        }

        Console.WriteLine($"       reads      {(await Reads(new() { DataFolder = Path.Combine(folder, "reads") }, 64, time / 2)).Text}");
        Directory.Delete(folder, recursive: true);
    }

    public static Task<Load.Rate> Turns(EngineOptions options, int callers, TimeSpan time) => WithEngine(options, grains =>
    {
        var counters = Counters(grains);
        return Load.Run(callers, time, (caller, i) => counters[((caller * 7919L) + i) % Grains].Add(1));
    });

    public static Task<Load.Rate> Reads(EngineOptions options, int callers, TimeSpan time) => WithEngine(options, async grains =>
    {
        var counters = Counters(grains);
        await Task.WhenAll(counters.Select(counter => counter.Add(1)));
        return await Load.Run(callers, time, (caller, i) => counters[((caller * 7919L) + i) % Grains].Value());
    });

    private static ICounterGrain[] Counters(IGrainFactory grains) =>
        [.. Enumerable.Range(0, Grains).Select(i => grains.GetGrain<ICounterGrain>(i.ToString(CultureInfo.InvariantCulture)))];

    public static async Task<T> WithEngine<T>(EngineOptions options, Func<IGrainFactory, Task<T>> measure)
    {
        await using var services = new ServiceCollection().AddLogging().AddEngine(options).AddGrain<CounterGrain>().AddGrain<AlarmGrain>().AddSingleton<AlarmTimes>().BuildServiceProvider();
        var hosted = services.GetServices<IHostedService>().ToList();
        foreach (var service in hosted)
            await service.StartAsync(CancellationToken.None);
        var result = await measure(services.GetRequiredService<IGrainFactory>());
        foreach (var service in hosted)
            await service.StopAsync(CancellationToken.None);
        return result;
    }
}
