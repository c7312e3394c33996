using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>One run of an agent's program. Key: the execution's id (UUID). Made by the agent's turn that accepts it.</summary>
[GrainType("execution")]
public interface IExecutionGrain : IGrain
{
    /// <summary>Ends the execution as cancelled. Errors: <c>EXECUTION_NOT_FOUND</c>, <c>EXECUTION_ENDED</c>.</summary>
    Task<ExecutionAnswer> Cancel();
}
