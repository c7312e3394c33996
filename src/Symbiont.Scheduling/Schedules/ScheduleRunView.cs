using Symbiont.Agents;

namespace Symbiont.Scheduling;

/// <summary>One run of a schedule, with everything that is known of it.</summary>
/// <param name="RunId">Id of its execution.</param>
/// <param name="StartedAt">When its first step could run, UTC; while it is in line: when it was accepted.</param>
/// <param name="CompletedAt">When it ended, UTC; null: not yet.</param>
/// <param name="Status">Where the execution stands.</param>
/// <param name="Error">Message of the error; null: none.</param>
/// <param name="ExecutionTimeMs">From start to end; null: not ended.</param>
/// <param name="ScheduledAt">The occurrence that it is for, UTC; of a triggered run the moment of the trigger.</param>
/// <param name="LateByMs">From when it was to begin, jitter included, to when its first step could run; null: still in line.</param>
/// <param name="Reason">Why there is this run.</param>
/// <param name="Attempt">1 for the first run of an occurrence.</param>
public sealed record ScheduleRunView(
    string RunId, DateTimeOffset StartedAt, DateTimeOffset? CompletedAt, ExecutionStatus Status, string? Error, long? ExecutionTimeMs,
    DateTimeOffset ScheduledAt, long? LateByMs, RunReason Reason, int Attempt);
