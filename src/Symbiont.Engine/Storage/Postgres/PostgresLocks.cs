using Microsoft.Extensions.Logging;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>Transactions that begin by waiting for one grain's row: the database's line is the fairness between silos.</summary>
internal sealed class PostgresLocks(PostgresSessions sessions, CommitWatch watch, Func<long> silo, ILogger logger) : IDisposable
{
    /// <summary>At the same time; the rest of the connections is for everybody else.</summary>
    private const int Most = 8;

    private readonly SemaphoreSlim room = new(Most);
    private readonly Stack<CommitSlot> idleSlots = new();
    private readonly Lock gate = new();
    private bool closed;

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            room.Dispose();
        }
    }

    public async ValueTask<IGrainLock> Lock(GrainId grain, CancellationToken stopping)
    {
        try
        {
            await room.WaitAsync(stopping);
        }
        catch (Exception closed) when (closed is OperationCanceledException or ObjectDisposedException)
        {
            throw new StoreUnavailableException("the server is stopping.");
        }

        var slot = TakeSlot();
        try
        {
            return await PostgresLock.Take(sessions, watch, slot, silo, grain, () => Release(slot), stopping);
        }
        catch (Exception error)
        {
            Release(slot);
            if (PostgresFaults.BreaksConnection(error) || PostgresFaults.IsPassing(error))
                throw PostgresFaults.ForCallers(error);
            throw;
        }
    }

    private CommitSlot TakeSlot()
    {
        lock (gate)
            return idleSlots.TryPop(out var slot) ? slot : new(sessions, silo, logger);
    }

    private void Release(CommitSlot slot)
    {
        lock (gate)
        {
            idleSlots.Push(slot);
            // Turns may be under way when the silo stops.
            if (!closed)
                room.Release();
        }
    }
}
