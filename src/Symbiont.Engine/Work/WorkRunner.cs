using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>Runs work items: those this silo's turns start, at once while there is room, and those it finds in the store.</summary>
internal sealed class WorkRunner(
    IStore store, IGrainFactory grains, EngineOptions options, TimeProvider clock, TurnSource source, ILogger<WorkRunner> logger)
    : IDueSource
{
    /// <summary>Items claimed at once.</summary>
    private const int MaxClaim = 256;

    private readonly ConcurrentDictionary<Guid, RunningWork> running = new();
    private Dictionary<string, IWorkHandler> handlers = [];
    private int reserved;

    /// <summary>Work may lie in the store that nobody has told the waker of, for want of room or because it is to be tried again.</summary>
    private volatile bool moreWaits;
    private volatile bool stopping;

    public Action Wake { get; set; } = () => { };

    /// <summary>Items that run.</summary>
    public int Running => running.Count;

    public void UseHandlers(IEnumerable<IWorkHandler> all) => handlers = all.ToDictionary(handler => handler.Queue);

    /// <summary>Takes room for an item that is about to be committed as this silo's.</summary>
    public bool TryReserve(string queue)
    {
        if (stopping || !handlers.ContainsKey(queue))
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
        var run = new RunningWork();
        if (running.TryAdd(work.Id, run))
            run.Task = Task.Run(() => Run(work, run));
        else
            Release();
    }

    /// <summary>A turn has ended the item: what runs of it here is cancelled.</summary>
    public void Ended(Guid item)
    {
        if (!running.TryGetValue(item, out var run))
            return;
        run.Ended = true;
        run.Cancel();
    }

    /// <summary>Takes due items from the store while there is room.</summary>
    public async Task Pump()
    {
        moreWaits = false;
        foreach (var queue in handlers.Keys)
        {
            // Taken before the store is asked: a turn that commits meanwhile must not take the same room.
            var room = stopping ? 0 : ReserveSome();
            if (room == 0)
            {
                moreWaits = true;
                return;
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
            finally
            {
                Interlocked.Add(ref reserved, -room);
            }
        }
    }

    /// <summary>Asks everything that runs to stop, and gives back what does not end by itself.</summary>
    public async Task Stop(TimeSpan patience)
    {
        stopping = true;
        var tasks = running.Values.Select(run => run.Task).ToList();
        foreach (var run in running.Values)
            run.Cancel();
        try
        {
            await Task.WhenAll(tasks).WaitAsync(patience, clock);
        }
        catch (TimeoutException)
        {
            logger.LeftRunning(running.Count);
        }
    }

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
            await handlers[work.Queue].Run(new(work, grains, run.Token));
            if (!run.Ended)
                await store.Finish(work);
        }
        catch (FencedException)
        {
            logger.Fenced(work.Id, work.Queue);
        }
        catch (Exception) when (run.Ended)
        {
            // Whatever it stumbled over: the item was over already, and cancelling is what made it stumble.
        }
        catch (Exception) when (stopping)
        {
            await store.Postpone(work, source.Now(), work.Attempts, "The silo stopped.");
        }
        catch (Exception error)
        {
            await Fail(work, error);
        }
        finally
        {
            running.TryRemove(work.Id, out _);
            Release();
            run.Dispose();
            // Looking costs the store something; most ends have nobody waiting for their room.
            if (moreWaits && !stopping)
                Wake();
        }
    }

    private async Task Fail(StoredWork work, Exception error)
    {
        var attempts = work.Attempts + 1;
        if (attempts >= options.MaxWorkAttempts)
        {
            logger.WorkBuried(error, work.Id, work.Queue, work.Grain, attempts);
            await store.Bury(work, error.Message);
            return;
        }

        moreWaits = true;
        logger.WorkFailed(error, work.Id, work.Queue, work.Grain, attempts);
        await store.Postpone(work, source.Now() + Backoff.After(attempts), attempts, error.Message);
    }
}
