using System.ComponentModel.DataAnnotations;

namespace Symbiont.Scheduling;

/// <summary>Answer to the backfill.</summary>
/// <param name="JobId">The schedule's id.</param>
/// <param name="Action">Always <c>backfilled</c>.</param>
/// <param name="Status">Always <c>ok</c>.</param>
/// <param name="Runs">Occurrences that will be run, from 1 to 10,000.</param>
public sealed record BackfillAccepted(
    string JobId, [property: AllowedValues("backfilled")] string Action, [property: AllowedValues("ok")] string Status, long Runs);
