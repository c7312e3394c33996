namespace Symbiont.Scheduling.Timing;

/// <summary>An occurrence that is to be run.</summary>
/// <param name="At">The occurrence, UTC.</param>
/// <param name="StartsAt">When its run is to begin, UTC.</param>
/// <param name="Reason">Whether it is on time.</param>
internal sealed record DueOccurrence(DateTimeOffset At, DateTimeOffset StartsAt, RunReason Reason);
