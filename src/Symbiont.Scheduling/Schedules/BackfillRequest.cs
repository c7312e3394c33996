using System.ComponentModel.DataAnnotations;

namespace Symbiont.Scheduling;

/// <summary>Body of the backfill.</summary>
/// <param name="Start">From this instant on, RFC 3339.</param>
/// <param name="End">Before this instant, RFC 3339; not in the future.</param>
/// <param name="Note">Why, at most 1000 characters.</param>
public sealed record BackfillRequest([property: Required] string? Start, [property: Required] string? End, [property: MaxLength(1_000)] string? Note = null);
