using System.Text.Json;

namespace Symbiont.Scheduling;

/// <summary>One schedule with everything that is known of it.</summary>
/// <param name="JobId">Its id (UUID).</param>
/// <param name="Name">Its name.</param>
/// <param name="CronExpression">As it was given.</param>
/// <param name="Timezone">IANA name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Enabled">Whether it is active.</param>
/// <param name="OneShot">Ends after its first occurrence.</param>
/// <param name="NextRun">The next occurrence, UTC; null unless active.</param>
/// <param name="LastRun">When the last run was started, UTC; null: never.</param>
/// <param name="RunCount">Runs ever started.</param>
/// <param name="FailureCount">Runs that failed or timed out.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="UpdatedAt">Last change by somebody, UTC.</param>
/// <param name="Description">The expression in English.</param>
/// <param name="AgentId">The agent that is run.</param>
/// <param name="Program">Whether it is declared by a block of the agent's program.</param>
/// <param name="PolicyIds">As given.</param>
/// <param name="UnresolvedPolicies">Those of them that the agent's present program does not have.</param>
/// <param name="OverlapPolicy">See the settings.</param>
/// <param name="CatchUp">See the settings.</param>
/// <param name="CatchUpWindow">Seconds.</param>
/// <param name="Jitter">Seconds; 0: none.</param>
/// <param name="StartAt">Null: no bound.</param>
/// <param name="EndAt">Null: no bound.</param>
/// <param name="MaxRuns">Null: no limit.</param>
/// <param name="MaxRetries">See the settings.</param>
/// <param name="PauseOnFailure">See the settings.</param>
/// <param name="MaxIterations">Runs in a row that may ask for the next at once; 0: none.</param>
/// <param name="Parameters">As given; null: none.</param>
/// <param name="Delivery">Where outcomes go.</param>
/// <param name="Note">The last note; null: none.</param>
/// <param name="SkippedCount">Occurrences passed over: missed and dropped, skipped by overlap, or by somebody.</param>
/// <param name="WaitingCount">Occurrences that wait for others to end.</param>
/// <param name="Running">What is under way.</param>
/// <param name="DeadLetters">The last occurrences whose last attempt failed, oldest first.</param>
/// <param name="Deliveries">What became of the last deliveries, oldest first.</param>
public sealed record ScheduleView(
    string JobId, string Name, string CronExpression, string Timezone, ScheduleStatus Status, bool Enabled, bool OneShot,
    DateTimeOffset? NextRun, DateTimeOffset? LastRun, long RunCount, long FailureCount, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt,
    string Description, string AgentId, bool Program, IReadOnlyList<string> PolicyIds, IReadOnlyList<string> UnresolvedPolicies,
    OverlapPolicy OverlapPolicy, Missed.CatchUpPolicy CatchUp, double CatchUpWindow, double Jitter, DateTimeOffset? StartAt, DateTimeOffset? EndAt, long? MaxRuns,
    int MaxRetries, bool PauseOnFailure, int MaxIterations, JsonElement? Parameters, IReadOnlyList<DeliveryTarget> Delivery, string? Note,
    long SkippedCount, long WaitingCount, IReadOnlyList<OccurrenceUnderWay> Running, IReadOnlyList<DeadOccurrence> DeadLetters, IReadOnlyList<DeliveryRecord> Deliveries);
