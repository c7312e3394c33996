namespace Symbiont.Agents;

/// <summary>Tells waiters in this process that something happened to an execution: hints without data, the store has the truth.</summary>
internal sealed class ExecutionSignals
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (TaskCompletionSource Ended, int Waiters)> ends = [];
    private readonly Dictionary<string, Action> workers = [];
    private readonly Dictionary<string, Action> followers = [];
    private int followed;

    /// <summary>Executions that somebody follows.</summary>
    public int Followed => Volatile.Read(ref followed);

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

    /// <summary>Somebody follows the execution and is told of every commit in this process; it must not take long about it.</summary>
    public void Follow(string id, Action changed)
    {
        lock (gate)
        {
            followers[id] = followers.GetValueOrDefault(id) + changed;
            Volatile.Write(ref followed, followers.Count);
        }
    }

    public void Unfollow(string id, Action changed)
    {
        lock (gate)
        {
            if (followers[id] - changed is { } others)
                followers[id] = others;
            else
                followers.Remove(id);
            Volatile.Write(ref followed, followers.Count);
        }
    }

    public void Changed(string id)
    {
        // Most executions have no followers; their commits must not queue here.
        if (Followed == 0)
            return;
        lock (gate)
            followers.GetValueOrDefault(id)?.Invoke();
    }

    public void Arrived(string id)
    {
        lock (gate)
            workers.GetValueOrDefault(id)?.Invoke();
    }
}
