using System.Data;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>One line of transactions: sends what waits, and while the database writes it, the next gathers.</summary>
internal sealed class CommitLane(PostgresSessions sessions, CommitQueue queue, CommitWatch watch, Func<long> silo, bool isMain, ILogger logger) : IAsyncDisposable
{
    private const int MaxRaces = 50;

    /// <summary>A transaction takes a few milliseconds; one that takes longer waits for something, and the others need not.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(25);

    private readonly CommitSlot slot = new(sessions, silo, logger);
    private NpgsqlConnection? connection;

    /// <summary>Sends commits until stopped; what it has begun it brings to an end.</summary>
    public async Task Run(CancellationToken stopping)
    {
        try
        {
            if (isMain)
                await SendAll(stopping);
            else
                await StandIn(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The store closes.
        }
    }

    public ValueTask DisposeAsync() => Disconnect();

    private async Task SendAll(CancellationToken stopping)
    {
        while (true)
        {
            var sending = Send(await queue.Take(stopping), stopping);
            if (await Task.WhenAny(sending, Task.Delay(Patience, TimeProvider.System, stopping)) == sending)
            {
                await sending;
                continue;
            }

            queue.AskForHelp();
            try
            {
                await sending;
            }
            finally
            {
                queue.EndHelp();
            }
        }
    }

    private async Task StandIn(CancellationToken stopping)
    {
        while (true)
        {
            await queue.HelpIsNeeded(stopping);
            while (queue.NeedsHelp)
                await Send(await queue.Take(stopping), stopping);
        }
    }

    private async Task Send(List<CommitJob> jobs, CancellationToken stopping)
    {
        for (var races = 0; ; races++)
        {
            try
            {
                var commits = jobs.ConvertAll(static job => job.Commit);
                var (answer, owner) = await Try(commits, stopping);
                var next = 0;
                foreach (var outcome in answer.Outcomes(commits, owner == silo()))
                    jobs[next++].Complete(outcome);
                return;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                Fail(jobs, new StoreUnavailableException("the server is stopping."));
                throw;
            }
            catch (OutcomeUnknownException unknown)
            {
                Fail(jobs, unknown);
                return;
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                if (PostgresFaults.IsRace(error) && races < MaxRaces)
                    continue;
                if (jobs.Count > 1 && !PostgresFaults.IsPassing(error))
                {
                    await Send(jobs[..(jobs.Count / 2)], stopping);
                    await Send(jobs[(jobs.Count / 2)..], stopping);
                    return;
                }

                Fail(jobs, PostgresFaults.ForCallers(error));
                return;
            }
        }
    }

    /// <summary>Sends one transaction until it is known what became of it; with the number under which the silo sent it.</summary>
    private async Task<(CommitAnswer Answer, long Owner)> Try(List<GrainCommit> commits, CancellationToken stopping)
    {
        while (true)
        {
            await Connect(stopping);
            var number = await Number(stopping);
            var owner = silo();
            await using var command = CommitCommand.Of(sessions, connection!, owner, slot.Id, number, new(commits));
            try
            {
                return (await watch.Waiting(connection!, () => CommitAnswer.Receive(command.ExecuteReaderAsync())), owner);
            }
            catch (PostgresException lost) when (lost.SqlState == PostgresFaults.GivenUp)
            {
                slot.Lose();
            }
            catch (Exception error) when (PostgresFaults.ProvesAbort(error))
            {
                throw;
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                await Disconnect();
                if (await slot.Settle(error, commits.Count, stopping) is { } happened)
                    return (happened, owner);
                // It was not the connection: what was to be sent cannot be.
                if (!PostgresFaults.BreaksConnection(error))
                    throw;
            }
        }
    }

    /// <summary>Opens the connection when there is none; nothing has been sent yet, so waiting for the database costs only time.</summary>
    private async Task Connect(CancellationToken stopping)
    {
        // The error that ended the last transaction in order may have ended its session as well.
        if (connection is { State: not ConnectionState.Open })
            await Disconnect();
        for (var attempt = 0; connection is null; attempt++)
        {
            try
            {
                connection = await sessions.Connections.Turns.OpenConnectionAsync(stopping);
            }
            catch (Exception error) when (PostgresFaults.BreaksConnection(error) || error is PostgresException)
            {
                stopping.ThrowIfCancellationRequested();
                await CommitSlot.Pause(attempt, stopping);
            }
        }
    }

    private async Task<long> Number(CancellationToken stopping)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await slot.Next();
            }
            catch (StoreUnavailableException)
            {
                await CommitSlot.Pause(attempt, stopping);
            }
        }
    }

    private async ValueTask Disconnect()
    {
        if (connection is { } broken)
            await broken.DisposeAsync();
        connection = null;
    }

    private static void Fail(List<CommitJob> jobs, Exception error)
    {
        foreach (var job in jobs)
            job.Complete(new CommitOutcome.Failed(error));
    }
}
