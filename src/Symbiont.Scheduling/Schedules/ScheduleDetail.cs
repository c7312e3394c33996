namespace Symbiont.Scheduling;

/// <summary>One schedule.</summary>
/// <param name="JobId">Its id (UUID).</param>
/// <param name="Name">Its name; need not be unique.</param>
/// <param name="CronExpression">As it was given.</param>
/// <param name="Timezone">IANA name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Enabled">Whether it is active.</param>
/// <param name="OneShot">Ends after its first occurrence.</param>
/// <param name="NextRun">The next occurrence, UTC; null unless active.</param>
/// <param name="LastRun">When the last run was started, UTC; null: never.</param>
/// <param name="RunCount">Runs ever started, retries and triggered ones included.</param>
/// <param name="FailureCount">Runs that failed or timed out, ever.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="UpdatedAt">Last change by somebody, UTC.</param>
public sealed record ScheduleDetail(
    string JobId, string Name, string CronExpression, string Timezone, ScheduleStatus Status, bool Enabled, bool OneShot,
    DateTimeOffset? NextRun, DateTimeOffset? LastRun, long RunCount, long FailureCount, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt);
