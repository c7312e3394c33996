using System.Runtime.CompilerServices;
using Symbiont.Agents;

namespace Symbiont.Server.Tests;

internal sealed class BookDirectory(AgentBook book) : IAgentDirectory
{
    public async IAsyncEnumerable<string> ListIds([EnumeratorCancellation] CancellationToken cancelled = default)
    {
        foreach (var id in book.Agents.Keys.Order())
        {
            await Task.Yield();
            cancelled.ThrowIfCancellationRequested();
            yield return id;
        }
    }

    public Task<AgentStatus> GetStatus(string agentId)
    {
        var agent = book.Agent(agentId);
        return Task.FromResult(new AgentStatus(
            agentId, "ready", agent.UpdatedAt, null, new(0, 0, 0), new(agent.ExecutionMode, null, "00:00:00", "healthy"), agent.Metadata, null, null, null));
    }

    public Task<AgentHistory> GetHistory(string agentId, int limit)
    {
        book.Agent(agentId);
        return Task.FromResult(new AgentHistory([.. Of(agentId).Reverse().Take(limit)]));
    }

    public Task<ExecutionDetail> GetExecution(string executionId) => Task.FromResult(book.Execution(executionId));

    public async IAsyncEnumerable<HistoryEntry> ListExecutions(
        string? agentId, ExecutionStatus? status, [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        foreach (var entry in Of(agentId).Where(entry => status is null || entry.Status == status))
        {
            await Task.Yield();
            cancelled.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    public Task<string?> Find(string nameOrId) =>
        Task.FromResult(book.Agents.Values.FirstOrDefault(agent => agent.Name == nameOrId || agent.Id == nameOrId)?.Id);

    public Task<ExecutionDetail?> WaitForEnd(string executionId, TimeSpan timeout, CancellationToken cancelled = default) =>
        Task.FromResult<ExecutionDetail?>(book.Execution(executionId));

    private IEnumerable<HistoryEntry> Of(string? agentId) => book.Executions.Values
        .Where(execution => agentId is null || execution.AgentId == agentId)
        .OrderBy(execution => execution.ExecutionId, StringComparer.Ordinal)
        .Select(execution => new HistoryEntry(
            execution.ExecutionId, execution.Status, AgentBook.Created, execution.StartedAt, execution.CompletedAt, execution.ExecutionTimeMs,
            execution.Trigger, null, execution.Steps.Count));
}
