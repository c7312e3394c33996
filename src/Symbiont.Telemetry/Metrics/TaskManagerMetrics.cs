namespace Symbiont.Telemetry;

/// <summary>Executions.</summary>
/// <param name="QueuedTasks">Those that stand in line.</param>
/// <param name="RunningTasks">Those begun and not ended, also while they wait for something.</param>
/// <param name="CompletedTasks">Those that have completed, ever.</param>
/// <param name="FailedTasks">Those that have failed or timed out, ever.</param>
public sealed record TaskManagerMetrics(long QueuedTasks, long RunningTasks, long CompletedTasks, long FailedTasks);
