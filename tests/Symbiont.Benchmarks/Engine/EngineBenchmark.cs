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
        await Costs(Path.Combine(folder, "costs"), time);
        await ReminderBenchmark.Run("SQLite", new() { DataFolder = Path.Combine(folder, "reminders") });
        await Idle(Path.Combine(folder, "idle"));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What the disk gets for one turn, as the kernel counts it.</summary>
    private static async Task Costs(string folder, TimeSpan time)
    {
        var bytes = WrittenBytes();
        var turns = await Turns(new() { DataFolder = folder }, 64, time / 2);
        bytes = WrittenBytes() - bytes;
        // The second of warming up is in the kernel's figure, so it is a rate over all of it.
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"       cost       {bytes / (turns.PerSecond * (turns.Elapsed.TotalSeconds + 1)):N0} bytes written a turn at 64 callers; one statement a batch of one grain's turns"));
    }

    private static long WrittenBytes() => File.Exists("/proc/self/io")
        ? long.Parse(File.ReadLines("/proc/self/io").Single(line => line.StartsWith("write_bytes:", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture)
        : 0;

    private static Task Idle(string folder) => WithEngine(new() { DataFolder = folder }, async grains =>
    {
        await grains.GetGrain<ICounterGrain>("a").Add(1);
        var cpu = Environment.CpuUsage.TotalTime;
        await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       idle silo  {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / 10:N1} ms of CPU a second"));
        return 0;
    });

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
