using System.Runtime.CompilerServices;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Reads the list that executions keep by their own commits.</summary>
internal sealed class Approvals(ILookups lookups) : IApprovals
{
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
}
