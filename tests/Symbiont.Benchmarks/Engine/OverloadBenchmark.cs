using System.Globalization;
using Symbiont.Engine;

namespace Symbiont.Benchmarks.Engine;

/// <summary>Ten times the callers that the silo takes, for as long as told: what still gets done, what it costs in memory, and what comes after.</summary>
internal static class OverloadBenchmark
{
    private const int Callers = 512;

    public static async Task Run(string store, EngineOptions options, TimeSpan time)
    {
        options.MaxWaiting = 2 * Callers;
        await EngineBenchmark.WithEngine(options, async grains =>
        {
            var counters = Enumerable.Range(0, EngineBenchmark.Grains).Select(i => grains.GetGrain<ICounterGrain>(i.ToString(CultureInfo.InvariantCulture))).ToArray();
            var refused = 0L;
            var calm = TimeSpan.FromSeconds(4);
            var peak = await Load.Run(Callers, calm, Call);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            refused = 0;
            var over = await Load.Run(10 * Callers, time, Call);
            var kept = GC.GetTotalMemory(forceFullCollection: true);
            var after = await Load.Run(Callers, calm, Call);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {store,-10}  overload for {time.TotalSeconds:N0} s: {over.PerSecond:N0}/s done of a peak of {peak.PerSecond:N0}/s (ratio {over.PerSecond / peak.PerSecond:N2}), {refused:N0} refused, memory {before >> 20} to {kept >> 20} MiB; right after: {after.PerSecond:N0}/s"));
            return 0;

            // A refused caller comes back after the time that it was told.
            async Task Call(int caller, long i)
            {
                while (true)
                {
                    try
                    {
                        await counters[((caller * 7919L) + i) % EngineBenchmark.Grains].Add(1);
                        return;
                    }
                    catch (OverloadedException full)
                    {
                        Interlocked.Increment(ref refused);
                        await Task.Delay(TimeSpan.FromSeconds(full.RetryAfterSeconds ?? 1), TimeProvider.System);
                    }
                }
            }
        });
    }
}
