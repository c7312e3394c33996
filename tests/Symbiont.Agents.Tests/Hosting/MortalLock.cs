using Symbiont.Engine.Storage;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>A lock of a <see cref="MortalStore"/>: the store's death lets it go, as a broken connection does.</summary>
internal sealed class MortalLock(MortalStore store, IGrainLock inner) : IGrainLock
{
    private int gone;

    public StoredGrain? Row => inner.Row;

    public ValueTask<CommitOutcome> Commit(GrainCommit commit) => store.Commit(commit, inner.Commit);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref gone, 1) == 1)
            return;
        store.Disown(this);
        await inner.DisposeAsync();
    }
}
