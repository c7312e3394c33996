using Microsoft.Extensions.Logging;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>What a grain in memory needs of its silo.</summary>
internal sealed class TurnHost(
    IStore store, TurnSource source, TimeProvider clock, EngineOptions options, IServiceProvider services, Dispatcher dispatcher,
    EngineInstruments instruments, ILogger<TurnHost> logger)
{
    /// <summary>What waits longer than this is worth a line in the log, one a second.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    private const int LargeState = 16 * 1024;

    private long lastTold;

    private int waiting;
    private int waitingOutside;
    private long waitingBytes;

    public IStore Store => store;

    public TurnSource Source => source;

    public TimeProvider Clock => clock;

    public EngineOptions Options => options;

    public IServiceProvider Services => services;

    public EngineInstruments Instruments => instruments;

    /// <summary>Calls admitted and not answered.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>Of these the ones that no work item makes: somebody waits for them.</summary>
    public int WaitingOutside => Volatile.Read(ref waitingOutside);

    /// <summary>Told before a commit of effects that this silo may own at once; it says so in them.</summary>
    public Action<GrainCommit> Reserve { get; set; } = _ => { };

    /// <summary>Told when such a commit did not happen.</summary>
    public Action<GrainCommit> Unreserve { get; set; } = _ => { };

    /// <summary>Told after each commit, before anybody gets an answer.</summary>
    public Action<GrainCommit, CommitOutcome.Committed> Committed { get; set; } = (_, _) => { };

    public void Schedule(Activation activation) => dispatcher.Post(activation);

    /// <summary>Counts a call as waiting. False: there is no room for it.</summary>
    public bool TryAdmit(Call call)
    {
        var count = Interlocked.Increment(ref waiting);
        if (call.Options.Fence is null)
            Interlocked.Increment(ref waitingOutside);
        var bytes = Interlocked.Add(ref waitingBytes, call.Options.Bytes);
        call.Admitted = true;
        call.Entered = clock.GetTimestamp();
        // One big call alone is let in: the limit is for what waits, not for what a call may bring.
        if (count <= options.MaxWaiting && (bytes <= options.MaxWaitingBytes || count == 1))
            return true;
        Left(call);
        return false;
    }

    /// <summary>The call's turn starts.</summary>
    public void Starts(Call call, GrainId grain)
    {
        if (call.Entered == 0)
            return;
        var waited = clock.GetElapsedTime(call.Entered);
        instruments.Waited(waited);
        // Once: the turn may run again.
        call.Entered = 0;
        if (waited > Long && MayTell())
            logger.WaitedLong(call.Name, grain, waited.TotalSeconds, Waiting);
    }

    /// <summary>The store has decided on a batch of turns.</summary>
    public void Decided(GrainId grain, CommitOutcome outcome, int turns, long sent)
    {
        var took = clock.GetElapsedTime(sent);
        instruments.Decided(outcome, turns, took);
        if (took > Long && MayTell())
            logger.CommitTookLong(turns, grain, took.TotalSeconds);
    }

    /// <summary>A state is being written.</summary>
    public void Writes(GrainId grain, StoredState state)
    {
        if (state.Json.Length > LargeState && MayTell())
            logger.StateIsLarge(grain, state.Json.Length);
    }

    /// <summary>Does what a turn wanted to have done after its commit. The commit stands whatever comes of it.</summary>
    public void Signal(Action action, Call call)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            logger.SignalFailed(error, call.Name);
        }
    }

    /// <summary>The call is about to be answered.</summary>
    public void Left(Call call)
    {
        if (!call.Admitted)
            return;
        call.Admitted = false;
        Interlocked.Decrement(ref waiting);
        if (call.Options.Fence is null)
            Interlocked.Decrement(ref waitingOutside);
        Interlocked.Add(ref waitingBytes, -call.Options.Bytes);
    }

    private bool MayTell()
    {
        var now = clock.GetTimestamp();
        var last = Interlocked.Read(ref lastTold);
        return (last == 0 || clock.GetElapsedTime(last, now) > Long) && Interlocked.CompareExchange(ref lastTold, now, last) == last;
    }
}
