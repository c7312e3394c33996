using Microsoft.Extensions.Logging;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>Wakes the sources when something in the store becomes due, and when they ask for it. At rest it sleeps until the next due time.</summary>
internal sealed class Waker(IStore store, IReadOnlyList<IDueSource> sources, TurnSource source, Dispatcher dispatcher, TimeProvider clock, ILogger<Waker> logger)
{
    /// <summary>The wall clock may be set while a timer sleeps, so no sleep is longer than this while anything is due at all.</summary>
    private static readonly TimeSpan MaxSleep = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan NoRoom = TimeSpan.FromMilliseconds(20);

    /// <summary>Behind messages that another silo is delivering, later ones of their line wait; that silo is told of them.</summary>
    private static readonly TimeSpan HeldElsewhere = TimeSpan.FromMilliseconds(250);

    private TaskCompletionSource signal = NewSignal();
    private long nextDue = long.MaxValue;

    /// <summary>When last looked, something was due that no source took. Whoever makes room for it says so by <see cref="Wake"/>.</summary>
    public bool HasLeft { get; private set; }

    public void Wake() => Volatile.Read(ref signal).TrySetResult();

    /// <summary>Something new becomes due then.</summary>
    public void DueAt(DateTimeOffset due)
    {
        if (Note(due))
            Wake();
    }

    public async Task Run(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var pause = MaxSleep;
            var from = clock.GetTimestamp();
            try
            {
                // Anew before looking: what is told from here on, this look may not have seen.
                Volatile.Write(ref signal, NewSignal());
                Volatile.Write(ref nextDue, long.MaxValue);
                foreach (var due in sources)
                {
                    if (await due.Pump() is { } again)
                        Note(again);
                }

                var next = await store.NextDue();
                // Noted and no more: to wake itself for what it is about to sleep for, the loop would never sleep.
                if (next is { } someday)
                    Note(someday);
                HasLeft = next <= source.Now();
                from = clock.GetTimestamp();
                pause = Pause();
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // The store may be away for a while; what is due stays due.
                logger.PumpFailed(error);
            }

            await Sleep(pause, from, stopping);
        }
    }

    /// <summary>True: nothing was known to be due that early.</summary>
    private bool Note(DateTimeOffset due)
    {
        var at = due.ToUnixTimeMilliseconds();
        for (var seen = Volatile.Read(ref nextDue); at < seen; seen = Volatile.Read(ref nextDue))
        {
            if (Interlocked.CompareExchange(ref nextDue, at, seen) == seen)
                return true;
        }

        return false;
    }

    private TimeSpan Pause()
    {
        var due = Volatile.Read(ref nextDue);
        // Hints may be lost, so a silo among others looks once a second; drawn, so that they do not all look at once.
        var longest = store.Cluster is null ? MaxSleep : MaxSleep * (0.75 + (source.Ids.NextDouble() / 2));
        if (due == long.MaxValue)
            return store.Cluster is null ? Timeout.InfiniteTimeSpan : longest;
        var left = TimeSpan.FromMilliseconds(due - source.Now().ToUnixTimeMilliseconds());
        // Due and yet not taken: there was no room. Whoever makes room wakes this loop; looking again is the net.
        if (left <= TimeSpan.Zero)
            return store.Cluster is null ? NoRoom : HeldElsewhere;
        return left < longest ? left : longest;
    }

    /// <param name="pause">How long; measured from <paramref name="from"/>.</param>
    /// <param name="from">When that was decided.</param>
    /// <param name="stopping">Ends the sleep.</param>
    private async Task Sleep(TimeSpan pause, long from, CancellationToken stopping)
    {
        using var wake = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var asked = Asked();
        var slept = Slept(pause, wake.Token);
        // Time that went by between the decision and the timer is not slept again.
        if (pause < TimeSpan.Zero || clock.GetElapsedTime(from) < pause)
            await Task.WhenAny(asked, slept);
        await dispatcher.Cancel(wake);
        await slept;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A task of this loop's own, which goes on where the loop runs and not where somebody woke it.</summary>
    private async Task Asked() => await Volatile.Read(ref signal).Task;

    /// <summary>Over when the time is, or when it was cancelled, which is what was asked for then.</summary>
    private async Task Slept(TimeSpan pause, CancellationToken cancelled) =>
        await Task.Delay(pause, clock, cancelled).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
}
