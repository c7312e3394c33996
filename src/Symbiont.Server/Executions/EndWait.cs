using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>Waiting for the end of an execution on behalf of a caller; a stopping server does not keep callers.</summary>
internal sealed class EndWait(IAgentDirectory agents, IHostApplicationLifetime lifetime)
{
    public static readonly TimeSpan Least = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    /// <summary>Null: not ended within <paramref name="patience"/>, or the server stops.</summary>
    public async Task<ExecutionDetail?> For(string executionId, TimeSpan patience, CancellationToken caller)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(caller, lifetime.ApplicationStopping);
        try
        {
            return await agents.WaitForEnd(executionId, patience, either.Token);
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested && lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return null;
        }
    }
}
