namespace Symbiont.Agents;

/// <summary>An approval that a worker's commit asks for.</summary>
/// <param name="Pending">For the execution.</param>
/// <param name="Request">For those who decide.</param>
internal sealed record NewApproval(PendingApproval Pending, ApprovalRequest Request);
