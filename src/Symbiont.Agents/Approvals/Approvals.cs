using System.Runtime.CompilerServices;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Reads the list that executions keep by their own commits, and leaves decisions to them.</summary>
internal sealed class Approvals(ILookups lookups, IGrainFactory grains, IFeeds feeds, IBodies bodies) : IApprovals
{
    /// <summary>The code of an approval that cannot be decided.</summary>
    public const string NotPending = "APPROVAL_NOT_PENDING";

    public async IAsyncEnumerable<ApprovalRequest> List(
        string? role, string? agentId, string? executionId, string afterId = "", [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        await foreach (var row in lookups.All(AgentLists.Approvals, afterId, cancelled))
        {
            var request = row.Read<ApprovalRequest>();
            if ((role is null || request.Role == role) && (agentId is null || request.AgentId == agentId) && (executionId is null || request.ExecutionId == executionId))
                yield return request;
        }
    }

    public async Task<ApprovalDecided> Decide(string executionId, string approvalId, DecideApproval decision, CallOptions? call = null)
    {
        try
        {
            return await grains.GetGrain<IExecutionGrain>(executionId, call).Decide(approvalId, decision);
        }
        catch (DomainException refused) when (refused.Code == NotPending)
        {
            // The grain knows only what is pending; what was ever asked for stands in the journal, which a turn cannot read.
            var record = await ExecutionRecord.Read(executionId, grains, feeds, bodies);
            if (!record.Rows.Any(row => row.Approvals?.Any(asked => asked.Id == approvalId) == true))
                throw new NotFoundException("APPROVAL_NOT_FOUND", $"The execution {executionId} has no approval {approvalId}.");
            throw;
        }
    }
}
