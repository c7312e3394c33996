using System.Globalization;

namespace Symbiont.Agents.Processes;

/// <summary>What /proc says of processes. A process may end between two looks; then it simply is not there.</summary>
internal static class ProcessTable
{
    // USER_HZ, which the kernel shows times in whatever its own clock is.
    private const double TicksPerSecond = 100;

    /// <summary>The living processes of every run, by mark.</summary>
    public static Dictionary<Mark, List<int>> Read()
    {
        var runs = new Dictionary<Mark, List<int>>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            var name = Path.GetFileName(folder);
            if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var processId)
                || MarkOf(name) is not { } value || Stat(processId) is not { } stat || stat[0] is "Z" or "X")
            {
                continue;
            }

            var mark = new Mark(value);
            if (!runs.TryGetValue(mark, out var members))
                runs.Add(mark, members = []);
            members.Add(processId);
        }

        return runs;
    }

    /// <summary>The process's RLIMIT_LOCKS; null without one, or if it is gone.</summary>
    public static ulong? MarkOf(string process)
    {
        const string Row = "Max file locks";
        var text = Text($"/proc/{process}/limits");
        var at = text?.IndexOf(Row, StringComparison.Ordinal) ?? -1;
        if (at < 0)
            return null;
        var row = text.AsSpan(at + Row.Length).TrimStart();
        return ulong.TryParse(row[..row.IndexOf(' ')], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>When the process started, in ticks since boot: with its id, its identity. Null if it is gone.</summary>
    public static long? StartOf(int processId) => Stat(processId) is { } stat ? Number(stat[19]) : null;

    /// <summary>Resident bytes, the most they ever were, and CPU seconds with those of children it has waited for.</summary>
    public static (long Memory, long Peak, double CpuSeconds)? UsageOf(int processId)
    {
        if (Stat(processId) is not { } stat)
            return null;
        var cpu = (Number(stat[11]) + Number(stat[12]) + Number(stat[13]) + Number(stat[14])) / TicksPerSecond;
        var memory = Number(stat[21]) * Environment.SystemPageSize;
        return (memory, Math.Max(memory, PeakOf(processId)), cpu);
    }

    /// <summary>The process that waits for this one; null if it is gone.</summary>
    public static int? ParentOf(int processId) => Stat(processId) is { } stat ? (int)Number(stat[1]) : null;

    /// <summary>User and group that a process acts as; null if it is gone.</summary>
    public static (uint User, uint Group)? OwnerOf(int processId) =>
        Text($"/proc/{processId}/status") is { } text && Effective(text, "Uid:") is { } user && Effective(text, "Gid:") is { } group ? (user, group) : null;

    /// <summary>Processes and threads of a user.</summary>
    public static int TasksOf(uint user) => Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
        .Where(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var processId) && OwnerOf(processId)?.User == user)
        .Sum(name => Text($"/proc/{name}/stat") is { Length: > 0 } text ? (int)Number(text[(text.LastIndexOf(')') + 2)..].Split(' ')[17]) : 0);

    private static uint? Effective(string status, string row)
    {
        var at = status.IndexOf($"\n{row}", StringComparison.Ordinal);
        return at < 0 ? null : uint.Parse(status[(at + 1 + row.Length)..].Split('\n')[0].Split('\t', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    private static long PeakOf(int processId)
    {
        const string Row = "VmHWM:";
        var text = Text($"/proc/{processId}/status");
        var at = text?.IndexOf(Row, StringComparison.Ordinal) ?? -1;
        if (at < 0)
            return 0;
        var row = text.AsSpan(at + Row.Length).TrimStart();
        return long.Parse(row[..row.IndexOf(' ')], CultureInfo.InvariantCulture) * 1024;
    }

    // Fields from the third on (state): the second is the name in brackets, which may hold anything.
    private static string[]? Stat(int processId) => Text($"/proc/{processId}/stat") is { Length: > 0 } text
        ? text[(text.LastIndexOf(')') + 2)..].Split(' ')
        : null;

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);

    private static string? Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
