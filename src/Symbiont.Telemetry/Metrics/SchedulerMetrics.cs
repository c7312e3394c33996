namespace Symbiont.Telemetry;

/// <summary>Schedules and their runs.</summary>
/// <param name="TotalJobs">Schedules not deleted.</param>
/// <param name="ActiveJobs">Schedules that fire.</param>
/// <param name="PausedJobs">Schedules that are paused.</param>
/// <param name="FailedJobs">Schedules whose last run has failed.</param>
/// <param name="TotalRuns">Runs that have ended, ever.</param>
/// <param name="SuccessfulRuns">Runs that have completed, ever.</param>
/// <param name="DeadLetterCount">Schedules that were given up.</param>
public sealed record SchedulerMetrics(
    long TotalJobs, long ActiveJobs, long PausedJobs, long FailedJobs, long TotalRuns, long SuccessfulRuns, long DeadLetterCount);
