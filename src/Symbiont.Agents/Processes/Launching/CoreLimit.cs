using System.Diagnostics;

namespace Symbiont.Agents.Processes;

/// <summary>
/// Holds a child to a number of cores by affinity, which its descendants inherit: no privilege needed, unlike a quota.
/// Which cores differs from run to run, so children do not all crowd on the first.
/// </summary>
internal static class CoreLimit
{
    public static void Apply(Process process, double? cores, Mark mark)
    {
        if (cores is not { } wanted || !OperatingSystem.IsLinux())
            return;
        using var server = Process.GetCurrentProcess();
        var available = (ulong)server.ProcessorAffinity;
        var all = Enumerable.Range(0, 64).Where(core => (available >> core & 1) != 0).ToArray();
        var first = (int)(mark.Value % (ulong)all.Length);
        var chosen = 0UL;
        for (var i = 0; i < Math.Min((int)Math.Ceiling(wanted), all.Length); i++)
            chosen |= 1UL << all[(first + i) % all.Length];
        process.ProcessorAffinity = unchecked((nint)chosen);
    }
}
