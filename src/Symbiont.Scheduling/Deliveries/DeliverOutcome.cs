using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Scheduling.Deliveries;

/// <summary>Work item: take the outcome of an occurrence to one target.</summary>
[Schema("deliver-outcome")]
internal sealed record DeliverOutcome(
    string JobId, string Name, string AgentId, string RunId, int Index, DeliveryTarget Target, DateTimeOffset ScheduledAt, ExecutionStatus Status, string? Error, RunReason Reason,
    int Attempt, DateTimeOffset CompletedAt);
