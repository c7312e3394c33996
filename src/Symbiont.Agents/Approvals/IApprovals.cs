using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What waits for people, and what they decide.</summary>
public interface IApprovals
{
    /// <summary>Everything that waits for a decision, in the order in which it was asked for.</summary>
    /// <param name="role">Only what this role is asked for; null: all.</param>
    /// <param name="agentId">Only of this agent; null: of all.</param>
    /// <param name="executionId">Only of this execution; null: of all.</param>
    /// <param name="afterId">Only those asked for behind this one; empty: from the first.</param>
    /// <param name="cancelled">Ends the reading.</param>
    IAsyncEnumerable<ApprovalRequest> List(string? role, string? agentId, string? executionId, string afterId = "", CancellationToken cancelled = default);

    /// <summary>Decides. Errors: <c>EXECUTION_NOT_FOUND</c>; <c>APPROVAL_NOT_FOUND</c>: the execution never asked for it; <c>APPROVAL_NOT_PENDING</c>: decided, expired or withdrawn.</summary>
    /// <param name="executionId">The execution that asked.</param>
    /// <param name="approvalId">The approval.</param>
    /// <param name="decision">What is decided, and by whom.</param>
    /// <param name="call">What travels with the call.</param>
    Task<ApprovalDecided> Decide(string executionId, string approvalId, DecideApproval decision, CallOptions? call = null);
}
