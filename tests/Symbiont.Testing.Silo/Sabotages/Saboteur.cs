using System.Collections.Concurrent;
using Symbiont.Engine;
using Symbiont.Engine.Storage;

namespace Symbiont.Testing.Silo;

/// <summary>What a bug on purpose makes of the traffic with the store. Which one it is may change while the silo runs.</summary>
internal sealed class Saboteur
{
    /// <summary>One commit in so many, where every single one would leave nothing standing.</summary>
    private const int Seldom = 20;

    /// <summary>One in so many of those that come seldom enough by themselves.</summary>
    private const int Often = 3;

    private const int ForcedAttempts = 100;

    private static readonly TimeSpan CopyLives = TimeSpan.FromMilliseconds(300);

    private readonly ConcurrentDictionary<GrainId, (StoredGrain? Row, long At)> copies = new();
    private readonly ConcurrentDictionary<long, bool> reminders = new();
    private int commits;

    public Sabotage Sabotage { get; set; }

    /// <summary>The commit as it goes to the store, and what is made of the answer.</summary>
    /// <param name="commit">What a batch of turns wants.</param>
    /// <param name="isHeld">The silo has the grain's row already.</param>
    /// <param name="send">Gives a commit to the store.</param>
    /// <param name="load">Reads a row.</param>
    public async Task<CommitOutcome> Commit(
        GrainCommit commit, bool isHeld, Func<GrainCommit, ValueTask<CommitOutcome>> send, Func<GrainId, ValueTask<StoredGrain?>> load)
    {
        switch (Sabotage)
        {
            case Sabotage.NoVersionCheck:
                return await Force(commit, isHeld, send, load);
            case Sabotage.AnswerBeforeCommit when !isHeld:
                _ = Late(commit, send);
                return new CommitOutcome.Committed(commit.ExpectedVersion + 1, TimeProvider.System.GetUtcNow(), []);
            case Sabotage.RerunAfterAnUnclearCommit when IsItsTurn(Seldom):
                await send(commit);
                return new CommitOutcome.Conflict();
            case Sabotage.FencingTokenIgnored:
                var unfenced = On(commit, commit.ExpectedVersion);
                unfenced.Fences = default;
                return await send(unfenced);
            case Sabotage.MessageNotDeleted or Sabotage.ReminderFiredTwice when Takes(commit) && IsItsTurn(Often):
                var untaken = On(commit, commit.ExpectedVersion);
                untaken.Taken = default;
                return await send(untaken);
            case Sabotage.LosersRowsInserted:
                return await InsertRows(commit, await send(commit), send, load);
            default:
                return await send(commit);
        }
    }

    public async Task<StoredGrain?> Load(GrainId grain, Func<ValueTask<StoredGrain?>> load)
    {
        if (Sabotage != Sabotage.StaleRead)
            return await load();
        if (copies.TryGetValue(grain, out var copy) && TimeProvider.System.GetElapsedTime(copy.At) < CopyLives)
            return copy.Row;
        var row = await load();
        if (row is not { IsKnown: true })
            copies[grain] = (row, TimeProvider.System.GetTimestamp());
        return row;
    }

    /// <summary>Messages that the silo has come to own.</summary>
    public void See(IReadOnlyList<StoredMessage> messages)
    {
        foreach (var message in messages.Where(message => message.Reminder is not null))
            reminders[message.Seq] = true;
    }

    /// <summary>
    /// Commits on the version that stands there, again and again: a single conflict that came through would make the engine take
    /// turns over the grain, and the bug would hide behind its lock.
    /// </summary>
    private static async Task<CommitOutcome> Force(
        GrainCommit commit, bool isHeld, Func<GrainCommit, ValueTask<CommitOutcome>> send, Func<GrainId, ValueTask<StoredGrain?>> load)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await send(On(commit, (await load(commit.Grain))?.Version ?? 0));
            if (outcome is not CommitOutcome.Conflict || isHeld || attempt == ForcedAttempts)
                return outcome;
        }
    }

    private static async Task Late(GrainCommit commit, Func<GrainCommit, ValueTask<CommitOutcome>> send)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        await send(commit);
    }

    private bool IsItsTurn(int of) => Interlocked.Increment(ref commits) % of == 0;

    private bool Takes(GrainCommit commit)
    {
        foreach (var seq in commit.Taken)
        {
            if (reminders.ContainsKey(seq) == (Sabotage == Sabotage.ReminderFiredTwice))
                return true;
        }

        return false;
    }

    private static async ValueTask<CommitOutcome> InsertRows(
        GrainCommit loser, CommitOutcome outcome, Func<GrainCommit, ValueTask<CommitOutcome>> send, Func<GrainId, ValueTask<StoredGrain?>> load)
    {
        if (outcome is CommitOutcome.Conflict && loser.Appends.Count > 0)
        {
            var rows = new GrainCommit(loser.Grain, (await load(loser.Grain))?.Version ?? 0) { Appends = loser.Appends };
            await send(rows);
        }

        return outcome;
    }

    private static GrainCommit On(GrainCommit commit, long version)
    {
        var same = new GrainCommit(commit.Grain, version) { State = commit.State, FailedClaims = commit.FailedClaims };
        same.Add(commit);
        return same;
    }
}
