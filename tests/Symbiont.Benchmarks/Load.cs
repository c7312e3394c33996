using System.Globalization;

namespace Symbiont.Benchmarks;

/// <summary>Callers in a closed loop: each makes its next call when the last one is answered.</summary>
internal static class Load
{
    /// <summary>Warms up for a second, then counts for as long as told.</summary>
    /// <param name="callers">Loops at the same time.</param>
    /// <param name="time">How long to count.</param>
    /// <param name="call">One call; given the caller's number and the number of its call.</param>
    public static async Task<Rate> Run(int callers, TimeSpan time, Func<int, long, Task> call)
    {
        var counting = false;
        var stop = false;
        var counts = new long[callers * 16];
        var loops = Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            for (var i = 0L; !Volatile.Read(ref stop); i++)
            {
                await call(caller, i);
                if (Volatile.Read(ref counting))
                    counts[caller * 16]++;
            }
        })).ToList();
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
        var started = TimeProvider.System.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        Volatile.Write(ref counting, true);
        await Task.Delay(time, TimeProvider.System);
        Volatile.Write(ref counting, false);
        var elapsed = TimeProvider.System.GetElapsedTime(started);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        Volatile.Write(ref stop, true);
        await Task.WhenAll(loops);
        return new(counts.Sum(), elapsed, cpu);
    }

    internal sealed record Rate(long Count, TimeSpan Elapsed, TimeSpan Cpu)
    {
        public double PerSecond => Count / Elapsed.TotalSeconds;

        public string Text => string.Create(CultureInfo.InvariantCulture,
            $"{PerSecond,10:N0}/s   {Cpu.TotalMicroseconds / Math.Max(1, Count),7:N1} us CPU each   {Cpu / Elapsed,4:N2} cores");
    }
}
