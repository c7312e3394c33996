using Microsoft.Extensions.Logging;
using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>A row of <c>commit_slot</c>: numbers the commits of one line of transactions, and knows what became of the last one.</summary>
internal sealed class CommitSlot(PostgresSessions sessions, Func<long> silo, ILogger logger)
{
    private long id;

    /// <summary>Number of the commit under way, or of the last one.</summary>
    public long Number { get; private set; }

    public long Id => id;

    /// <summary>A number that no commit has had.</summary>
    public async ValueTask<long> Next()
    {
        if (id == 0)
            await Open();
        return ++Number;
    }

    /// <summary>The slot's row is gone, because this silo was away for longer than the dead are kept; take a new one.</summary>
    public void Lose() => id = 0;

    /// <summary>
    /// What became of the commit under way, whose connection broke; null: it has not happened and never will. Asked until
    /// the database answers or the store closes (<see cref="OutcomeUnknownException"/>).
    /// </summary>
    public async Task<CommitAnswer?> Settle(Exception cause, int commits, CancellationToken stopping)
    {
        logger.CommitUnclear(cause, commits);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var happened = await sessions.Lease.First("settle", ReadSettled, id, Number);
                logger.CommitSettled(hasHappened: happened is not null);
                return happened;
            }
            catch (StoreUnavailableException)
            {
                await Pause(attempt, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (stopping.IsCancellationRequested)
                    throw new OutcomeUnknownException();
            }
        }
    }

    /// <summary>Before the database is asked again.</summary>
    public static Task Pause(int attempt, CancellationToken stopping) =>
        Task.Delay(TimeSpan.FromMilliseconds(Math.Min(500, 20 << Math.Min(attempt, 5))), TimeProvider.System, stopping);

    private async ValueTask Open()
    {
        id = await sessions.Lease.First("slot_open", static row => row.GetInt64(0), silo());
        Number = 0;
    }

    private static CommitAnswer? ReadSettled(NpgsqlDataReader row)
    {
        if (row.IsDBNull(0))
        {
            // This silo was away for longer than a day in the middle of a commit. Going on would be guessing.
            Environment.FailFast("A commit was under way for longer than its trace is kept; whether it happened can no longer be found out.");
        }

        return row.GetBoolean(0) ? CommitAnswer.Read(row, 1) : null;
    }
}
