using System.Collections.Concurrent;

namespace Symbiont.Testing.Silo;

/// <summary>Callers that are answered by a refusing turn itself, before anything has committed: a bug, on purpose.</summary>
internal sealed class EarlyRefusals
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<TokensState>> callers = new();

    public Task<TokensState> Of(string token) =>
        callers.GetOrAdd(token, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Refuse(string token, TokensState seen)
    {
        if (callers.TryRemove(token, out var caller))
            caller.TrySetResult(seen);
    }
}
