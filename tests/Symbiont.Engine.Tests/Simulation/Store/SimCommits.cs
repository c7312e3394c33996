using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Memory;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>The server's side of commits: many grains' commits are one transaction, which lets the losers go and writes the rest.</summary>
internal sealed class SimCommits(SimDatabase database)
{
    private readonly SimWorld world = database.World;
    private readonly Dictionary<long, IReadOnlyList<CommitOutcome>?> numbers = [];
    private readonly Dictionary<GrainId, MemoryGrain> before = [];
    private long lastFeedRow;

    public List<CommitRecord> Ledger { get; } = [];

    /// <summary>The row as it was before the last commit.</summary>
    public MemoryGrain? Before(GrainId grain) => before.GetValueOrDefault(grain);

    /// <summary>A transaction of its own: locks in the order of ids, decides, writes, commits.</summary>
    public async Task<IReadOnlyList<CommitOutcome>> Commit(SimSession session, long number, long silo, IReadOnlyList<GrainCommit> commits, bool lateSync)
    {
        while (true)
        {
            var transaction = database.Begin(session);
            transaction.IsComplete = !lateSync;
            foreach (var grain in commits.Select(commit => commit.Grain).OrderBy(grain => grain.Type, StringComparer.Ordinal).ThenBy(grain => grain.Key, StringComparer.Ordinal))
            {
                await database.TakeRow(transaction, grain);
                database.DrawNumber(transaction);
            }

            var rows = DrawFeedRows(commits);
            await database.Work();
            if (world.Draw(database.Weather.Deadlock) && !transaction.IsOver)
            {
                database.RollBack(transaction);
                continue;
            }

            if (world.Draw(database.Weather.Refusal) && !transaction.IsOver)
            {
                database.RollBack(transaction);
                throw new StoreUnavailableException("the disk is full");
            }

            if (lateSync)
                await AwaitSync(transaction);
            return await Finish(transaction, number, silo, commits, rows);
        }
    }

    /// <summary>The commit of a transaction that holds its grain's row already.</summary>
    public async Task<IReadOnlyList<CommitOutcome>> CommitHeld(SimSession session, long number, long silo, GrainCommit commit)
    {
        var transaction = session.Transaction!;
        transaction.IsComplete = true;
        database.DrawNumber(transaction);
        var rows = DrawFeedRows([commit]);
        await database.Work();
        return await Finish(transaction, number, silo, [commit], rows);
    }

    /// <summary>What became of the commit of this number: its outcomes, or null, and then it never happens.</summary>
    public async Task<IReadOnlyList<CommitOutcome>?> Settle(long number)
    {
        await database.Work();
        while (database.Writing(number) is { } writing)
        {
            await writing.Ended.Task;
            await database.Work();
        }

        if (!numbers.ContainsKey(number))
            numbers.Add(number, null);
        world.Note($"db commit {number} settled: {(numbers[number] is null ? "never" : "done")}");
        return numbers[number];
    }

    private static async Task AwaitSync(SimTransaction transaction)
    {
        transaction.Session.ExpectSoon();
        await transaction.Session.Synced;
        transaction.Session.Heard();
        transaction.IsComplete = true;
    }

    private long[] DrawFeedRows(IReadOnlyList<GrainCommit> commits)
    {
        var rows = new long[commits.Count];
        for (var i = 0; i < commits.Count; i++)
        {
            rows[i] = lastFeedRow;
            lastFeedRow += commits[i].Appends.Count;
        }

        return rows;
    }

    private static string Said(GrainCommit commit, CommitOutcome outcome)
    {
        var text = $"{commit.Grain}@{commit.ExpectedVersion}:{outcome.GetType().Name}";
        if (outcome is not CommitOutcome.Committed)
            return text;
        foreach (var seq in commit.Taken)
            text += $"-{seq}";
        foreach (var message in commit.Messages)
            text += $"+{message.To.Key}{(message.Owned ? "!" : "")}";
        return text;
    }

    private async Task<IReadOnlyList<CommitOutcome>> Finish(SimTransaction transaction, long number, long silo, IReadOnlyList<GrainCommit> commits, long[] rows)
    {
        if (transaction.IsOver)
            return await Never();
        if (numbers.ContainsKey(number))
        {
            // Its client has given it up meanwhile.
            database.RollBack(transaction);
            throw new ConnectionLostException("a commit that was given up");
        }

        transaction.WrittenCommit = number;
        await database.Work();
        if (transaction.IsOver)
            return await Never();
        var outcomes = new CommitOutcome[commits.Count];
        for (var i = 0; i < commits.Count; i++)
            outcomes[i] = Apply(transaction, silo, commits[i], rows[i]);
        numbers.Add(number, outcomes);
        world.Note($"db commit {number} x{transaction.Number} {string.Join(' ', outcomes.Zip(commits, (outcome, commit) => Said(commit, outcome)))}");
        database.End(transaction);
        return outcomes;
    }

    /// <summary>A transaction that was ended from outside: its statement ends with it, and nobody waits for it.</summary>
    private static async Task<IReadOnlyList<CommitOutcome>> Never()
    {
        await new TaskCompletionSource().Task;
        return [];
    }

    private CommitOutcome Apply(SimTransaction transaction, long silo, GrainCommit asked, long feedRow)
    {
        var data = database.Data;
        var row = data.Grains.GetValueOrDefault(asked.Grain);
        var again = Again(asked);
        var (commit, lastRow) = (SabotagedCommits.Change(asked, database.Sabotage, row), data.LastFeedRow);
        var outcome = MemoryCommits.Apply(data, commit, silo, database.Now);
        if (outcome is CommitOutcome.Committed done)
        {
            if (row is not null)
                before[asked.Grain] = row;
            Number(transaction, lastRow, feedRow);
            Ledger.Add(new(world.Now, asked.Grain, done.Version, data.Grains[asked.Grain].State, Fences(asked)));
            foreach (var create in asked.Creates)
            {
                var child = data.Grains[create.Grain];
                if (ReferenceEquals(child.State, create.State))
                    Ledger.Add(new(world.Now, create.Grain, child.Version, child.State, []));
            }

            SabotagedCommits.Repeat(data, again);
        }
        else if (outcome is CommitOutcome.Conflict && database.Sabotage == Sabotage.LosersRowsInserted)
        {
            SabotagedCommits.InsertRows(data, asked, transaction.Number, feedRow, database.Now);
        }

        return outcome;
    }

    /// <summary>The messages whose taking a bug forgets.</summary>
    private List<MemoryMessage> Again(GrainCommit commit)
    {
        List<MemoryMessage> again = [];
        if (database.Sabotage is not (Sabotage.MessageNotDeleted or Sabotage.ReminderFiredTwice))
            return again;
        foreach (var seq in commit.Taken)
        {
            if (database.Data.Messages.TryGetValue(seq, out var held) && held.Message.Reminder is null == (database.Sabotage == Sabotage.MessageNotDeleted) && world.Draw(0.2))
                again.Add(held);
        }

        return again;
    }

    /// <summary>Rows of feeds carry the number of their transaction, and were numbered themselves when they were written, not when they became visible.</summary>
    private void Number(SimTransaction transaction, long lastRow, long feedRow)
    {
        var feeds = database.Data.Feeds;
        for (var i = feeds.Count - (int)Math.Min(feeds.Count, database.Data.LastFeedRow - lastRow); i < feeds.Count; i++)
            feeds[i] = feeds[i] with { Row = feeds[i].Row with { Cursor = new(1, transaction.Number, ++feedRow) } };
    }

    private static List<WorkFence> Fences(GrainCommit commit)
    {
        List<WorkFence> fences = [];
        foreach (var fence in commit.Fences)
            fences.Add(fence);
        return fences;
    }
}
