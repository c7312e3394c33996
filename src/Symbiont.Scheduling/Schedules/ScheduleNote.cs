using System.ComponentModel.DataAnnotations;

namespace Symbiont.Scheduling;

/// <summary>Body of what is done with a schedule; may be missing.</summary>
/// <param name="Note">Why, at most 1000 characters; shown in <c>view=full</c>. Null: the last one stays.</param>
public sealed record ScheduleNote([property: MaxLength(1_000)] string? Note = null);
