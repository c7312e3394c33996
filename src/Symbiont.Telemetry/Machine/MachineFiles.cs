using System.Globalization;

namespace Symbiont.Telemetry;

/// <summary>
/// What Linux says of processor and memory: the files of control groups, version 2, as a container sees its own, and those of the machine where there is
/// no limit. On other systems nothing is in use, and the memory is what the runtime knows.
/// </summary>
internal sealed class MachineFiles(string root)
{
    private const double TicksPerSecond = 100;
    private const double MicrosecondsPerSecond = 1_000_000;
    private const int IdleField = 4;
    private const int WaitField = 5;
    private const int GuestField = 9;

    /// <param name="at">Timestamp of the clock.</param>
    public CpuTime ReadCpu(long at)
    {
        if (Read("sys/fs/cgroup/cpu.max")?.Split(' ') is [var quota, var period] && Number(quota) is { } most && Number(period) is { } each
            && Value("sys/fs/cgroup/cpu.stat", "usage_usec") is { } used)
        {
            return new(used / MicrosecondsPerSecond, null, most / each, at);
        }

        if (Read("proc/stat")?.Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is not { Length: > WaitField } fields)
            return new(0, 0, Environment.ProcessorCount, at);
        // Guests' time is part of the user's time already.
        var all = fields.Skip(1).Take(GuestField - 1).Sum(field => Number(field) ?? 0);
        var idle = (Number(fields[IdleField]) ?? 0) + (Number(fields[WaitField]) ?? 0);
        return new((all - idle) / TicksPerSecond, all / TicksPerSecond, Environment.ProcessorCount, at);
    }

    /// <summary>In bytes.</summary>
    public long ReadMemoryLimit()
    {
        var machine = Value("proc/meminfo", "MemTotal:") is { } kibibytes ? (long)kibibytes * 1024 : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return Number(Read("sys/fs/cgroup/memory.max")) is { } limit ? Math.Min((long)limit, machine) : machine;
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private double? Value(string file, string name) => Read(file)?.Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(parts => parts.Length > 1 && parts[0] == name)
        .Select(parts => Number(parts[1]))
        .FirstOrDefault();

    private string? Read(string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(root, file)).Trim();
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
