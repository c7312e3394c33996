using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>How an execution ended.</summary>
/// <param name="ExecutionId">Its id.</param>
/// <param name="Status">Completed, failed, cancelled or timed out.</param>
/// <param name="Result">The program's value; null: it has none.</param>
/// <param name="Error">Why it failed; null: it has not.</param>
/// <param name="CompletedAt">UTC.</param>
/// <param name="ExecutionTimeMs">From start to end.</param>
public sealed record ExecutionEnd(
    string ExecutionId, ExecutionStatus Status, JsonElement? Result, ExecutionFailure? Error, DateTimeOffset CompletedAt, long ExecutionTimeMs);
