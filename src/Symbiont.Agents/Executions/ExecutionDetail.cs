using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>One execution with everything it did.</summary>
/// <param name="ExecutionId">Its id.</param>
/// <param name="AgentId">Its agent; null: a program run once by a workflow call.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Trigger">What started it.</param>
/// <param name="Parameters">As given; secrets masked.</param>
/// <param name="Result">The program's value; null: not ended, failed, or null.</param>
/// <param name="Error">Why it failed; null: it has not.</param>
/// <param name="StartedAt">UTC; null: still queued.</param>
/// <param name="CompletedAt">UTC; null: not ended.</param>
/// <param name="ExecutionTimeMs">From start to end; null: not ended.</param>
/// <param name="RetryOf">The execution that this one repeats; null: none; not part of the plain answer.</param>
/// <param name="Steps">Every action in order of its beginning.</param>
public sealed record ExecutionDetail(
    string ExecutionId, string? AgentId, ExecutionStatus Status, [property: Trigger] string Trigger, JsonElement? Parameters, JsonElement? Result,
    ExecutionFailure? Error, DateTimeOffset? StartedAt, DateTimeOffset? CompletedAt, long? ExecutionTimeMs, [property: JsonIgnore] string? RetryOf,
    IReadOnlyList<ExecutionStep> Steps);
