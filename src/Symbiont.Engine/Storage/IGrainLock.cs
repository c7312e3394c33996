namespace Symbiont.Engine.Storage;

/// <summary>A grain's row, held in the store until the commit or the disposal.</summary>
internal interface IGrainLock : IAsyncDisposable
{
    /// <summary>The row as it is while the lock is held; null: there is none.</summary>
    StoredGrain? Row { get; }

    /// <summary>Commits and lets go.</summary>
    ValueTask<CommitOutcome> Commit(GrainCommit commit);
}
