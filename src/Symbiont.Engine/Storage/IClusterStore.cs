namespace Symbiont.Engine.Storage;

/// <summary>What a store offers beyond <see cref="IStore"/> when several silos share it.</summary>
internal interface IClusterStore
{
    /// <summary>Called when another silo has told something; also after a time in which it may have been missed.</summary>
    Action<Hint> Told { get; set; }

    /// <summary>
    /// Says that this silo lives. One that was given up meanwhile goes on as a new one, which owns nothing: messages that a commit or a claim
    /// took under the old number are left out of answers that come after this.
    /// </summary>
    ValueTask<Renewal> Renew();

    /// <summary>Gives up silos that have not renewed for 2 s of the store's time and frees what the dead own; the number of rows freed.</summary>
    ValueTask<int> GiveUpDead();

    /// <summary>
    /// Frees this silo's messages but those it knows of: a claim may have happened whose answer never came, and nobody would deliver what it took.
    /// </summary>
    ValueTask FreeMessagesExcept(IReadOnlyCollection<long> known);

    /// <summary>The same for work items.</summary>
    ValueTask FreeWorkExcept(IReadOnlyCollection<Guid> known);

    /// <summary>Those of the items that have ended or have another owner by now.</summary>
    ValueTask<IReadOnlyList<Guid>> FindLost(IReadOnlyCollection<WorkFence> held);

    /// <summary>The oldest transaction that may still write, and the number of the next one; alike when none runs.</summary>
    ValueTask<(long Oldest, long Next)> FeedHorizon();

    /// <summary>The silos that were seen within the last hour, in order of their start.</summary>
    ValueTask<IReadOnlyList<SiloInfo>> Silos();

    /// <summary>Waits in the store's own line for the grain's row: for grains that several silos write at the same time.</summary>
    ValueTask<IGrainLock> Lock(GrainId grain);

    /// <summary>Tells the other silos, soon and without a promise.</summary>
    void Tell(Hint hint);

    /// <summary>Lets others know that this silo is about to stop.</summary>
    ValueTask BeginLeaving();

    /// <summary>Gives back everything that this silo owns: it stops.</summary>
    ValueTask Leave();
}
