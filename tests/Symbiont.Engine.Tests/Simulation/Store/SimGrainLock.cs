using Symbiont.Engine.Storage;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A grain's row, held by a transaction that this silo has open.</summary>
internal sealed class SimGrainLock(SimDatabase database, SimCommitLine line, SimSession session, StoredGrain? row) : IGrainLock
{
    public StoredGrain? Row => row;

    public async ValueTask<CommitOutcome> Commit(GrainCommit commit) => await line.CommitHeld(session, commit);

    public ValueTask DisposeAsync()
    {
        if (!session.IsOver)
            database.World.After(database.Weather.Latency(), database.Process, session.End);
        return ValueTask.CompletedTask;
    }
}
