using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Repeats executions.</summary>
public interface IRetries
{
    /// <summary>
    /// Starts a new execution with the program version, function and input of one that has ended. Errors:
    /// <c>EXECUTION_NOT_FOUND</c>, <c>EXECUTION_NOT_ENDED</c>, and what the start of an execution may be refused with.
    /// </summary>
    /// <param name="executionId">The ended one.</param>
    /// <param name="options">Travels with the call; an idempotency key in it makes the repetition one.</param>
    Task<ExecutionStarted> Retry(string executionId, CallOptions? options = null);
}
