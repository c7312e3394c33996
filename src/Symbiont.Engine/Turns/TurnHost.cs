using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>What a grain in memory needs of its silo.</summary>
internal sealed class TurnHost(
    IStore store, TurnSource source, TimeProvider clock, EngineOptions options, IServiceProvider services, Dispatcher dispatcher)
{
    private int waiting;

    public IStore Store => store;

    public TurnSource Source => source;

    public TimeProvider Clock => clock;

    public EngineOptions Options => options;

    public IServiceProvider Services => services;

    /// <summary>Calls admitted and not answered.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>Told before a commit of effects that this silo may own at once; it says so in them.</summary>
    public Action<GrainCommit> Reserve { get; set; } = _ => { };

    /// <summary>Told when such a commit did not happen.</summary>
    public Action<GrainCommit> Unreserve { get; set; } = _ => { };

    /// <summary>Told after each commit, before anybody gets an answer.</summary>
    public Action<GrainCommit, CommitOutcome.Committed> Committed { get; set; } = (_, _) => { };

    public void Schedule(Activation activation) => dispatcher.Post(activation);

    public void Admit(Call call)
    {
        if (Interlocked.Increment(ref waiting) > options.MaxWaiting)
        {
            Interlocked.Decrement(ref waiting);
            throw new OverloadedException("this silo");
        }

        call.Admitted = true;
    }

    /// <summary>The call is about to be answered.</summary>
    public void Left(Call call)
    {
        if (!call.Admitted)
            return;
        call.Admitted = false;
        Interlocked.Decrement(ref waiting);
    }
}
