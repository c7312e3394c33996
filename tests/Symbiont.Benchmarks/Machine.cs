using System.Globalization;
using System.Runtime.InteropServices;

namespace Symbiont.Benchmarks;

/// <summary>What the figures were measured on; they mean nothing without it.</summary>
internal static class Machine
{
    public static void Print()
    {
        var cpu = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}  {Environment.ProcessorCount} cores, {cpu}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}"));
    }

    /// <summary>What all processors together have worked since the machine started, as the kernel counts it (in hundredths of a second).</summary>
    public static TimeSpan Busy()
    {
        const int Idle = 3, IoWait = 4, Steal = 7;
        var counts = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(Steal + 1)
            .Select((count, column) => column is Idle or IoWait or Steal ? 0 : long.Parse(count, CultureInfo.InvariantCulture));
        return TimeSpan.FromMilliseconds(counts.Sum() * 10);
    }
}
