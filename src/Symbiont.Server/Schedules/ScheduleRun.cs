using Symbiont.Agents;
using Symbiont.Scheduling;

namespace Symbiont.Server;

/// <summary>One run of a schedule.</summary>
/// <param name="RunId">Id of its execution.</param>
/// <param name="StartedAt">When its first step could run, UTC; while it is in line: when it was accepted.</param>
/// <param name="CompletedAt">When it ended, UTC; null: not yet.</param>
/// <param name="Status">Where the execution stands.</param>
/// <param name="Error">Message of the error; null: none.</param>
/// <param name="ExecutionTimeMs">From start to end; null: not ended.</param>
internal sealed record ScheduleRun(string RunId, DateTimeOffset StartedAt, DateTimeOffset? CompletedAt, ExecutionStatus Status, string? Error, long? ExecutionTimeMs)
{
    public static ScheduleRun Of(ScheduleRunView run) => new(run.RunId, run.StartedAt, run.CompletedAt, run.Status, run.Error, run.ExecutionTimeMs);
}
