namespace Symbiont.Testing;

/// <summary>Time that stands still until the test moves it; timers fire in the order of their due times.</summary>
public sealed class ManualClock(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = start ?? new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Called with the new time whenever it changes, before the timers due at that time fire; time moves on when it returns.</summary>
    public event Action<DateTimeOffset>? Moved;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Timers that wait.</summary>
    public int Waiting
    {
        get
        {
            lock (gate)
                return timers.Count;
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves time forward, firing what becomes due on the way.</summary>
    public void Advance(TimeSpan by)
    {
        var until = GetUtcNow() + by;
        while (true)
        {
            ManualTimer? next;
            DateTimeOffset before;
            DateTimeOffset after;
            lock (gate)
            {
                before = now;
                next = timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due);
                // Another may have moved it further meanwhile.
                after = next is null ? Later(until, before) : Later(next.Due, before);
                now = after;
                next?.Rearm(timers);
            }

            if (after != before)
                Moved?.Invoke(after);
            if (next is null)
                return;
            next.Fire();
        }
    }

    /// <summary>Sets time back. Timers know nothing of it: they fire when as much time has gone by as they had left.</summary>
    public void SetBack(TimeSpan by)
    {
        DateTimeOffset after;
        lock (gate)
        {
            after = now -= by;
            foreach (var timer in timers)
                timer.SetBack(by);
        }

        Moved?.Invoke(after);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
        {
            var fireNow = false;
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                period = newPeriod;
                if (dueTime == TimeSpan.Zero)
                {
                    fireNow = true;
                    dueTime = newPeriod;
                }

                if (dueTime > TimeSpan.Zero)
                {
                    Due = clock.now + dueTime;
                    clock.timers.Add(this);
                }
            }

            if (fireNow)
                ThreadPool.UnsafeQueueUserWorkItem(_ => Fire(), null);
            return true;
        }

        public void Rearm(List<ManualTimer> timers)
        {
            if (period > TimeSpan.Zero)
                Due += period;
            else
                timers.Remove(this);
        }

        public void SetBack(TimeSpan by) => Due -= by;

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (clock.gate)
                clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
