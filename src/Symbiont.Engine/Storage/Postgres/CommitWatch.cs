using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>
/// Watches for commits that wait for a row. A silo that stopped in the middle of its own commit keeps its rows locked, and no
/// time limit of the server ends that; so whoever waits for it ends its session. What became of its commit it finds out itself.
/// </summary>
internal sealed class CommitWatch(PostgresSessions sessions, ILogger logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<int, long> waiting = new();

    /// <summary>Sends on the connection and waits for the answer.</summary>
    public async Task<T> Waiting<T>(NpgsqlConnection connection, Func<Task<T>> send)
    {
        // Asked before anything is sent: a connection that breaks meanwhile no longer says which it was.
        var process = connection.ProcessID;
        waiting[process] = TimeProvider.System.GetTimestamp();
        try
        {
            return await send();
        }
        finally
        {
            waiting.TryRemove(process, out _);
        }
    }

    /// <summary>Looks until stopped.</summary>
    public async Task Run(CancellationToken stopping)
    {
        using var every = new PeriodicTimer(Round, TimeProvider.System);
        try
        {
            while (await every.WaitForNextTickAsync(stopping))
                await Look();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The store closes.
        }
    }

    private async Task Look()
    {
        foreach (var (process, since) in waiting)
        {
            if (TimeProvider.System.GetElapsedTime(since) < Patience)
                continue;
            try
            {
                foreach (var (blocker, name) in await sessions.Lease.Rows("end_blockers", static row => (row.GetInt32(0), row.GetString(1)), process))
                    logger.BlockerEnded(name, blocker);
            }
            catch (StoreUnavailableException)
            {
                // The database is away; that is not a blocker's doing, and whoever waits finds out by itself.
                return;
            }
        }
    }
}
