using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>
/// A grain in this silo's memory: its last committed state and the line of calls before it. One batch of the line runs
/// at a time; while it commits, the next one gathers.
/// </summary>
internal sealed class Activation(GrainId id, GrainDescriptor type, TurnHost host) : IThreadPoolWorkItem
{
    private const int FirstEpoch = 1;
    private const int MaxBatch = 64;
    private const int MaxReruns = 200;

    private readonly TurnRunner turns = new(id, type, host);
    private readonly Lock gate = new();
    private readonly Queue<Call> waiting = new();
    private IReadOnlyList<Call> running = [];
    private bool busy;
    private bool retired;
    private volatile bool committing;
    private int epoch = FirstEpoch;
    private int trustedSince;
    private GrainSnapshot snapshot = GrainSnapshot.None;
    private long contendedSince = long.MinValue;
    private long lostAt = long.MinValue;

    /// <summary>A grain whose state is known already.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="type">Its class.</param>
    /// <param name="host">The silo.</param>
    /// <param name="state">Its committed state.</param>
    /// <param name="version">That state's version.</param>
    public Activation(GrainId id, GrainDescriptor type, TurnHost host, object state, long version) : this(id, type, host)
    {
        snapshot = new(state, version, FirstEpoch);
        LastUsed = host.Clock.GetTimestamp();
    }

    public long LastUsed { get; private set; }

    private bool Contended => contendedSince != long.MinValue && host.Store.Cluster is not null && host.Clock.GetElapsedTime(contendedSince) < host.Options.Contention;

    private bool Stale => Volatile.Read(ref epoch) != Volatile.Read(ref snapshot).Epoch;

    /// <summary>Puts the call in line, if there is room for it.</summary>
    public Admission Enqueue(Call call)
    {
        lock (gate)
        {
            if (retired)
                return Admission.Retired;
            // Deliveries are bounded by their own limit and must not be lost to a full line.
            if (call.Delivery is null && waiting.Count >= host.Options.MaxWaitingPerGrain)
                return Admission.Full;
            waiting.Enqueue(call);
            if (busy)
                return Admission.Taken;
            busy = true;
        }

        host.Schedule(this);
        return Admission.Taken;
    }

    /// <summary>Runs a read-only method beside the line, on the last committed state. False: that is not at hand.</summary>
    public bool TryRead(Call call)
    {
        var isCommitting = committing;
        var seen = Volatile.Read(ref snapshot);
        // While a commit is under way others may see it in the store already: a read of the state before it would come too late.
        if (isCommitting || Volatile.Read(ref epoch) != seen.Epoch)
            return false;
        LastUsed = host.Clock.GetTimestamp();
        turns.Read(call, seen);
        return true;
    }

    /// <summary>The state in memory may be old: somebody else has written the row.</summary>
    public void Invalidate() => Interlocked.Increment(ref epoch);

    /// <summary>The state in memory counts for nothing any more, not even if its version is the row's.</summary>
    public void Distrust()
    {
        lock (gate)
            Volatile.Write(ref trustedSince, Interlocked.Increment(ref epoch));
    }

    /// <summary>Takes this object out of use if nobody uses it.</summary>
    public bool TryRetire()
    {
        lock (gate)
        {
            if (busy || waiting.Count > 0)
                return false;
            return retired = true;
        }
    }

    /// <summary>Adds the calls whose time is over. Their turns do not start; those that run may still take effect.</summary>
    public void AddExpired(long now, List<(GrainId, Call)> expired)
    {
        lock (gate)
        {
            if (!busy)
                return;
            foreach (var call in waiting)
                Add(call);
            foreach (var call in running)
                Add(call);
        }

        void Add(Call call)
        {
            if (!call.Answered && now > call.Deadline)
                expired.Add((id, call));
        }
    }

    public void Execute() => _ = Run();

    private async Task Run()
    {
        while (Take() is { Count: > 0 } batch)
        {
            try
            {
                await RunBatch(batch);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // Loading failed, or the store broke its word: nothing of this batch has committed, and its callers must not hang.
                committing = false;
                foreach (var call in batch)
                    Answer(call, error);
            }
        }
    }

    private List<Call> Take()
    {
        lock (gate)
        {
            var batch = new List<Call>(Math.Min(waiting.Count, MaxBatch));
            while (batch.Count < MaxBatch && waiting.TryDequeue(out var call))
                batch.Add(call);
            busy = batch.Count > 0;
            // A copy: the batch shrinks while its turns commit, and the clock's check of deadlines runs beside.
            running = [.. batch];
            LastUsed = host.Clock.GetTimestamp();
            return batch;
        }
    }

    private async Task RunBatch(List<Call> batch)
    {
        HashSet<(string, string)>? takenClaims = null;
        var limit = MaxBatch;
        for (var reruns = 0; batch.Count > 0; reruns++)
        {
            if (reruns > MaxReruns)
                throw new OverloadedException(id.ToString());
            await using var held = Contended ? await host.Store.Cluster!.Lock(id) : null;
            if (held is not null)
                Take(held.Row, Volatile.Read(ref epoch));
            else if (Stale || (host.Store.Cluster is not null && reruns > 0))
                await Load();

            var draft = turns.Run(batch, Volatile.Read(ref snapshot), () => Stale, limit, takenClaims);
            if (draft.TooLarge)
            {
                limit = 1;
                continue;
            }

            var outcome = await Commit(draft, held);
            if (outcome is CommitOutcome.Committed done)
                Volatile.Write(ref snapshot, new(draft.State, done.Version, draft.Seen.Epoch));
            committing = false;
            switch (outcome)
            {
                case CommitOutcome.Committed committed:
                    await Answer(draft, committed);
                    batch.RemoveRange(0, draft.Results.Count);
                    reruns = 0;
                    takenClaims = null;
                    limit = MaxBatch;
                    break;
                case CommitOutcome.Conflict:
                    Lost(host.Clock.GetTimestamp());
                    Invalidate();
                    break;
                case CommitOutcome.ClaimTaken claim:
                    (takenClaims ??= []).Add((claim.Space, claim.Key));
                    break;
                case CommitOutcome.Fenced fenced:
                    Refuse(batch, call => call.Options.Fence == fenced.Fence, new FencedException(fenced.Fence.Item));
                    break;
                case CommitOutcome.MessageGone gone:
                    Refuse(batch, call => call.Delivery?.Seq == gone.Seq, new MessageGoneException());
                    break;
                case CommitOutcome.AnswerExists answered:
                    await Replay(batch, answered.Idempotency);
                    break;
                case CommitOutcome.Failed failed:
                    foreach (var call in batch)
                        Answer(call, failed.Error);
                    return;
            }
        }
    }

    private void Lost(long now)
    {
        if (lostAt != long.MinValue && host.Clock.GetElapsedTime(lostAt, now) < host.Options.Contention)
            contendedSince = now;
        lostAt = now;
    }

    private async ValueTask Load()
    {
        var seenEpoch = Volatile.Read(ref epoch);
        Take(await host.Store.Load(id, VersionOf(Volatile.Read(ref snapshot))), seenEpoch);
    }

    /// <summary>The version whose state need not be sent again; -1: none.</summary>
    private long VersionOf(GrainSnapshot known) => known.Epoch >= Volatile.Read(ref trustedSince) ? known.Version : -1;

    private void Take(StoredGrain? row, int seenEpoch) => Volatile.Write(ref snapshot, Snapshot(row, Volatile.Read(ref snapshot), seenEpoch));

    private GrainSnapshot Snapshot(StoredGrain? row, GrainSnapshot known, int seenEpoch) => row switch
    {
        null => new(null, 0, seenEpoch),
        { IsKnown: true } => known with { Epoch = seenEpoch },
        { State: { } stored } => new(type.Read(id, stored), row.Version, seenEpoch),
        _ => new(null, row.Version, seenEpoch),
    };

    /// <summary>Reads the row, and runs a read-only method on what stands there: other silos write it too.</summary>
    public async Task ReadShared(Call call)
    {
        try
        {
            var (known, seenEpoch) = (Volatile.Read(ref snapshot), Volatile.Read(ref epoch));
            call.Options.Cancelled.ThrowIfCancellationRequested();
            var timeout = call.Options.Timeout ?? host.Options.CallTimeout;
            var row = await host.Store.Load(id, VersionOf(known)).AsTask().WaitAsync(timeout, host.Clock, call.Options.Cancelled);
            var fresh = Snapshot(row, known, seenEpoch);
            if (!ReferenceEquals(fresh, known))
                Keep(fresh);
            LastUsed = host.Clock.GetTimestamp();
            host.Left(call);
            turns.Read(call, fresh);
        }
        catch (TimeoutException)
        {
            Answer(call, new CallTimeoutException(call.Name));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Answer(call, error);
        }
    }

    /// <summary>Lets the next turn or read begin from what was read, unless the line is at work on the state itself.</summary>
    private void Keep(GrainSnapshot fresh)
    {
        lock (gate)
        {
            if (!busy && fresh.Version > snapshot.Version)
                Volatile.Write(ref snapshot, fresh);
        }
    }

    private async ValueTask<CommitOutcome> Commit(TurnDraft draft, IGrainLock? held)
    {
        if (draft.Effects.ChangesNothing)
        {
            // Memory is the truth of an unshared store, and so is a row that is held. Else the version that the answers rest on is read again.
            if (host.Store.Cluster is not null && held is null && ((await host.Store.Load(id, draft.Seen.Version))?.Version ?? 0) != draft.Seen.Version)
                return new CommitOutcome.Conflict();
            return new CommitOutcome.Committed(draft.Seen.Version, host.Source.Now(), []);
        }

        if (draft.Effects.State is { } state)
            host.Writes(id, state);
        host.Reserve(draft.Effects);
        committing = true;
        var sent = host.Clock.GetTimestamp();
        var committed = false;
        try
        {
            var outcome = await (held?.Commit(draft.Effects) ?? host.Store.Commit(draft.Effects));
            host.Decided(id, outcome, draft.Results.Count, sent);
            committed = outcome is CommitOutcome.Committed;
            return outcome;
        }
        finally
        {
            if (!committed)
                host.Unreserve(draft.Effects);
        }
    }

    private async ValueTask Answer(TurnDraft draft, CommitOutcome.Committed committed)
    {
        if (!draft.Effects.ChangesNothing)
            host.Committed(draft.Effects, committed);
        foreach (var result in draft.Results)
        {
            foreach (var action in result.Committed)
                host.Signal(action, result.Call);
            if (result.Error is { } refusal && result.Call.Options.Idempotency is not null)
                await Refuse(result.Call, refusal);
            else
                Answer(result.Call, result.Error, result.Ran);
        }
    }

    /// <summary>A refusal may rest on what an earlier call with the same key has done: then its answer counts.</summary>
    private async ValueTask Refuse(Call call, Exception refusal)
    {
        try
        {
            if (await FindAnswer(call.Options.Idempotency!) is { } answer)
                Replay(call, call.Options.Idempotency!, answer);
            else if (call.Options.AlsoKnownAs is { } other && await FindAnswer(other) is { } otherAnswer)
                Replay(call, other, otherAnswer);
            else
                Answer(call, refusal);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // This call's trouble alone: what its neighbours in the batch wait for has committed.
            Answer(call, error);
        }
    }

    private async ValueTask Replay(List<Call> batch, Idempotency key)
    {
        if (await FindAnswer(key) is not { } answer)
            return;
        foreach (var call in batch.Where(call => call.Options.NameLike(key) is not null).ToList())
        {
            batch.Remove(call);
            Replay(call, call.Options.NameLike(key)!, answer);
        }
    }

    private ValueTask<StoredAnswer?> FindAnswer(Idempotency key) => host.Store.FindAnswer(key.Scope, key.Key);

    private void Replay(Call call, Idempotency key, StoredAnswer answer)
    {
        host.Left(call);
        if (answer.BodyHash == key.BodyHash)
        {
            key.Replay?.Raise();
            call.Replay(answer);
        }
        else
        {
            call.Fail(new IdempotencyKeyReusedException(key.Key));
        }
    }

    private static void Refuse(List<Call> batch, Func<Call, bool> which, Exception error)
    {
        foreach (var call in batch.Where(which))
            call.Refused = error;
    }

    private void Answer(Call call, Exception? error, Task? ran = null)
    {
        host.Left(call);
        if (call.Answered)
            return;
        if (error is null)
            call.Succeed(ran!);
        else
            call.Fail(error);
    }
}
