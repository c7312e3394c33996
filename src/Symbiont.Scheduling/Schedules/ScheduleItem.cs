namespace Symbiont.Scheduling;

/// <summary>One schedule in the list.</summary>
/// <param name="JobId">Its id (UUID).</param>
/// <param name="Name">Its name; need not be unique.</param>
/// <param name="CronExpression">As it was given.</param>
/// <param name="Timezone">IANA name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Enabled">Whether it is active.</param>
/// <param name="NextRun">The next occurrence, UTC; null unless active.</param>
/// <param name="RunCount">Runs ever started, retries and triggered ones included.</param>
public sealed record ScheduleItem(
    string JobId, string Name, string CronExpression, string Timezone, ScheduleStatus Status, bool Enabled, DateTimeOffset? NextRun, long RunCount);
