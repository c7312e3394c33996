namespace Symbiont.Agents;

/// <summary>Tells executions to people.</summary>
public interface IExecutionStories
{
    /// <summary>The execution with all that is known of it. Error: <c>EXECUTION_NOT_FOUND</c>.</summary>
    Task<ExecutionStory> Tell(string executionId);
}
