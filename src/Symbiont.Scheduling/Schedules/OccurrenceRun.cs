using System.Text.Json.Serialization;

namespace Symbiont.Scheduling;

/// <summary>What a schedule remembers of an occurrence under way.</summary>
/// <param name="RunId">Its present run, or the last one while it waits for a retry.</param>
/// <param name="ScheduledAt">The occurrence, UTC.</param>
/// <param name="Reason">Why there is its present run.</param>
/// <param name="Attempt">From 1.</param>
[JsonConverter(typeof(OccurrenceRunConverter))]
internal sealed record OccurrenceRun(string RunId, DateTimeOffset ScheduledAt, RunReason Reason, int Attempt)
{
    /// <summary>Retries used up; after a requeue they count anew.</summary>
    public int Retries { get; init; }

    /// <summary>How many in a row before this one have asked for the next.</summary>
    public int Iteration { get; init; }

    /// <summary>When it is run again, UTC; null: it runs.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>It is being cancelled, and will not be run again.</summary>
    public bool IsCancelling { get; init; }

    public OccurrenceUnderWay ToView() => new(RunId, ScheduledAt, Reason, Attempt, RetryAt);
}
