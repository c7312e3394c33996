using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>Runs work items: those this silo's turns start, at once while there is room, and those it finds in the store.</summary>
internal sealed class WorkRunner(
    IStore store, IGrainFactory grains, SiloLease lease, Dispatcher dispatcher, EngineOptions options, TimeProvider clock, TurnSource source,
    ILogger<WorkRunner> logger) : IDueSource
{
    /// <summary>Items claimed at once.</summary>
    private const int MaxClaim = 256;

    /// <summary>How long an item waits that cannot be done here and now, through no fault of its own.</summary>
    private static readonly TimeSpan Unavailable = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, RunningWork> running = new();
    private readonly UnclearClaims unclear = new(clock);
    private Dictionary<string, IWorkHandler> handlers = [];
    private int reserved;

    /// <summary>Work may lie in the store that nobody has told the waker of, for want of room.</summary>
    private volatile bool moreWaits;
    private volatile bool stopping;

    public Action Wake { get; set; } = () => { };

    /// <summary>Items that run.</summary>
    public int Running => running.Count;

    /// <summary>Items are being taken: room is kept for more than run.</summary>
    public bool IsTaking => Volatile.Read(ref reserved) > running.Count;

    public void UseHandlers(IEnumerable<IWorkHandler> all) => handlers = all.ToDictionary(handler => handler.Queue);

    /// <summary>Takes room for an item that is about to be committed as this silo's.</summary>
    public bool TryReserve(string queue)
    {
        if (stopping || !lease.TakesWork || !handlers.ContainsKey(queue))
            return false;
        if (Interlocked.Increment(ref reserved) <= options.MaxRunningWork)
            return true;
        Release();
        moreWaits = true;
        return false;
    }

    public void Release() => Interlocked.Decrement(ref reserved);

    /// <summary>Runs an item for which room was taken.</summary>
    public void Start(StoredWork work)
    {
        var run = new RunningWork(work.Fence, dispatcher);
        // An earlier attempt may still be running here: this silo was given up, and has taken the item again. What that one does is fenced by now.
        running.AddOrUpdate(work.Id, run, (_, earlier) =>
        {
            earlier.End();
            return run;
        });
        run.Task = dispatcher.Run(() => Run(work, run));
    }

    /// <summary>A turn has ended the item: what runs of it here is cancelled.</summary>
    public void Ended(Guid item)
    {
        if (running.TryGetValue(item, out var run))
            run.End();
    }

    /// <summary>Stops everything that runs, for the silo must not act any more; the items are to be done by somebody.</summary>
    public void Interrupt()
    {
        foreach (var run in InOrder())
            run.Interrupt();
    }

    /// <summary>Stops what another silo has ended or taken over.</summary>
    public async ValueTask CancelLost()
    {
        var held = InOrder().Where(run => !run.Ended).ToList();
        if (held.Count == 0 || store.Cluster is not { } cluster)
            return;
        var lost = (await cluster.FindLost(held.ConvertAll(run => run.Fence))).ToHashSet();
        // The attempts that were asked about: meanwhile this silo may have taken an item anew, and that attempt is not lost.
        foreach (var run in held.Where(run => lost.Contains(run.Fence.Item)))
            run.End();
    }

    /// <summary>Takes due items from the store while there is room.</summary>
    public async Task<DateTimeOffset?> Pump()
    {
        moreWaits = false;
        if (unclear.Any && store.Cluster is { } cluster)
        {
            await cluster.FreeWorkExcept([.. running.Keys]);
            unclear.GivenBack();
        }

        foreach (var queue in handlers.Keys)
        {
            // Taken before the store is asked: a turn that commits meanwhile must not take the same room.
            var room = stopping || !lease.TakesWork ? 0 : ReserveSome();
            if (room == 0)
            {
                moreWaits = true;
                return null;
            }

            try
            {
                foreach (var work in await store.ClaimWork(queue, room))
                {
                    room--;
                    if (work.Token > 1)
                        logger.TakenOver(work.Id, work.Queue, work.Grain, work.Token);
                    Start(work);
                }

                moreWaits |= room == 0;
            }
            catch (Exception) when (store.Cluster is not null)
            {
                unclear.Failed();
                throw;
            }
            finally
            {
                Interlocked.Add(ref reserved, -room);
            }
        }

        return null;
    }

    /// <summary>Asks everything that runs to stop, and gives back what does not end by itself.</summary>
    public async Task Stop(TimeSpan patience)
    {
        stopping = true;
        var tasks = InOrder().Select(run => run.Task).ToList();
        Interrupt();
        try
        {
            await Task.WhenAll(tasks).WaitAsync(patience, clock);
        }
        catch (TimeoutException)
        {
            logger.LeftRunning(running.Count);
        }
    }

    /// <summary>What runs, oldest item first; a hash table's own order differs from machine to machine.</summary>
    private IEnumerable<RunningWork> InOrder() => running.ToArray().OrderBy(entry => entry.Key).Select(entry => entry.Value);

    /// <summary>Takes what room there is, but no more than one claim needs; 0: none.</summary>
    private int ReserveSome()
    {
        while (true)
        {
            var taken = Volatile.Read(ref reserved);
            var room = Math.Min(options.MaxRunningWork - taken, MaxClaim);
            if (room <= 0)
                return 0;
            if (Interlocked.CompareExchange(ref reserved, taken + room, taken) == taken)
                return room;
        }
    }

    private async Task Run(StoredWork work, RunningWork run)
    {
        try
        {
            await Record(work, await Attempt(work, run));
        }
        finally
        {
            running.TryRemove(new(work.Id, run));
            Release();
            run.Dispose();
            // Looking costs the store something; most ends have nobody waiting for their room.
            if ((moreWaits || run.ComesAgain) && !stopping)
                Wake();
        }
    }

    /// <summary>Does the item; what is to be written about it then.</summary>
    private async Task<Func<ValueTask>?> Attempt(StoredWork work, RunningWork run)
    {
        // The lease may have lapsed while the store's answer was on its way.
        if (!lease.Holds)
        {
            run.ComesAgain = true;
            return () => store.Postpone(work, source.Now(), work.Attempts, "The silo's lease had lapsed.");
        }

        try
        {
            await handlers[work.Queue].Run(new(work, grains, source, run.Token));
            return run.Ended ? null : () => store.Finish(work);
        }
        catch (FencedException)
        {
            logger.Fenced(work.Id, work.Queue);
            return null;
        }
        catch (Exception) when (run.Ended)
        {
            // Whatever it stumbled over: the item was over already, and cancelling is what made it stumble.
            return null;
        }
        catch (Exception) when (run.Interrupted || stopping)
        {
            run.ComesAgain = true;
            return () => store.Postpone(work, source.Now(), work.Attempts, "The silo stopped.");
        }
        catch (DomainException away) when (away.Kind == ErrorKind.Unavailable)
        {
            // The server's own troubles, an older release than the item's among them, are not the item's fault and do not count.
            run.ComesAgain = true;
            logger.WorkWaits(away, work.Id, work.Queue);
            return () => store.Postpone(work, source.Now() + Unavailable, work.Attempts, away.Message);
        }
        catch (Exception error)
        {
            return Failed(work, run, error);
        }
    }

    private Func<ValueTask> Failed(StoredWork work, RunningWork run, Exception error)
    {
        var attempts = work.Attempts + 1;
        if (attempts >= options.MaxWorkAttempts)
        {
            logger.WorkBuried(error, work.Id, work.Queue, work.Grain, attempts);
            return () => store.Bury(work, error.Message);
        }

        run.ComesAgain = true;
        logger.WorkFailed(error, work.Id, work.Queue, work.Grain, attempts);
        return () => store.Postpone(work, source.Now() + Backoff.After(attempts), attempts, error.Message);
    }

    /// <summary>Writes how the attempt ended. Until that is done the item stays this silo's and would run nowhere, so it is tried until the store takes it.</summary>
    private async Task Record(StoredWork work, Func<ValueTask>? write)
    {
        for (var attempt = 1; write is not null; attempt++)
        {
            try
            {
                await write();
                return;
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                logger.RecordFailed(error, work.Id, work.Queue);
            }

            // The next silo takes it over when this one is gone.
            if (stopping)
                return;
            await Task.Delay(Backoff.After(attempt), clock);
        }
    }
}
