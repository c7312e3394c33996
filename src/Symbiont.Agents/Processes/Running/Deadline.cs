namespace Symbiont.Agents.Processes;

/// <summary>An act that happens once, at the earliest of the times given.</summary>
internal sealed class Deadline(TimeProvider time, Action act) : IDisposable
{
    private readonly Lock turn = new();
    private ITimer? timer;
    private long setAt;
    private TimeSpan wait;
    private bool over;

    public void NotAfter(TimeSpan from)
    {
        lock (turn)
        {
            if (over || timer is not null && wait - time.GetElapsedTime(setAt) <= from)
                return;
            timer?.Dispose();
            (setAt, wait) = (time.GetTimestamp(), from);
            timer = time.CreateTimer(_ => act(), null, from, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (turn)
        {
            over = true;
            timer?.Dispose();
        }
    }
}
