using Symbiont.Agents;

namespace Symbiont.Scheduling;

/// <summary>Numbers of schedules and their runs; also by how much such numbers have changed.</summary>
/// <param name="Total">Schedules not deleted.</param>
/// <param name="Active">Of these, active.</param>
/// <param name="Paused">Of these, paused.</param>
/// <param name="DeadLetter">Of these, given up.</param>
/// <param name="LastFailed">Of these, those whose last ended run failed.</param>
/// <param name="ActiveRuns">Runs begun or in line, and not ended.</param>
/// <param name="Runs">Runs that have ended, ever.</param>
/// <param name="Succeeded">Of these, completed.</param>
/// <param name="Failed">Of these, failed or timed out.</param>
/// <param name="TotalMs">Time that all ended runs took together, ms.</param>
/// <param name="LongestMs">The longest run ever, ms; the larger of two where numbers are added.</param>
public sealed record ScheduleTally(
    long Total, long Active, long Paused, long DeadLetter, long LastFailed, long ActiveRuns, long Runs, long Succeeded, long Failed, long TotalMs, long LongestMs)
{
    /// <summary>Nothing.</summary>
    public static ScheduleTally Zero { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    internal ScheduleTally Plus(ScheduleTally other) => new(
        Total + other.Total, Active + other.Active, Paused + other.Paused, DeadLetter + other.DeadLetter, LastFailed + other.LastFailed, ActiveRuns + other.ActiveRuns,
        Runs + other.Runs, Succeeded + other.Succeeded, Failed + other.Failed, TotalMs + other.TotalMs, Math.Max(LongestMs, other.LongestMs));

    /// <summary>By how much these have changed since they were the others.</summary>
    internal ScheduleTally Minus(ScheduleTally other) => new(
        Total - other.Total, Active - other.Active, Paused - other.Paused, DeadLetter - other.DeadLetter, LastFailed - other.LastFailed, ActiveRuns - other.ActiveRuns,
        Runs - other.Runs, Succeeded - other.Succeeded, Failed - other.Failed, TotalMs - other.TotalMs, LongestMs);

    /// <summary>One run has ended like this.</summary>
    internal ScheduleTally Ended(RunEnded end)
    {
        var took = end.StartedAt is { } started ? (long)(end.CompletedAt - started).TotalMilliseconds : 0;
        var isFailed = end.Status is ExecutionStatus.Failed or ExecutionStatus.TimedOut;
        return this with
        {
            LastFailed = isFailed ? 1 : 0,
            Runs = Runs + 1,
            Succeeded = Succeeded + (end.Status == ExecutionStatus.Completed ? 1 : 0),
            Failed = Failed + (isFailed ? 1 : 0),
            TotalMs = TotalMs + took,
            LongestMs = Math.Max(LongestMs, took),
        };
    }
}
