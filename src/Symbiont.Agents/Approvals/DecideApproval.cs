using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Body of the decision.</summary>
/// <param name="Decision"><c>approve</c> or <c>reject</c>.</param>
/// <param name="DecidedBy">Who decides, 1 to 128 characters: it stands in the execution's steps and in the audit record.</param>
/// <param name="Comment">At most 1000 characters; the program is told.</param>
public sealed record DecideApproval(
    [property: Required, AllowedValues("approve", "reject")] string? Decision,
    [property: Required, Length(1, 128)] string? DecidedBy,
    [property: MaxLength(1_000)] string? Comment = null);
