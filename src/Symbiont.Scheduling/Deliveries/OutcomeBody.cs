using System.Text.Json;
using System.Text.Json.Serialization;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Scheduling.Deliveries;

/// <summary>What targets are given.</summary>
/// <param name="JobId">The schedule's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="RunId">The run whose outcome it is.</param>
/// <param name="ScheduledAt">The occurrence, UTC.</param>
/// <param name="Status">How the run ended.</param>
/// <param name="Result">Its value, secrets hidden; null: it has none.</param>
/// <param name="Error">Why it failed; null: it has not.</param>
/// <param name="Reason">Why there was this run.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="CompletedAt">UTC.</param>
internal sealed record OutcomeBody(
    string JobId, string Name, string RunId, [property: JsonConverter(typeof(UtcTimeConverter))] DateTimeOffset ScheduledAt, ExecutionStatus Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonElement? Result,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Error,
    RunReason Reason, int Attempt, [property: JsonConverter(typeof(UtcTimeConverter))] DateTimeOffset CompletedAt)
{
    public static async Task<OutcomeBody> Of(DeliverOutcome outcome, IAgentDirectory agents) => new(
        outcome.JobId, outcome.Name, outcome.RunId, outcome.ScheduledAt, outcome.Status, await ResultOf(outcome, agents), outcome.Error, outcome.Reason, outcome.Attempt,
        outcome.CompletedAt);

    /// <summary>Null too where the execution has been removed in the meantime, past its retention.</summary>
    private static async Task<JsonElement?> ResultOf(DeliverOutcome outcome, IAgentDirectory agents)
    {
        if (outcome.Status != ExecutionStatus.Completed)
            return null;
        try
        {
            return (await agents.GetExecution(outcome.RunId)).Result;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }
}
