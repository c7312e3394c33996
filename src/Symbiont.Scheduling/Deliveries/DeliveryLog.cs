using Microsoft.Extensions.Logging;

namespace Symbiont.Scheduling.Deliveries;

/// <summary>What the log says of outcomes.</summary>
internal static partial class DeliveryLog
{
    [LoggerMessage(4201, LogLevel.Information, "Schedule {Name} ({JobId}), run {RunId}: {Outcome}")]
    public static partial void Outcome(this ILogger logger, string name, string jobId, string runId, string outcome);

    [LoggerMessage(4202, LogLevel.Warning, "The outcome of run {RunId} of schedule {Name} ({JobId}) could not be delivered by {Kind} in {Attempts} attempts: {Reason}")]
    public static partial void GivenUp(this ILogger logger, string name, string jobId, string runId, string kind, int attempts, string reason);
}
