using Microsoft.Extensions.Logging;

namespace Symbiont.Engine;

internal static partial class WorkLog
{
    [LoggerMessage(2101, LogLevel.Information, "Work item {WorkItem} of {Queue} for {Grain} starts again here (token {Token})")]
    public static partial void TakenOver(this ILogger logger, Guid workItem, string queue, GrainId grain, long token);

    [LoggerMessage(2102, LogLevel.Warning, "Work item {WorkItem} of {Queue} has another owner by now; this attempt stops")]
    public static partial void Fenced(this ILogger logger, Guid workItem, string queue);

    [LoggerMessage(2103, LogLevel.Warning, "Work item {WorkItem} of {Queue} for {Grain} failed, attempt {Attempt}; it is tried again")]
    public static partial void WorkFailed(this ILogger logger, Exception error, Guid workItem, string queue, GrainId grain, int attempt);

    [LoggerMessage(2104, LogLevel.Error, "Work item {WorkItem} of {Queue} for {Grain} is given up after {Attempts} attempts")]
    public static partial void WorkBuried(this ILogger logger, Exception error, Guid workItem, string queue, GrainId grain, int attempts);

    [LoggerMessage(2106, LogLevel.Warning, "How work item {WorkItem} of {Queue} ended could not be written; it is tried again")]
    public static partial void RecordFailed(this ILogger logger, Exception error, Guid workItem, string queue);

    [LoggerMessage(2107, LogLevel.Warning, "Work item {WorkItem} of {Queue} cannot be done here now; it waits")]
    public static partial void WorkWaits(this ILogger logger, Exception error, Guid workItem, string queue);

    [LoggerMessage(2105, LogLevel.Warning, "{Count} work items did not stop in time; they start again with the next silo")]
    public static partial void LeftRunning(this ILogger logger, int count);
}
