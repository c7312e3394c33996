using System.ComponentModel.DataAnnotations;

namespace Symbiont.Scheduling;

/// <summary>Answer to what was done with a schedule.</summary>
/// <param name="JobId">The schedule's id.</param>
/// <param name="Action">What was done.</param>
/// <param name="Status">Always <c>ok</c>.</param>
public sealed record ScheduleAction(
    string JobId,
    [property: AllowedValues("paused", "resumed", "triggered", "skipped", "requeued")] string Action,
    [property: AllowedValues("ok")] string Status = "ok");
