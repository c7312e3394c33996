using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What only this module calls on an execution; the worker's calls commit only while it owns the work item.</summary>
[GrainType("execution")]
internal interface IExecutionInside : IGrain
{
    /// <summary>The state. Error: <c>EXECUTION_NOT_FOUND</c>.</summary>
    [ReadOnly]
    Task<ExecutionState> Look();

    /// <summary>
    /// Makes an execution without an agent, of a program given with the call, or again of an earlier one's. Answers its id: a repetition of an idempotent
    /// call goes to a new grain and gets the first one's.
    /// </summary>
    Task<ExecutionStarted> StartInline(string program, string parameters, TimeSpan? timeout, string? retryOf = null);

    /// <summary>Commits what was done so far.</summary>
    Task Record(RunBatch batch);

    /// <summary>
    /// Commits what was done and gives the work item up until <paramref name="until"/>, or until something arrives. False:
    /// something has arrived that the worker has not seen; it goes on.
    /// </summary>
    Task<bool> Park(RunBatch batch, DateTimeOffset? until, int signalsSeen);

    /// <summary>Commits what was done, and the end.</summary>
    Task End(RunBatch batch, RunEnd end);

    /// <summary>Removes an ended execution past its retention.</summary>
    Task Forget();
}
