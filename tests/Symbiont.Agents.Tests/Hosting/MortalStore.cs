using Symbiont.Agents.Running;
using Symbiont.Engine;
using Symbiont.Engine.Storage;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>A store that can stop answering for good, as everything does for a process that has died: what has committed stays, nothing more happens.</summary>
internal sealed class MortalStore : IStore
{
    private readonly IStore inner;
    private readonly List<MortalLock> locks = [];
    private readonly TaskCompletionSource died = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private int commitsLeft = int.MaxValue;
    private int underWay;
    private bool answersLast;
    private bool dead;

    public MortalStore(IStore inner)
    {
        this.inner = inner;
        Cluster = inner.Cluster is { } cluster ? new MortalCluster(this, cluster) : null;
    }

    public IClusterStore? Cluster { get; }

    /// <summary>Complete when the store has stopped answering.</summary>
    public Task Died => died.Task;

    public bool IsDead
    {
        get
        {
            lock (gate)
                return dead;
        }
    }

    /// <summary>What a commit waits for before it goes to the store; null: nothing.</summary>
    public Func<GrainCommit, Task>? Before { get; set; }

    /// <summary>What readers are shown instead of the journal's rows; null: the rows.</summary>
    public Func<IReadOnlyList<FeedRow>, IReadOnlyList<FeedRow>>? Shows { get; set; }

    /// <summary>Dies at the commit of this number from now on: after it when <paramref name="isDurable"/>, else instead of it.</summary>
    public void DieAtCommit(int number, bool isDurable)
    {
        lock (gate)
        {
            answersLast = isDurable;
            commitsLeft = number;
        }
    }

    /// <summary>Is not to die any more. False: it has, or is about to.</summary>
    public bool TrySurvive()
    {
        lock (gate)
        {
            if (commitsLeft <= 0 || dead)
                return false;
            commitsLeft = int.MaxValue;
            return true;
        }
    }

    /// <summary>Nothing is answered from here on. Complete when nothing is under way any more either.</summary>
    public Task Die()
    {
        lock (gate)
        {
            dead = true;
            if (underWay == 0)
                settled.TrySetResult();
        }

        died.TrySetResult();
        return settled.Task;
    }

    public Task Open(string siloName, CancellationToken cancelled) => inner.Open(siloName, cancelled);

    public ValueTask<CommitOutcome> Commit(GrainCommit commit) => Commit(commit, inner.Commit);

    /// <summary>Commits by way of the store or of one of its locks.</summary>
    public async ValueTask<CommitOutcome> Commit(GrainCommit commit, Func<GrainCommit, ValueTask<CommitOutcome>> send)
    {
        if (Before is { } before)
            await before(commit);
        return await IfAlive(async () =>
        {
            int left;
            lock (gate)
                left = --commitsLeft;
            if (left > 0)
                return await send(commit);
            if (left == 0 && answersLast)
                await send(commit);
            // Its answer is kept back below, with everybody else's.
            _ = Die();
            return new CommitOutcome.Conflict();
        });
    }

    public ValueTask<StoredGrain?> Load(GrainId grain, long known = -1) => IfAlive(() => inner.Load(grain, known));

    public ValueTask<StoredAnswer?> FindAnswer(string scope, string key) => IfAlive(() => inner.FindAnswer(scope, key));

    public ValueTask<IReadOnlyList<StoredMessage>> ClaimMessages(int limit) => IfAlive(() => inner.ClaimMessages(limit));

    public ValueTask Postpone(StoredMessage message, DateTimeOffset due, string error) => IfAlive(() => inner.Postpone(message, due, error));

    public ValueTask Bury(StoredMessage message, string error) => IfAlive(() => inner.Bury(message, error));

    public ValueTask<IReadOnlyList<StoredWork>> ClaimWork(string queue, int limit) => IfAlive(() => inner.ClaimWork(queue, limit));

    public ValueTask Finish(StoredWork work) => IfAlive(() => inner.Finish(work));

    public ValueTask Postpone(StoredWork work, DateTimeOffset visibleAt, int attempts, string error) =>
        IfAlive(() => inner.Postpone(work, visibleAt, attempts, error));

    public ValueTask Bury(StoredWork work, string error) => IfAlive(() => inner.Bury(work, error));

    public ValueTask<DateTimeOffset?> NextDue() => IfAlive(inner.NextDue);

    public ValueTask<int> Sweep(RetentionOptions retention, int chunk) => IfAlive(() => inner.Sweep(retention, chunk));

    public ValueTask Probe() => IfAlive(inner.Probe);

    public async ValueTask<IReadOnlyList<FeedRow>> Read(GrainId grain, string feed, FeedPosition? after = null, int limit = 1000)
    {
        var rows = await IfAlive(() => inner.Read(grain, feed, after, limit));
        return feed == Journal.Feed && Shows is { } shows ? shows(rows) : rows;
    }

    public ValueTask<IReadOnlyList<FeedRow>> ReadNewest(GrainId grain, string feed, int limit) => IfAlive(() => inner.ReadNewest(grain, feed, limit));

    public ValueTask<IReadOnlyList<FeedRow>> ReadAll(string feed, FeedCursor after, int limit = 1000) => IfAlive(() => inner.ReadAll(feed, after, limit));

    public ValueTask<FeedCursor> End(string feed) => IfAlive(() => inner.End(feed));

    public ValueTask<ReadOnlyMemory<byte>?> Get(string space, string key) => IfAlive(() => inner.Get(space, key));

    public ValueTask<IReadOnlyList<KeyedRow>> List(string space, string afterKey = "", int limit = 1000) => IfAlive(() => inner.List(space, afterKey, limit));

    public ValueTask<IReadOnlyList<KeyedRow>> Page(string list, string afterKey = "", int limit = 1000) => IfAlive(() => inner.Page(list, afterKey, limit));

    public ValueTask<IReadOnlyList<KeyedRow>> PageNewest(string list, string beforeKey = "", int limit = 1000) => IfAlive(() => inner.PageNewest(list, beforeKey, limit));

    public ValueTask<long> Count(string list) => IfAlive(() => inner.Count(list));

    public ValueTask<GrainId?> FindHolder(string space, string key) => IfAlive(() => inner.FindHolder(space, key));

    public ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string name) => IfAlive(() => inner.GetBody(grain, name));

    public ValueTask<IReadOnlyList<DeadLetter>> DeadLetters(long after = 0, int limit = 1000) => IfAlive(() => inner.DeadLetters(after, limit));

    public ValueTask<bool> Requeue(long seq) => IfAlive(() => inner.Requeue(seq));

    /// <summary>A lock that goes when the store dies.</summary>
    public IGrainLock Own(IGrainLock taken)
    {
        var owned = new MortalLock(this, taken);
        lock (gate)
            locks.Add(owned);
        return owned;
    }

    public void Disown(MortalLock released)
    {
        lock (gate)
            locks.Remove(released);
    }

    public async ValueTask DisposeAsync()
    {
        MortalLock[] left;
        lock (gate)
            left = [.. locks];
        foreach (var held in left)
            await held.DisposeAsync();
        await inner.DisposeAsync();
    }

    public async ValueTask<T> IfAlive<T>(Func<ValueTask<T>> action)
    {
        if (!Begin())
            await Never<T>();
        try
        {
            var result = await action();
            return End() ? result : await Never<T>();
        }
        catch (Exception)
        {
            End();
            throw;
        }
    }

    public async ValueTask IfAlive(Func<ValueTask> action) => await IfAlive(async () =>
    {
        await action();
        return true;
    });

    private static async Task<T> Never<T>()
    {
        await Task.Delay(Timeout.InfiniteTimeSpan);
        throw new InvalidOperationException("Never has passed.");
    }

    private bool Begin()
    {
        lock (gate)
        {
            if (!dead)
                underWay++;
            return !dead;
        }
    }

    /// <summary>False: it died meanwhile, and the answer reaches nobody.</summary>
    private bool End()
    {
        lock (gate)
        {
            if (--underWay == 0 && dead)
                settled.TrySetResult();
            return !dead;
        }
    }
}
