namespace Symbiont.Scheduling;

/// <summary>An occurrence whose last attempt has failed.</summary>
/// <param name="RunId">Its last run.</param>
/// <param name="ScheduledAt">The occurrence, UTC.</param>
/// <param name="Attempts">Runs that it had.</param>
/// <param name="Error">Message of the last error, at most 256 characters.</param>
/// <param name="FailedAt">UTC.</param>
public sealed record DeadOccurrence(string RunId, DateTimeOffset ScheduledAt, int Attempts, string? Error, DateTimeOffset FailedAt);
