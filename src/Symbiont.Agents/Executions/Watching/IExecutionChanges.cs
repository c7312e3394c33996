namespace Symbiont.Agents;

/// <summary>Lets readers follow executions while they run, wherever they run.</summary>
public interface IExecutionChanges
{
    /// <summary>
    /// Everything that happened and happens to an execution, in order, until its end. Error, before the first change:
    /// <c>EXECUTION_NOT_FOUND</c>. A reader costs nothing once it has stopped reading.
    /// </summary>
    /// <param name="executionId">The execution.</param>
    /// <param name="afterId">Only what came behind this change; null, or no id of a change: from the first.</param>
    /// <param name="cancelled">Ends the reading.</param>
    IAsyncEnumerable<ExecutionChange> Follow(string executionId, string? afterId, CancellationToken cancelled = default);
}
