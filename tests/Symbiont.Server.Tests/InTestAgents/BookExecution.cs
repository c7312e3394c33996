using Symbiont.Agents;

namespace Symbiont.Server.Tests;

internal sealed class BookExecution(string id, AgentBook book) : IExecutionGrain
{
    public Task<ExecutionAnswer> Cancel() => Task.FromResult(new ExecutionAnswer(book.Execution(id).ExecutionId, ExecutionStatus.Cancelled));
}
