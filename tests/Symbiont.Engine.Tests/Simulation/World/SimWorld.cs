using System.Globalization;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>One thread, one source of chance, one clock: everything that happens in a run happens here, one thing after another.</summary>
internal sealed class SimWorld(int seed, SimTrace trace)
{
    private readonly int thread = Environment.CurrentManagedThreadId;
    private readonly List<SimProcess> processes = [];
    private readonly PriorityQueue<(SimTimer Timer, long Setting), (long Due, long Order)> timers = new();
    private long order;

    /// <summary>Virtual time that never goes back, in ticks of 100 ns since the run began.</summary>
    public long Now { get; private set; }

    public Random Chance { get; } = new(seed);

    public SimTrace Trace => trace;

    /// <summary>Why the run cannot go on; null: it can.</summary>
    public Exception? Failure { get; private set; }

    public TimeSpan Elapsed => new(Now);

    public SimProcess Begin(string name)
    {
        var process = new SimProcess(this, name);
        processes.Add(process);
        return process;
    }

    public void End(SimProcess process)
    {
        process.Kill();
        processes.Remove(process);
    }

    /// <summary>Runs one thing after another until the end is reached. False: the time is over, nothing can happen any more, or the simulation itself broke.</summary>
    public bool Run(Func<bool> atEnd, TimeSpan until)
    {
        var outside = SynchronizationContext.Current;
        try
        {
            while (!atEnd())
            {
                if (Now > until.Ticks || !Step())
                    return false;
                if (Failure is not null)
                    return false;
            }

            return true;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outside);
        }
    }

    /// <summary>Nothing that belongs to this run happens any more, whoever still holds on to it.</summary>
    public void Close()
    {
        foreach (var process in processes.ToList())
            End(process);
    }

    public void Fail(Exception error) => Failure ??= error;

    public void Note(string what) => trace.Add(string.Create(CultureInfo.InvariantCulture, $"{Now / 10} {what}"));

    /// <summary>Chance says yes so often.</summary>
    public bool Draw(double probability) => probability > 0 && Chance.NextDouble() < probability;

    public TimeSpan Draw(TimeSpan from, TimeSpan to) => new(Chance.NextInt64(from.Ticks, to.Ticks + 1));

    public TimeSpan DrawMilliseconds(double from, double to) => TimeSpan.FromMilliseconds(from + (Chance.NextDouble() * (to - from)));

    /// <summary>The process does this then, if it still lives.</summary>
    public void After(TimeSpan delay, SimProcess process, Action action) =>
        _ = new SimTimer(this, process, static state => ((Action)state!)(), action).Change(delay, Timeout.InfiniteTimeSpan);

    public void Set(SimTimer timer, long setting, long due) => timers.Enqueue((timer, setting), (due, ++order));

    public long NextOrder() => ++order;

    /// <summary>What runs on another thread would come at another moment in the next run.</summary>
    public void AssertThread(string what)
    {
        if (Environment.CurrentManagedThreadId != thread)
            Fail(new InvalidOperationException($"{what} on another thread: {Environment.StackTrace}"));
    }

    private bool Step()
    {
        while (timers.TryPeek(out _, out var next) && next.Due <= Now)
        {
            var (timer, setting) = timers.Dequeue();
            timer.Fire(setting);
        }

        var ready = 0;
        foreach (var process in processes)
            ready += process.Ready;
        if (ready == 0)
        {
            if (!timers.TryPeek(out _, out var next))
                return false;
            Now = next.Due;
            return true;
        }

        Now += Chance.Next(1, 300);
        var pick = Chance.Next(ready);
        foreach (var process in processes)
        {
            if (pick >= process.Ready)
            {
                pick -= process.Ready;
                continue;
            }

            process.RunOne(pick);
            return true;
        }

        throw new InvalidOperationException("What was ready is gone.");
    }
}
