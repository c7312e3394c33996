namespace Symbiont.Scheduling;

/// <summary>Answer to delete.</summary>
/// <param name="JobId">The schedule's id.</param>
/// <param name="Deleted">Always true.</param>
public sealed record ScheduleDeleted(string JobId, bool Deleted);
