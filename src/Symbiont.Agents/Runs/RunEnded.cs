using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To a run's owner: it has ended.</summary>
/// <param name="RunId">The run.</param>
/// <param name="Status">How.</param>
/// <param name="ErrorCode">Upper-case code; null: no error.</param>
/// <param name="ErrorMessage">One sentence, secrets hidden; null: no error.</param>
/// <param name="StartedAt">When its first step could run, UTC; null: it never could.</param>
/// <param name="CompletedAt">UTC.</param>
/// <param name="AsksForMore">Its result is a record with <c>continue: true</c>.</param>
[Schema("run-ended")]
public sealed record RunEnded(
    string RunId, ExecutionStatus Status, string? ErrorCode, string? ErrorMessage, DateTimeOffset? StartedAt, DateTimeOffset CompletedAt, bool AsksForMore = false)
{
    internal static RunEnded Of(ExecutionState ended, bool asksForMore) =>
        new(ended.Id, ended.Status, ended.Error?.Code, ended.Error?.Message, ended.StartedAt, ended.CompletedAt!.Value, asksForMore);
}
