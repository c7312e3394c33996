using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>What <c>engine_commit</c> says, and <c>engine_settle</c> says again: who lost and why, and the numbers of the new messages.</summary>
internal sealed record CommitAnswer(DateTimeOffset At, int[]? Lost, int[]? Why, long[]? Seqs, bool[]? Owned)
{
    public static CommitAnswer Read(NpgsqlDataReader row, int from) => new(
        row.GetFieldValue<DateTimeOffset>(from), Array<int>(row, from + 1), Array<int>(row, from + 2), Array<long>(row, from + 3), Array<bool>(row, from + 4));

    /// <summary>Reads the answer to its end: only that says that the transaction has committed.</summary>
    public static async Task<CommitAnswer> Receive(Task<NpgsqlDataReader> sent)
    {
        await using var reader = await sent;
        await reader.ReadAsync();
        var answer = Read(reader, 0);
        while (await reader.NextResultAsync())
        {
        }

        return answer;
    }

    /// <summary>The outcome of each commit, in the order in which they were sent.</summary>
    /// <param name="commits">What was sent.</param>
    /// <param name="isOwner">The silo still has the number under which it sent them; else the messages are free for everybody by now.</param>
    public IEnumerable<CommitOutcome> Outcomes(IReadOnlyList<GrainCommit> commits, bool isOwner)
    {
        var message = 0;
        var before = new Positions();
        for (var i = 0; i < commits.Count; i++)
        {
            var commit = commits[i];
            yield return Lost?[i] is > 0 and var reason
                ? Refusal(commit, reason, Why![i], before)
                : new CommitOutcome.Committed(commit.ExpectedVersion + 1, At, Messages(commit, isOwner, ref message));
            before.Pass(commit);
        }
    }

    private static CommitOutcome Refusal(GrainCommit commit, int reason, int which, Positions before) => reason switch
    {
        2 => new CommitOutcome.Fenced(commit.Fences[which - 1 - before.Fences]),
        3 => new CommitOutcome.MessageGone(commit.Taken[which - 1 - before.Taken]),
        4 => Claim(commit.Claims[which - 1 - before.Claims]),
        5 => new CommitOutcome.AnswerExists(commit.Answers[which - 1 - before.Answers].Idempotency),
        _ => new CommitOutcome.Conflict(),
    };

    private static CommitOutcome.ClaimTaken Claim(ClaimEffect claim) => new(claim.Space, claim.Key);

    private static T[]? Array<T>(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<T[]>(column);

    private List<StoredMessage> Messages(GrainCommit commit, bool isOwner, ref int next)
    {
        var owned = new List<StoredMessage>(commit.Messages.Count);
        foreach (var message in commit.Messages)
        {
            if (Owned![next] && isOwner)
                owned.Add(new(Seqs![next], message.To, commit.Grain, null, message.Kind, message.Schema, message.Payload, At, Attempts: 0));
            next++;
        }

        return owned;
    }

    /// <summary>Effects of each kind in the commits before one: the store counts through all of them.</summary>
    private sealed class Positions
    {
        public int Fences { get; private set; }

        public int Taken { get; private set; }

        public int Claims { get; private set; }

        public int Answers { get; private set; }

        public void Pass(GrainCommit commit)
        {
            Fences += commit.Fences.Count;
            Taken += commit.Taken.Count;
            Claims += commit.Claims.Count;
            Answers += commit.Answers.Count;
        }
    }
}
