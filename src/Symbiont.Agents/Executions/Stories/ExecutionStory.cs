using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>One execution told to somebody who has never seen its program: what it did, why it was allowed, what it waits for.</summary>
/// <param name="ExecutionId">Its id.</param>
/// <param name="AgentId">Its agent; null: a program run once by a workflow call.</param>
/// <param name="AgentName">The agent's name when it was accepted.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Text">That in one or two sentences.</param>
/// <param name="WaitingFor">Everything that it waits for now.</param>
/// <param name="Trigger">What started it.</param>
/// <param name="Parameters">As given; secrets masked.</param>
/// <param name="Event">The event or message that it was started with; null: none.</param>
/// <param name="Result">The program's value; null: not ended, failed, or null.</param>
/// <param name="Error">Why it failed; null: it has not.</param>
/// <param name="QueuedAt">When it was accepted, UTC.</param>
/// <param name="StartedAt">UTC; null: still queued.</param>
/// <param name="TimeoutAt">When its time is over; null: it has no limit, or has not started.</param>
/// <param name="CompletedAt">UTC; null: not ended.</param>
/// <param name="ExecutionTimeMs">From start to end, waiting included; null: not ended.</param>
/// <param name="RetryOf">The execution that this one repeats; null: none.</param>
/// <param name="Parent">The execution that waits for this one; null: none.</param>
/// <param name="Children">The executions that it started, in order.</param>
/// <param name="Program">What it runs.</param>
/// <param name="Silo">The server that works on it, where that is the one that answers; else null.</param>
/// <param name="Limits">What it has used of what it may use.</param>
/// <param name="Steps">Every action in order of its beginning.</param>
public sealed record ExecutionStory(
    string ExecutionId, string? AgentId, string AgentName, ExecutionStatus Status, string Text, IReadOnlyList<StoryWait> WaitingFor,
    [property: Trigger] string Trigger, JsonElement? Parameters, JsonElement? Event, JsonElement? Result, ExecutionFailure? Error,
    DateTimeOffset QueuedAt, DateTimeOffset? StartedAt, DateTimeOffset? TimeoutAt, DateTimeOffset? CompletedAt, long? ExecutionTimeMs,
    string? RetryOf, StoryParent? Parent, IReadOnlyList<StoryChild> Children, StoryProgram Program, string? Silo, StoryLimits Limits,
    IReadOnlyList<StoryStep> Steps);
