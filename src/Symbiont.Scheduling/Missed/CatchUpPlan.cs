using System.Collections.Immutable;

namespace Symbiont.Scheduling.Missed;

/// <summary>What is to be done now, so that nothing is missed and nothing happens twice.</summary>
/// <param name="Due">The occurrences to run, oldest first.</param>
/// <param name="Dropped">How many are passed over for good: too old, or not run by the policy.</param>
/// <param name="Handled">
/// The last occurrence that is decided, to be kept and given the next time. Every one up to it is in <paramref name="Due"/>, among the dropped, or was decided before.
/// </param>
/// <param name="Next">
/// When to plan again: the first occurrence after <paramref name="Handled"/>. It is in the past when there were more than one plan takes. Null: the schedule is done.
/// </param>
public sealed record CatchUpPlan(ImmutableArray<DateTimeOffset> Due, long Dropped, DateTimeOffset Handled, DateTimeOffset? Next);
