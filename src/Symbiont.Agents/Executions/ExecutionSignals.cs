using System.Collections.Concurrent;

namespace Symbiont.Agents;

/// <summary>Tells waiters in this process that something happened to an execution: hints without data, the store has the truth.</summary>
internal sealed class ExecutionSignals
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> ends = new();
    private readonly ConcurrentDictionary<string, Action> workers = new();

    /// <summary>Complete when the execution ends in this process from now on.</summary>
    public Task WhenEnded(string id) => ends.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Nobody waits for this end any more.</summary>
    public void StopWaiting(string id) => ends.TryRemove(id, out _);

    public void Ended(string id)
    {
        if (ends.TryRemove(id, out var waiting))
            waiting.TrySetResult();
    }

    /// <summary>The worker of the execution in this process, to be told of arrivals.</summary>
    public void Watch(string id, Action arrived) => workers[id] = arrived;

    public void StopWatching(string id) => workers.TryRemove(id, out _);

    public void Arrived(string id)
    {
        if (workers.TryGetValue(id, out var arrived))
            arrived();
    }
}
