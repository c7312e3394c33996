namespace Symbiont.Agents.Processes;

/// <summary>How a child ended. Nothing of its group is left when this is handed out.</summary>
/// <param name="ExitCode">As a shell shows it: 128 + n when signal n ended it.</param>
/// <param name="Signal">The signal that ended it, by that convention; null if none.</param>
/// <param name="StdOut">Standard output.</param>
/// <param name="StdErr">Standard error.</param>
/// <param name="TimedOut">It was stopped because its time was over.</param>
/// <param name="Elapsed">From the start to the end of the child.</param>
/// <param name="PeakMemoryBytes">Most memory seen, of the whole group; sampled, so 0 for a child of a few milliseconds.</param>
/// <param name="CpuSeconds">CPU time seen, of the whole group; sampled likewise.</param>
public sealed record ProcessResult(
    int ExitCode,
    int? Signal,
    ReadOnlyMemory<byte> StdOut,
    ReadOnlyMemory<byte> StdErr,
    bool TimedOut,
    TimeSpan Elapsed,
    long PeakMemoryBytes,
    double CpuSeconds);
