using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Answer to the decision.</summary>
/// <param name="ApprovalId">UUID.</param>
/// <param name="ExecutionId">The execution that asked.</param>
/// <param name="Status"><c>approved</c> or <c>rejected</c>.</param>
public sealed record ApprovalDecided(string ApprovalId, string ExecutionId, [property: AllowedValues("approved", "rejected")] string Status);
