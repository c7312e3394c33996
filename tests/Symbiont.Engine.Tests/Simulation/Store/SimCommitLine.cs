using Symbiont.Engine.Storage;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A silo's side of commits: what waits travels together, and what became of an unclear one is settled by its number.</summary>
internal sealed class SimCommitLine(SimDatabase database, SimCommits commits, SimLink link, SimProcess process, Func<long> silo, Func<long> newNumber)
{
    private const int MaxUnderWay = 3;

    private readonly SimWorld world = database.World;
    private readonly Queue<(GrainCommit Commit, TaskCompletionSource<CommitOutcome> Outcome)> waiting = new();
    private int underWay;

    public Task<CommitOutcome> Add(GrainCommit commit)
    {
        var outcome = new TaskCompletionSource<CommitOutcome>();
        if (database.Sabotage == Sabotage.AnswerBeforeCommit)
        {
            // Nobody owns what is not there yet.
            foreach (var message in commit.Messages)
                message.Owned = false;
        }

        waiting.Enqueue((commit, outcome));
        if (underWay < MaxUnderWay)
            process.Do(() => _ = Send());
        return outcome.Task;
    }

    /// <summary>The commit of a transaction that the session has open.</summary>
    public async Task<CommitOutcome> CommitHeld(SimSession session, GrainCommit commit)
    {
        var (number, me) = (newNumber(), silo());
        IReadOnlyList<CommitOutcome>? outcomes;
        try
        {
            outcomes = await link.Ask(session, "a commit", held => commits.CommitHeld(held, number, me, commit));
        }
        catch (ConnectionLostException)
        {
            outcomes = await Settle(number);
        }

        return outcomes is null ? new CommitOutcome.Conflict() : Owned(outcomes, me)[0];
    }

    /// <summary>Of a silo that was given up meanwhile, messages that were committed as its own belong to nobody by now.</summary>
    private IReadOnlyList<CommitOutcome> Owned(IReadOnlyList<CommitOutcome> outcomes, long me) => silo() == me
        ? outcomes
        : [.. outcomes.Select(outcome => outcome is CommitOutcome.Committed committed ? committed with { Messages = [] } : outcome)];

    private async Task Send()
    {
        if (waiting.Count == 0 || underWay >= MaxUnderWay)
            return;
        underWay++;
        var group = waiting.ToList();
        waiting.Clear();
        if (database.Sabotage == Sabotage.AnswerBeforeCommit)
        {
            foreach (var (commit, outcome) in group)
                outcome.SetResult(new CommitOutcome.Committed(commit.ExpectedVersion + 1, database.Now, []));
        }

        try
        {
            var outcomes = await Send([.. group.Select(one => one.Commit)]);
            for (var i = 0; i < group.Count; i++)
                group[i].Outcome.TrySetResult(outcomes?[i] ?? new CommitOutcome.Conflict());
        }
        catch (StoreUnavailableException refused)
        {
            foreach (var (_, outcome) in group)
                outcome.TrySetResult(new CommitOutcome.Failed(refused));
        }

        underWay--;
        if (waiting.Count > 0)
            process.Do(() => _ = Send());
    }

    /// <summary>The outcomes; null: it is sure that nothing has happened.</summary>
    private async Task<IReadOnlyList<CommitOutcome>?> Send(IReadOnlyList<GrainCommit> group)
    {
        var (number, me) = (newNumber(), silo());
        try
        {
            var session = await link.Connect("a commit");
            var lateSync = world.Draw(database.Weather.LateSync);
            if (lateSync)
            {
                // Sent by itself, so that this process may be stopped or die between the two.
                world.After(world.DrawMilliseconds(0, 3), process, () => world.After(database.Weather.Latency(), database.Process, session.Sync));
            }

            var outcomes = await link.Ask(session, "a commit", held => commits.Commit(held, number, me, group, lateSync));
            world.After(database.Weather.Latency(), database.Process, session.End);
            return Owned(outcomes, me);
        }
        catch (ConnectionLostException)
        {
            if (database.Sabotage == Sabotage.RerunAfterAnUnclearCommit)
                return null;
            return await Settle(number) is { } outcomes ? Owned(outcomes, me) : null;
        }
    }

    private async Task<IReadOnlyList<CommitOutcome>?> Settle(long number)
    {
        while (true)
        {
            try
            {
                return await link.Ask("settling", _ => commits.Settle(number));
            }
            catch (ConnectionLostException)
            {
                await process.Delay(world.DrawMilliseconds(5, 200));
            }
        }
    }
}
