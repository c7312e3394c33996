using System.Runtime.CompilerServices;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

/// <summary>Fails as the real directory cannot be made to: with a failure of the test's choice, half-way through a list, or by never answering.</summary>
internal sealed class FailingDirectory : IAgentDirectory
{
    private long listed;

    /// <summary>What looking at an agent throws.</summary>
    public Exception Failure { get; set; } = new InvalidOperationException("The test has not said which failure it wants.");

    /// <summary>Items of a list before it fails.</summary>
    public int ItemsBefore { get; init; }

    /// <summary>Each item of a list.</summary>
    public string Item { get; init; } = "id";

    /// <summary>Items of lists so far.</summary>
    public long Listed => Interlocked.Read(ref listed);

    /// <summary>Somebody waits for an execution's end.</summary>
    public TaskCompletionSource Waiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Nobody waits any more.</summary>
    public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async IAsyncEnumerable<string> ListIds(string afterId = "", [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        for (var i = 0; i < ItemsBefore; i++)
        {
            await Task.Yield();
            Interlocked.Increment(ref listed);
            yield return Item;
        }

        throw new DomainException(ErrorKind.Unavailable, "STORE", "The store does not answer.");
    }

    public async Task<ExecutionDetail?> WaitForEnd(string executionId, TimeSpan timeout, CancellationToken cancelled = default)
    {
        var never = new TaskCompletionSource<ExecutionDetail?>();
        Waiting.SetResult();
        try
        {
            return await never.Task.WaitAsync(cancelled);
        }
        finally
        {
            Left.SetResult();
        }
    }

    public Task<AgentDetail> GetDetail(string agentId) => Task.FromException<AgentDetail>(Failure);

    public Task<AgentStatus> GetStatus(string agentId) => throw new NotSupportedException();

    public Task<AgentHistory> GetHistory(string agentId, int limit, string beforeId = "") => throw new NotSupportedException();

    public Task<ExecutionDetail> GetExecution(string executionId) => throw new NotSupportedException();

    public IAsyncEnumerable<HistoryEntry> ListExecutions(string? agentId, ExecutionStatus? status, string afterId = "", CancellationToken cancelled = default) =>
        throw new NotSupportedException();

    public Task<string?> Find(string nameOrId) => throw new NotSupportedException();
}
