using System.Data;
using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>
/// A transaction that holds one grain's row. Taking the row is its very first statement: it gets its number only after the
/// wait, and so a younger one than every commit it has waited for, which keeps feeds in the grain's order. Where another commit
/// has slipped in between, it begins again.
/// </summary>
internal sealed class PostgresLock : IGrainLock
{
    private readonly PostgresSessions sessions;
    private readonly CommitWatch watch;
    private readonly CommitSlot slot;
    private readonly Func<long> silo;
    private readonly Action release;
    private readonly CancellationToken stopping;
    private NpgsqlConnection? connection;
    private bool open = true;

    private PostgresLock(
        PostgresSessions sessions, CommitWatch watch, CommitSlot slot, Func<long> silo, NpgsqlConnection connection, StoredGrain? row, Action release, CancellationToken stopping)
    {
        this.sessions = sessions;
        this.watch = watch;
        this.slot = slot;
        this.silo = silo;
        this.connection = connection;
        this.release = release;
        this.stopping = stopping;
        Row = row;
    }

    public StoredGrain? Row { get; }

    public static async Task<PostgresLock> Take(
        PostgresSessions sessions, CommitWatch watch, CommitSlot slot, Func<long> silo, GrainId grain, Action release, CancellationToken stopping)
    {
        while (true)
        {
            var connection = await sessions.Connections.Turns.OpenConnectionAsync(stopping);
            try
            {
                var (row, isYoungest) = await watch.Waiting(connection, () => Begin(connection, sessions.Scripts.Statements["grain_lock"], grain));
                if (isYoungest)
                    return new(sessions, watch, slot, silo, connection, row, release, stopping);
            }
            catch (Exception)
            {
                await End(connection);
                throw;
            }

            await End(connection);
        }
    }

    public async ValueTask<CommitOutcome> Commit(GrainCommit commit)
    {
        var owner = silo();
        try
        {
            var number = await slot.Next();
            await using var batch = new NpgsqlBatch(connection);
            var call = new NpgsqlBatchCommand(sessions.Scripts.Statements["commit"]);
            CommitCommand.Fill(call.Parameters, owner, slot.Id, number, new([commit]));
            batch.BatchCommands.Add(call);
            batch.BatchCommands.Add(new("commit"));
            var answer = await watch.Waiting(connection!, () => CommitAnswer.Receive(batch.ExecuteReaderAsync()));
            open = false;
            return answer.Outcomes([commit], owner == silo()).Single();
        }
        catch (PostgresException lost) when (lost.SqlState == PostgresFaults.GivenUp)
        {
            slot.Lose();
            return new CommitOutcome.Conflict();
        }
        catch (Exception race) when (PostgresFaults.IsRace(race))
        {
            return new CommitOutcome.Conflict();
        }
        catch (Exception error) when (PostgresFaults.ProvesAbort(error))
        {
            return new CommitOutcome.Failed(PostgresFaults.ForCallers(error));
        }
        catch (StoreUnavailableException error)
        {
            // Not even a number was to be had: nothing was sent.
            return new CommitOutcome.Failed(error);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return await Settle(commit, owner, error);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is { } held)
        {
            connection = null;
            await End(held, open);
        }

        release();
    }

    private async Task<CommitOutcome> Settle(GrainCommit commit, long owner, Exception error)
    {
        await connection!.DisposeAsync();
        connection = null;
        try
        {
            if (await slot.Settle(error, 1, stopping) is { } happened)
                return happened.Outcomes([commit], owner == silo()).Single();
            return PostgresFaults.BreaksConnection(error) ? new CommitOutcome.Conflict() : new CommitOutcome.Failed(error);
        }
        catch (OutcomeUnknownException unknown)
        {
            return new CommitOutcome.Failed(unknown);
        }
    }

    private static async Task<(StoredGrain? Row, bool IsYoungest)> Begin(NpgsqlConnection connection, string statement, GrainId grain)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("begin"));
        var take = new NpgsqlBatchCommand(statement);
        take.Parameters.Add(new NpgsqlParameter<string> { TypedValue = grain.ToString() });
        batch.BatchCommands.Add(take);
        await using var reader = await batch.ExecuteReaderAsync();
        StoredGrain? row = null;
        var isYoungest = true;
        do
        {
            while (await reader.ReadAsync())
            {
                row = new(reader.GetInt64(0), reader.IsDBNull(2) ? null : new(reader.GetInt32(1), reader.GetFieldValue<byte[]>(2)));
                isYoungest = reader.GetBoolean(3);
            }
        }
        while (await reader.NextResultAsync());

        return (row, isYoungest);
    }

    /// <summary>Gives the connection back with no transaction on it.</summary>
    private static async Task End(NpgsqlConnection connection, bool inTransaction = true)
    {
        try
        {
            if (inTransaction && connection.State == ConnectionState.Open)
            {
                await using var rollback = new NpgsqlCommand("rollback", connection);
                await rollback.ExecuteNonQueryAsync();
            }
        }
        catch (Exception error) when (PostgresFaults.BreaksConnection(error) || error is PostgresException)
        {
            // It is broken; the pool throws it away, and the server ends what was on it.
        }

        await connection.DisposeAsync();
    }
}
