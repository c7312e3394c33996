namespace Symbiont.Scheduling;

/// <summary>An occurrence from its first run to the end of its last attempt.</summary>
/// <param name="RunId">Its present run, or the last one while it waits for a retry.</param>
/// <param name="ScheduledAt">The occurrence, UTC.</param>
/// <param name="Reason">Why there is its present run.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="RetryAt">When it is run again, UTC; null: it runs.</param>
public sealed record OccurrenceUnderWay(string RunId, DateTimeOffset ScheduledAt, RunReason Reason, int Attempt, DateTimeOffset? RetryAt = null);
