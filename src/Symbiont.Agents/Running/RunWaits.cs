namespace Symbiont.Agents.Running;

/// <summary>The branches of one execution that wait for a time or for another execution, and how many act meanwhile.</summary>
internal sealed class RunWaits
{
    private readonly Dictionary<string, Wait> waits = [];
    private TaskCompletionSource quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int acting;

    /// <summary>Complete once every branch waits and none acts.</summary>
    public Task Quiet => quiet.Task;

    /// <summary>When the first of them goes on by time; null: none does.</summary>
    public DateTimeOffset? NextDue => waits.Values.Where(wait => wait.Until is not null).Min(wait => wait.Until);

    public IReadOnlyList<string> Paths => [.. waits.Keys];

    public bool IsQuiet => acting == 0 && waits.Count > 0;

    /// <summary>A branch begins to act, or acts again.</summary>
    public void Enter() => acting++;

    /// <summary>A branch ends, or waits for its own branches.</summary>
    public void Leave()
    {
        acting--;
        Announce();
    }

    public Wait Begin(string path, DateTimeOffset? until)
    {
        var wait = new Wait(until);
        waits.Add(path, wait);
        Leave();
        return wait;
    }

    public void End(string path)
    {
        waits.Remove(path);
        Enter();
        if (quiet.Task.IsCompleted)
            quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>What the branch at this path waited for is there.</summary>
    public void Arrived(string path)
    {
        if (waits.TryGetValue(path, out var wait))
            wait.Arrived.TrySetResult();
    }

    /// <summary>The quiet was seen and came to nothing; the next one is announced anew.</summary>
    public void Again()
    {
        quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private void Announce()
    {
        if (IsQuiet)
            quiet.TrySetResult();
    }

    internal sealed record Wait(DateTimeOffset? Until)
    {
        public TaskCompletionSource Arrived { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
