namespace Symbiont.Agents;

/// <summary>One execution in a list.</summary>
/// <param name="ExecutionId">Its id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Timestamp">When it was accepted, UTC.</param>
/// <param name="StartedAt">When its first step could run; null: still queued.</param>
/// <param name="CompletedAt">When it ended; null: not yet.</param>
/// <param name="ExecutionTimeMs">From start to end, waiting included; null: not ended.</param>
/// <param name="Trigger">What started it: <c>execute</c>, <c>event</c>, <c>message</c>, <c>workflow</c>, <c>delegate</c>, <c>ask</c>, <c>retry</c>, <c>schedule</c>.</param>
/// <param name="Error">Message of the error; null: none.</param>
/// <param name="StepCount">Actions taken so far.</param>
/// <param name="AgentId">Its agent; null: a program given with a workflow call, or ended under a release that did not note it.</param>
public sealed record HistoryEntry(
    string ExecutionId, ExecutionStatus Status, DateTimeOffset Timestamp, DateTimeOffset? StartedAt, DateTimeOffset? CompletedAt,
    long? ExecutionTimeMs, [property: Trigger] string Trigger, string? Error, int StepCount, string? AgentId = null);
