namespace Symbiont.Engine.Storage.Postgres;

/// <summary>One grain's commit on its way to the database.</summary>
internal sealed class CommitJob(GrainCommit commit)
{
    private readonly TaskCompletionSource<CommitOutcome> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public GrainCommit Commit => commit;

    /// <summary>The grain's id as the database knows it, by which rows are locked in order.</summary>
    public string Grain { get; } = commit.Grain.ToString();

    public Task<CommitOutcome> Completion => completion.Task;

    /// <summary>About what it writes, in bytes.</summary>
    public long Size { get; } = SizeOf(commit);

    public void Complete(CommitOutcome outcome) => completion.TrySetResult(outcome);

    private static long SizeOf(GrainCommit commit)
    {
        var size = 200L + (commit.State?.Json.Length ?? 0);
        foreach (var body in commit.Bodies)
            size += body.Value.Length;
        foreach (var row in commit.Rows)
            size += row.Value?.Length ?? 0;
        foreach (var row in commit.Appends)
            size += row.Payload.Length;
        return size;
    }
}
