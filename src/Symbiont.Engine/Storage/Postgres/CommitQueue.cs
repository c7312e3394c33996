namespace Symbiont.Engine.Storage.Postgres;

/// <summary>Commits that wait for the next transaction, and which of them may travel together.</summary>
internal sealed class CommitQueue : IDisposable
{
    private const int MaxCommits = 1024;
    private const long MaxBytes = 8 << 20;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim arrived = new(0);
    private List<CommitJob> waiting = [];
    private TaskCompletionSource help = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => arrived.Dispose();

    /// <summary>The main line is held up.</summary>
    public bool NeedsHelp => Volatile.Read(ref help).Task.IsCompleted;

    /// <summary>Takes a commit into the line; its task is complete when it is decided.</summary>
    public Task<CommitOutcome> Add(GrainCommit commit)
    {
        var job = new CommitJob(commit);
        lock (gate)
        {
            waiting.Add(job);
            if (waiting.Count > 1)
                return job.Completion;
        }

        arrived.Release();
        return job.Completion;
    }

    /// <summary>Commits for one transaction, in the order of their grains' ids; waits until there is one.</summary>
    public async Task<List<CommitJob>> Take(CancellationToken stopping)
    {
        while (true)
        {
            await arrived.WaitAsync(stopping);
            var batch = TakeBatch();
            if (batch.Count > 0)
                return batch;
        }
    }

    /// <summary>The main line is held up from now on.</summary>
    public void AskForHelp() => Volatile.Read(ref help).TrySetResult();

    /// <summary>The main line flows again.</summary>
    public void EndHelp() => Volatile.Write(ref help, new(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>Returns when the main line is held up.</summary>
    public Task HelpIsNeeded(CancellationToken stopping) => Volatile.Read(ref help).Task.WaitAsync(stopping);

    /// <summary>Takes all that wait.</summary>
    public List<CommitJob> Empty()
    {
        lock (gate)
        {
            var all = waiting;
            waiting = [];
            return all;
        }
    }

    private List<CommitJob> TakeBatch()
    {
        var batch = new List<CommitJob>();
        lock (gate)
        {
            var rest = new List<CommitJob>();
            var company = new CommitCompany();
            var size = 0L;
            foreach (var job in waiting)
            {
                if (batch.Count < MaxCommits && (batch.Count == 0 || size + job.Size <= MaxBytes) && company.TryJoin(job.Commit))
                {
                    batch.Add(job);
                    size += job.Size;
                }
                else
                {
                    rest.Add(job);
                }
            }

            waiting = rest;
            if (rest.Count > 0)
                arrived.Release();
        }

        batch.Sort(static (one, other) => string.CompareOrdinal(one.Grain, other.Grain));
        return batch;
    }
}
