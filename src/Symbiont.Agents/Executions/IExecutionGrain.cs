using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>One run of an agent's program. Key: the execution's id (UUID). Made by the agent's turn that accepts it.</summary>
[GrainType("execution")]
public interface IExecutionGrain : IGrain
{
    /// <summary>Ends the execution as cancelled. Errors: <c>EXECUTION_NOT_FOUND</c>, <c>EXECUTION_ENDED</c>.</summary>
    Task<ExecutionAnswer> Cancel();

    /// <summary>
    /// Decides an approval that the execution waits for. Errors: <c>EXECUTION_NOT_FOUND</c>, <c>INVALID_REQUEST</c>, <c>APPROVAL_NOT_PENDING</c>: it was
    /// never asked for, has been decided, or the execution does not wait for it any more.
    /// </summary>
    /// <param name="approvalId">UUID.</param>
    /// <param name="request">The decision.</param>
    Task<ApprovalDecided> Decide(string approvalId, DecideApproval request);
}
