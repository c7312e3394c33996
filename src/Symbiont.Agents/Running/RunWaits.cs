namespace Symbiont.Agents.Running;

/// <summary>The branches of one execution that wait for a time or for something to arrive, and how many act meanwhile. Used within the gate.</summary>
internal sealed class RunWaits(TimeProvider clock) : IDisposable
{
    /// <summary>No timer is set for longer; what comes later is the reminder's.</summary>
    public static readonly TimeSpan LongestTimer = TimeSpan.FromDays(30);

    private readonly Dictionary<string, Wait> waits = [];
    private TaskCompletionSource quiet = NewSignal();
    private TaskCompletionSource due = NewSignal();
    private ITimer? timer;
    private int acting;

    /// <summary>Complete once every branch waits and none acts.</summary>
    public Task Quiet => quiet.Task;

    /// <summary>Complete once the time of one of them is over, while others act.</summary>
    public Task Due => due.Task;

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

    /// <summary>A branch begins to wait, until it is let go.</summary>
    /// <param name="path">Where in the program.</param>
    /// <param name="until">Null: for something to arrive.</param>
    /// <param name="now">The store's time.</param>
    public Task Begin(string path, DateTimeOffset? until, DateTimeOffset now)
    {
        var wait = new Wait(until);
        waits.Add(path, wait);
        Leave();
        SetTimer(now);
        return wait.Over.Task;
    }

    /// <summary>Lets go the branches whose wait is over by now; where none is, the quiet goes on and is announced again.</summary>
    /// <param name="now">The store's time.</param>
    /// <param name="hasArrived">What the wait at this path is for has come.</param>
    public void Look(DateTimeOffset now, Func<string, bool> hasArrived)
    {
        var over = waits.Where(wait => wait.Value.Until <= now || hasArrived(wait.Key)).ToList();
        (quiet, due) = (NewSignal(), NewSignal());
        foreach (var (path, wait) in over)
        {
            // From here on it acts, whenever it comes to the gate: nothing may be parked over its head.
            waits.Remove(path);
            Enter();
            wait.Over.TrySetResult();
        }

        if (IsQuiet)
            quiet.TrySetResult();
        SetTimer(now);
    }

    public void Dispose() => timer?.Dispose();

    /// <summary>A run in which everything waits is parked, and needs no timer.</summary>
    private void SetTimer(DateTimeOffset now)
    {
        timer?.Dispose();
        timer = null;
        if (IsQuiet || NextDue is not { } next)
            return;
        var left = next - now;
        var pause = left < TimeSpan.Zero ? TimeSpan.Zero : left < LongestTimer ? left : LongestTimer;
        timer = clock.CreateTimer(static signal => ((TaskCompletionSource)signal!).TrySetResult(), due, pause, Timeout.InfiniteTimeSpan);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed record Wait(DateTimeOffset? Until)
    {
        public TaskCompletionSource Over { get; } = NewSignal();
    }
}
