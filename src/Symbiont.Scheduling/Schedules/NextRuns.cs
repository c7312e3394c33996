using System.Text.Json.Serialization;

namespace Symbiont.Scheduling;

/// <summary>The next occurrences of a schedule.</summary>
/// <param name="JobId">The schedule's id.</param>
/// <param name="Times">UTC, in order; fewer than asked for where there are no more, none where nothing is to come.</param>
public sealed record NextRuns(string JobId, [property: JsonPropertyName("next_runs")] IReadOnlyList<DateTimeOffset> Times);
