namespace Symbiont.Agents;

/// <summary>Tells waiters in this process that something happened to an execution: hints without data, the store has the truth.</summary>
internal sealed class ExecutionSignals
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (TaskCompletionSource Ended, int Waiters)> ends = [];
    private readonly Dictionary<string, Action> workers = [];

    /// <summary>Complete when the execution ends in this process from now on. To be followed by <see cref="StopWaiting"/>.</summary>
    public Task BeginWaiting(string id)
    {
        lock (gate)
        {
            var (ended, waiters) = ends.GetValueOrDefault(id);
            ended ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            ends[id] = (ended, waiters + 1);
            return ended.Task;
        }
    }

    /// <summary>One waiter less.</summary>
    public void StopWaiting(string id)
    {
        lock (gate)
        {
            var (ended, waiters) = ends[id];
            if (waiters == 1)
                ends.Remove(id);
            else
                ends[id] = (ended, waiters - 1);
        }
    }

    public void Ended(string id)
    {
        lock (gate)
            ends.GetValueOrDefault(id).Ended?.TrySetResult();
    }

    /// <summary>The worker of the execution in this process, to be told of arrivals; it must not take long about it.</summary>
    public void Watch(string id, Action arrived)
    {
        lock (gate)
            workers[id] = arrived;
    }

    /// <summary>From here on the worker is told nothing more.</summary>
    public void StopWatching(string id)
    {
        lock (gate)
            workers.Remove(id);
    }

    public void Arrived(string id)
    {
        lock (gate)
            workers.GetValueOrDefault(id)?.Invoke();
    }
}
