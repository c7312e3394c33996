using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>An approval that an action waits or waited for.</summary>
/// <param name="ApprovalId">UUID.</param>
/// <param name="Role">Who is asked; null: anybody.</param>
/// <param name="Status"><c>pending</c>, <c>approved</c>, <c>rejected</c>, or <c>withdrawn</c>: nobody needs to decide it any more.</param>
/// <param name="DecidedBy">Who decided; null: nobody has.</param>
/// <param name="Comment">What they said with it; null: nothing.</param>
/// <param name="DecidedAt">UTC; null: not decided.</param>
public sealed record StoryApproval(string ApprovalId, string? Role, [property: AllowedValues("pending", "approved", "rejected", "withdrawn")] string Status, string? DecidedBy, string? Comment, DateTimeOffset? DecidedAt);
