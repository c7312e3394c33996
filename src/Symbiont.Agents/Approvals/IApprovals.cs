namespace Symbiont.Agents;

/// <summary>Lists what waits for people.</summary>
public interface IApprovals
{
    /// <summary>Everything that waits for a decision, in the order in which it was asked for.</summary>
    /// <param name="role">Only what this role is asked for; null: all.</param>
    /// <param name="agentId">Only of this agent; null: of all.</param>
    /// <param name="executionId">Only of this execution; null: of all.</param>
    /// <param name="afterId">Only those asked for behind this one; empty: from the first.</param>
    /// <param name="cancelled">Ends the reading.</param>
    IAsyncEnumerable<ApprovalRequest> List(string? role, string? agentId, string? executionId, string afterId = "", CancellationToken cancelled = default);
}
