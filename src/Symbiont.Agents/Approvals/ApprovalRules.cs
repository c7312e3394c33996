using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What approvals and decisions must look like. Every broken rule is named.</summary>
internal static class ApprovalRules
{
    public const int MaxRole = 128;
    public const int MaxReason = 1_000;

    /// <summary>What one execution may wait for at once: it stands in its state.</summary>
    public const int MaxPending = 128;

    private const string Approve = "approve";
    private const string Reject = "reject";
    private const int MaxName = 128;
    private const int MaxComment = 1_000;

    public static ApprovalAnswer Check(DecideApproval request, PendingApproval pending)
    {
        var errors = new List<FieldError>();
        if (request.Decision is null)
            errors.Add(new("decision", "missing_required_field", "decision is required."));
        else if (request.Decision is not (Approve or Reject))
            errors.Add(new("decision", "unknown_value", "decision must be approve or reject."));
        if (request.DecidedBy is null)
            errors.Add(new("decided_by", "missing_required_field", "decided_by is required: an approval by nobody is none."));
        else if (request.DecidedBy.Trim().Length is 0 or > MaxName)
            errors.Add(new("decided_by", "invalid_length", $"decided_by must have 1 to {MaxName} characters."));
        if (request.Comment?.Length > MaxComment)
            errors.Add(new("comment", "invalid_length", $"comment may have {MaxComment} characters."));
        return errors.Count > 0
            ? throw new InvalidException("INVALID_REQUEST", errors)
            : new(pending.Id, pending.Role, request.Decision == Approve, request.DecidedBy!.Trim(), string.IsNullOrWhiteSpace(request.Comment) ? null : request.Comment.Trim());
    }
}
