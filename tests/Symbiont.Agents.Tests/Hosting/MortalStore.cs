using Symbiont.Engine;
using Symbiont.Engine.Storage;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>A store that can stop answering for good, as everything does for a process that has died: what has committed stays, nothing more happens.</summary>
internal sealed class MortalStore(IStore inner) : IStore
{
    private readonly TaskCompletionSource died = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int commitsLeft = int.MaxValue;
    private bool answersLast;

    public bool IsShared => inner.IsShared;

    /// <summary>Complete when the store has stopped answering.</summary>
    public Task Died => died.Task;

    /// <summary>What a commit waits for before it goes to the store; null: nothing.</summary>
    public Func<GrainCommit, Task>? Before { get; set; }

    /// <summary>Dies at the commit of this number from now on: after it when <paramref name="isDurable"/>, else instead of it.</summary>
    public void DieAtCommit(int number, bool isDurable)
    {
        answersLast = isDurable;
        Volatile.Write(ref commitsLeft, number);
    }

    /// <summary>Nothing is answered from here on.</summary>
    public void Die() => died.TrySetResult();

    public Task Open(string siloName, CancellationToken cancelled) => inner.Open(siloName, cancelled);

    public async ValueTask<CommitOutcome> Commit(GrainCommit commit)
    {
        if (Before is { } before)
            await before(commit);
        await Alive();
        var left = Interlocked.Decrement(ref commitsLeft);
        if (left > 0)
            return await inner.Commit(commit);
        if (left == 0 && answersLast)
            await inner.Commit(commit);
        Die();
        return await Never<CommitOutcome>();
    }

    public ValueTask<StoredGrain?> Load(GrainId grain) => IfAlive(() => inner.Load(grain));

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

    public ValueTask Renew() => IfAlive(inner.Renew);

    public ValueTask<int> Sweep(RetentionOptions retention, int chunk) => IfAlive(() => inner.Sweep(retention, chunk));

    public ValueTask Probe() => IfAlive(inner.Probe);

    public ValueTask<IReadOnlyList<FeedRow>> Read(GrainId grain, string feed, FeedPosition? after = null, int limit = 1000) => IfAlive(() => inner.Read(grain, feed, after, limit));

    public ValueTask<IReadOnlyList<FeedRow>> ReadNewest(GrainId grain, string feed, int limit) => IfAlive(() => inner.ReadNewest(grain, feed, limit));

    public ValueTask<IReadOnlyList<FeedRow>> ReadAll(string feed, long after, int limit = 1000) => IfAlive(() => inner.ReadAll(feed, after, limit));

    public ValueTask<ReadOnlyMemory<byte>?> Get(string space, string key) => IfAlive(() => inner.Get(space, key));

    public ValueTask<IReadOnlyList<KeyedRow>> List(string space, string afterKey = "", int limit = 1000) => IfAlive(() => inner.List(space, afterKey, limit));

    public ValueTask<IReadOnlyList<KeyedRow>> Page(string list, string afterKey = "", int limit = 1000) => IfAlive(() => inner.Page(list, afterKey, limit));

    public ValueTask<IReadOnlyList<KeyedRow>> PageNewest(string list, string beforeKey = "", int limit = 1000) => IfAlive(() => inner.PageNewest(list, beforeKey, limit));

    public ValueTask<long> Count(string list) => IfAlive(() => inner.Count(list));

    public ValueTask<GrainId?> FindHolder(string space, string key) => IfAlive(() => inner.FindHolder(space, key));

    public ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string name) => IfAlive(() => inner.GetBody(grain, name));

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static async Task<T> Never<T>()
    {
        await Task.Delay(Timeout.InfiniteTimeSpan);
        throw new InvalidOperationException("Never has passed.");
    }

    private Task Alive() => died.Task.IsCompleted ? Never<bool>() : Task.CompletedTask;

    private async ValueTask<T> IfAlive<T>(Func<ValueTask<T>> action)
    {
        await Alive();
        return await action();
    }

    private async ValueTask IfAlive(Func<ValueTask> action)
    {
        await Alive();
        await action();
    }
}
