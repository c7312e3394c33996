namespace Symbiont.Engine.Storage;

/// <summary>What became of a <see cref="GrainCommit"/>.</summary>
internal abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>Durable. <paramref name="Messages"/>: those that this silo now owns and delivers.</summary>
    public sealed record Committed(long Version, DateTimeOffset At, IReadOnlyList<StoredMessage> Messages) : CommitOutcome;

    /// <summary>The turns saw an old state; nothing happened.</summary>
    public sealed record Conflict : CommitOutcome;

    /// <summary>A work item has another owner by now, or is gone; nothing happened.</summary>
    public sealed record Fenced(WorkFence Fence) : CommitOutcome;

    /// <summary>A message was taken by an earlier commit; nothing happened.</summary>
    public sealed record MessageGone(long Seq) : CommitOutcome;

    /// <summary>A unique key is taken; nothing happened.</summary>
    public sealed record ClaimTaken(string Space, string Key) : CommitOutcome;

    /// <summary>The call has an answer already; nothing happened.</summary>
    public sealed record AnswerExists(Idempotency Idempotency) : CommitOutcome;

    /// <summary>The store refused this commit; nothing happened.</summary>
    public sealed record Failed(Exception Error) : CommitOutcome;
}
