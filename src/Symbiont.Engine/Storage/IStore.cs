namespace Symbiont.Engine.Storage;

/// <summary>
/// Where everything durable lives. Every method that answers has done so durably; <see cref="Commit"/> joins what comes
/// at the same time into one transaction of its own accord.
/// </summary>
internal interface IStore : IFeeds, IRows, ILookups, IClaims, IBodies, IDeadLetters, IAsyncDisposable
{
    /// <summary>Null: no other silo writes this store, and a committed state in memory is the latest.</summary>
    IClusterStore? Cluster { get; }

    /// <summary>Applies migrations and registers the silo.</summary>
    Task Open(string siloName, CancellationToken cancelled);

    /// <summary>One grain's batch, all or nothing.</summary>
    ValueTask<CommitOutcome> Commit(GrainCommit commit);

    /// <summary>The grain's row; null: there is none.</summary>
    /// <param name="grain">Whose row.</param>
    /// <param name="known">A version whose state the caller has: if the row still has it, the answer leaves the state out.</param>
    ValueTask<StoredGrain?> Load(GrainId grain, long known = -1);

    ValueTask<StoredAnswer?> FindAnswer(string scope, string key);

    /// <summary>Takes up to <paramref name="limit"/> messages that are due and that nobody delivers.</summary>
    ValueTask<IReadOnlyList<StoredMessage>> ClaimMessages(int limit);

    /// <summary>The message stays with this silo and is tried again at <paramref name="due"/>.</summary>
    ValueTask Postpone(StoredMessage message, DateTimeOffset due, string error);

    /// <summary>Gives the message up and keeps it as a dead letter.</summary>
    ValueTask Bury(StoredMessage message, string error);

    /// <summary>Takes up to <paramref name="limit"/> items of the queue that are visible and that nobody works on.</summary>
    ValueTask<IReadOnlyList<StoredWork>> ClaimWork(string queue, int limit);

    /// <summary>The item was done without a turn that ended it.</summary>
    ValueTask Finish(StoredWork work);

    /// <summary>Gives the item back, to be tried again at <paramref name="visibleAt"/>.</summary>
    ValueTask Postpone(StoredWork work, DateTimeOffset visibleAt, int attempts, string error);

    /// <summary>Gives the item up and keeps it as a dead letter.</summary>
    ValueTask Bury(StoredWork work, string error);

    /// <summary>When the next message or item becomes due that nobody holds; null: there is none.</summary>
    ValueTask<DateTimeOffset?> NextDue();

    /// <summary>Removes rows past their retention, at most <paramref name="chunk"/> of each kind; the number removed.</summary>
    ValueTask<int> Sweep(RetentionOptions retention, int chunk);

    /// <summary>Writes and reads a row; throws when the store does not answer.</summary>
    ValueTask Probe();
}
