namespace Symbiont.Agents.Running;

/// <summary>The branches of one execution that wait for a time, an event or another execution, and how many act meanwhile. Used within the gate.</summary>
internal sealed class RunWaits
{
    private readonly Dictionary<string, Wait> waits = [];
    private TaskCompletionSource quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int acting;

    /// <summary>Complete once every branch waits and none acts.</summary>
    public Task Quiet => quiet.Task;

    public bool IsQuiet => acting == 0 && waits.Count > 0;

    /// <summary>When the first of them goes on by time; null: none does.</summary>
    public DateTimeOffset? NextDue => waits.Values.Min(wait => wait.Until);

    /// <summary>A branch begins to act.</summary>
    public void Enter() => acting++;

    /// <summary>A branch acts no more.</summary>
    public void Leave()
    {
        acting--;
        if (IsQuiet)
            quiet.TrySetResult();
    }

    /// <summary>A branch begins to wait.</summary>
    public Wait Begin(string path, DateTimeOffset? until)
    {
        var wait = new Wait(until);
        waits.Add(path, wait);
        Leave();
        return wait;
    }

    /// <summary>A branch acts again, if <see cref="Look"/> has not let it go already.</summary>
    public void End(string path)
    {
        if (waits.Remove(path))
            Enter();
    }

    /// <summary>Lets go the branches whose wait is over by now; where none is, the quiet goes on and is announced again.</summary>
    public void Look(Func<string, bool> isOver)
    {
        var over = waits.Where(wait => isOver(wait.Key)).ToList();
        quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
        foreach (var (path, wait) in over)
        {
            // From here on it acts, whenever it comes to the gate: nothing may be parked over its head.
            End(path);
            wait.Arrived.TrySetResult();
        }

        if (IsQuiet)
            quiet.TrySetResult();
    }

    /// <summary>One branch's wait; <paramref name="Until"/> null: for somebody else's result.</summary>
    internal sealed record Wait(DateTimeOffset? Until)
    {
        public TaskCompletionSource Arrived { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
