using System.Globalization;

namespace Symbiont.Testing;

/// <summary>
/// Measures time on the wall, less the time in which something on this machine waited for a processor or the disk, or the machine itself
/// for its host. A test that bounds a time reads it: the bound is a promise of the product, and not of a machine that many share.
/// On an idle machine both times are the same.
/// </summary>
public sealed class FreeStopwatch
{
    private const int Steal = 8;
    private const double TicksPerSecond = 100;

    private readonly long started = TimeProvider.System.GetTimestamp();
    private readonly TimeSpan before = Count();

    /// <summary>The time since it was made that was hindered so.</summary>
    public TimeSpan Hindered => Count() - before;

    /// <summary>The time since it was made that was not; zero when the machine was busy all along.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            var free = TimeProvider.System.GetElapsedTime(started) - Hindered;
            return free > TimeSpan.Zero ? free : TimeSpan.Zero;
        }
    }

    private static TimeSpan Count() => Waited("cpu") + Waited("io") + Stolen();

    /// <summary>Time in which at least one task stood still for want of it, in microseconds; a kernel that does not count has waited for nothing.</summary>
    private static TimeSpan Waited(string resource)
    {
        var file = $"/proc/pressure/{resource}";
        if (!File.Exists(file))
            return TimeSpan.Zero;
        var some = File.ReadLines(file).First();
        return TimeSpan.FromMicroseconds(long.Parse(some[(some.LastIndexOf('=') + 1)..], CultureInfo.InvariantCulture));
    }

    /// <summary>Time in which the host ran somebody else on one of the processors.</summary>
    private static TimeSpan Stolen() =>
        TimeSpan.FromSeconds(long.Parse(File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[Steal], CultureInfo.InvariantCulture) / TicksPerSecond);
}
