using System.ComponentModel.DataAnnotations;

namespace Symbiont.Scheduling;

/// <summary>Answer to create.</summary>
/// <param name="JobId">The schedule's id.</param>
/// <param name="NextRun">Its first occurrence, UTC.</param>
/// <param name="Status">Always <c>created</c>.</param>
public sealed record ScheduleCreated(string JobId, DateTimeOffset? NextRun, [property: AllowedValues("created")] string Status);
