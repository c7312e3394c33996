namespace Symbiont.Scheduling.Timing;

/// <summary>What is to be done now about a schedule's occurrences.</summary>
/// <param name="Due">Those that are to be run, oldest first.</param>
/// <param name="Dropped">How many are passed over for good.</param>
/// <param name="Handled">The last occurrence that is decided.</param>
internal sealed record DuePlan(IReadOnlyList<DueOccurrence> Due, long Dropped, DateTimeOffset Handled);
