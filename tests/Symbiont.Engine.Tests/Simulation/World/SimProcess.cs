namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A process of the simulated world. All that runs in it waits here until the world picks it, in any order, as on a thread pool.</summary>
internal sealed class SimProcess(SimWorld world, string name) : SynchronizationContext
{
    private readonly List<(long Number, SendOrPostCallback Callback, object? State)> waiting = [];
    private volatile bool dead;

    public string Name => name;

    public SimWorld World => world;

    public bool IsDead => dead;

    /// <summary>Until then the operating system gives it no time.</summary>
    public long PausedUntil { get; private set; }

    /// <summary>Until then it does not reach the database.</summary>
    public long CutOffUntil { get; set; }

    public bool IsPaused => PausedUntil > world.Now;

    /// <summary>How far its wall clock is off.</summary>
    public TimeSpan ClockOffset { get; set; }

    /// <summary>What could run now.</summary>
    public int Ready => dead || IsPaused ? 0 : waiting.Count;

    public override void Post(SendOrPostCallback d, object? state)
    {
        // A finalizer may touch what a dead process has left.
        if (dead)
            return;
        world.AssertThread($"A continuation of {name}");
        waiting.Add((world.NextOrder(), d, state));
    }

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("Nothing in the engine waits for a context.");

    public override SynchronizationContext CreateCopy() => this;

    public void Do(Action action) => Post(static state => ((Action)state!)(), action);

    /// <summary>The answers of many things wait here; whoever waits goes on in this process.</summary>
    public Task Delay(TimeSpan delay)
    {
        var over = new TaskCompletionSource();
        world.After(delay, this, over.SetResult);
        return over.Task;
    }

    public void Pause(TimeSpan duration)
    {
        PausedUntil = world.Now + duration.Ticks;
        // Something must happen when it goes on, or time would not move there.
        world.After(duration, this, static () => { });
    }

    public void Kill()
    {
        dead = true;
        waiting.Clear();
    }

    public void RunOne(int index)
    {
        var (number, callback, state) = waiting[index];
        waiting[index] = waiting[^1];
        waiting.RemoveAt(waiting.Count - 1);
        world.Note($"{name} {number}");
        SetSynchronizationContext(this);
        callback(state);
    }
}
