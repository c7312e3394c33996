namespace Symbiont.Agents;

/// <summary>Runs a workflow and waits for its end.</summary>
public interface IWorkflows
{
    /// <summary>Runs an agent, a function of an agent, or a whole program once. Errors: <c>WORKFLOW_NOT_FOUND</c>, <c>WORKFLOW_FAILED</c>, <c>INLINE_PROGRAMS_OFF</c>, <c>INVALID_DSL</c>.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="timeout">How long to wait for the end.</param>
    /// <param name="cancelled">Ends the waiting, not the run.</param>
    Task<WorkflowOutcome> Execute(WorkflowRequest request, TimeSpan timeout, CancellationToken cancelled = default);
}
