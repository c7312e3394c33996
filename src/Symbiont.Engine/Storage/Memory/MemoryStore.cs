namespace Symbiont.Engine.Storage.Memory;

/// <summary>A store that is gone with the process: for tests, and for the simulation, where several silos share one database.</summary>
internal sealed class MemoryStore(MemoryDatabase data, TimeProvider clock) : IStore
{
    private long silo;

    public IClusterStore? Cluster => null;

    public Task Open(string siloName, CancellationToken cancelled)
    {
        lock (data.Gate)
        {
            silo = ++data.LastSilo;
            foreach (var message in data.Messages.Values)
                message.Owner = null;
            foreach (var work in data.Work.Values)
                work.Owner = null;
        }

        return Task.CompletedTask;
    }

    public ValueTask<CommitOutcome> Commit(GrainCommit commit) => Locked(() => MemoryCommits.Apply(data, commit, silo, Now()));

    public ValueTask<StoredGrain?> Load(GrainId grain, long known) =>
        Locked(() => data.Grains.GetValueOrDefault(grain) is { } row ? new StoredGrain(row.Version, row.State) : null);

    public ValueTask<StoredAnswer?> FindAnswer(string scope, string key) =>
        Locked(() => data.Answers.TryGetValue((scope, key), out var kept) ? kept.Answer : null);

    public ValueTask<IReadOnlyList<StoredMessage>> ClaimMessages(int limit) => Locked<IReadOnlyList<StoredMessage>>(() =>
    {
        var now = clock.GetUtcNow();
        var blocked = new HashSet<(GrainId, GrainId)>();
        var claimed = new List<StoredMessage>();
        foreach (var held in data.Messages.Values)
        {
            var message = held.Message;
            // Behind a message that waits for its next attempt the later ones of its line wait too; and behind one that is being delivered,
            // for the silo may not have heard yet that it owns that one.
            if (message.Reminder is null && (held.Owner is not null || message.Due > now))
                blocked.Add((message.Sender, message.Receiver));
            if (held.Owner is not null || claimed.Count == limit || message.Due > now || (message.Reminder is null && blocked.Contains((message.Sender, message.Receiver))))
                continue;
            held.Owner = silo;
            claimed.Add(message);
        }

        return claimed;
    });

    public ValueTask Postpone(StoredMessage message, DateTimeOffset due, string error) => Done(() =>
    {
        if (data.Messages.TryGetValue(message.Seq, out var held))
            data.Messages[message.Seq] = new(message with { Due = due }) { Owner = held.Owner };
    });

    public ValueTask Bury(StoredMessage message, string error) => Done(() =>
    {
        if (data.Messages.Remove(message.Seq))
        {
            var letter = new DeadLetter(++data.LastDeadLetter, "message", message.Receiver, message.Kind, message.Attempts + 1, error, Now());
            data.DeadLetters.Add(new(letter, message, null));
        }
    });

    public ValueTask<IReadOnlyList<StoredWork>> ClaimWork(string queue, int limit) => Locked<IReadOnlyList<StoredWork>>(() =>
    {
        var now = clock.GetUtcNow();
        var due = data.Work.Values.Where(work => work.Queue == queue && work.Owner is null && work.VisibleAt <= now)
            .OrderBy(work => work.VisibleAt).Take(limit).ToList();
        foreach (var work in due)
        {
            work.Owner = silo;
            work.Token++;
        }

        return due.ConvertAll(work => new StoredWork(work.Id, work.Queue, work.Grain, work.Schema, work.Payload, work.Token, work.Attempts));
    });

    public ValueTask Finish(StoredWork work) => Done(() =>
    {
        if (Held(work) is not null)
            data.Work.Remove(work.Id);
    });

    public ValueTask Postpone(StoredWork work, DateTimeOffset visibleAt, int attempts, string error) => Done(() =>
    {
        if (Held(work) is not { } held)
            return;
        held.Owner = null;
        held.VisibleAt = visibleAt;
        held.Attempts = attempts;
    });

    public ValueTask Bury(StoredWork work, string error) => Done(() =>
    {
        if (Held(work) is null)
            return;
        data.Work.Remove(work.Id);
        data.DeadLetters.Add(new(new(++data.LastDeadLetter, "work", work.Grain, work.Queue, work.Attempts + 1, error, Now()), null, work));
    });

    public ValueTask<DateTimeOffset?> NextDue() => Locked(() => data.Messages.Values.Where(held => held.Owner is null).Select(held => (DateTimeOffset?)held.Message.Due)
        .Concat(data.Work.Values.Where(work => work.Owner is null).Select(work => (DateTimeOffset?)work.VisibleAt)).Min());

    public ValueTask<int> Sweep(RetentionOptions retention, int chunk) => Locked(() =>
    {
        var now = clock.GetUtcNow();
        foreach (var (key, _) in data.Answers.Where(kept => kept.Value.At < now - retention.Answers).ToList())
            data.Answers.Remove(key);
        foreach (var (grain, _) in data.Grains.Where(row => row.Value.StatelessSince < now - retention.Forgotten && data.Feeds.All(feed => feed.Row.Grain != row.Key)).ToList())
            data.Grains.Remove(grain);
        data.DeadLetters.RemoveAll(letter => letter.Letter.At < now - retention.DeadLetters);
        foreach (var (feed, kept) in retention.Feeds)
            data.Feeds.RemoveAll(row => row.Feed == feed && row.Row.At < now - kept);
        return 0;
    });

    public ValueTask Probe() => ValueTask.CompletedTask;

    public ValueTask<IReadOnlyList<FeedRow>> Read(GrainId grain, string feed, FeedPosition? after, int limit) => FeedRows(row =>
        row.Feed == feed && row.Row.Grain == grain && (after is not { } from || row.Row.Position > from), limit);

    public ValueTask<IReadOnlyList<FeedRow>> ReadNewest(GrainId grain, string feed, int limit) => Locked<IReadOnlyList<FeedRow>>(() =>
        [.. data.Feeds.Where(row => row.Feed == feed && row.Row.Grain == grain).Select(row => row.Row).Reverse().Take(limit)]);

    public ValueTask<IReadOnlyList<FeedRow>> ReadAll(string feed, FeedCursor after, int limit) => FeedRows(row => row.Feed == feed && row.Row.Cursor.IsAfter(after), limit);

    public ValueTask<FeedCursor> End(string feed) => Locked(() => data.Feeds.FindLast(row => row.Feed == feed)?.Row.Cursor ?? FeedCursor.Start);

    public ValueTask<ReadOnlyMemory<byte>?> Get(string space, string key) => Locked(() =>
        data.Rows.TryGetValue(space, out var rows) && rows.TryGetValue(key, out var value) ? value : (ReadOnlyMemory<byte>?)null);

    public ValueTask<IReadOnlyList<KeyedRow>> List(string space, string afterKey, int limit) => Listed(data.Rows, space, rows => After(rows, afterKey), limit);

    public ValueTask<IReadOnlyList<KeyedRow>> Page(string list, string afterKey, int limit) => Listed(data.Lookups, list, rows => After(rows, afterKey), limit);

    public ValueTask<IReadOnlyList<KeyedRow>> PageNewest(string list, string beforeKey, int limit) => Listed(data.Lookups, list, rows =>
        rows.Reverse().Where(row => beforeKey.Length == 0 || string.CompareOrdinal(row.Key, beforeKey) < 0), limit);

    public ValueTask<long> Count(string list) => Locked(() => data.Lookups.TryGetValue(list, out var rows) ? (long)rows.Count : 0);

    public ValueTask<GrainId?> FindHolder(string space, string key) =>
        Locked(() => data.Claims.TryGetValue((space, key), out var holder) ? holder : (GrainId?)null);

    public ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string name) =>
        Locked(() => data.Bodies.TryGetValue((grain, name), out var value) ? value : (ReadOnlyMemory<byte>?)null);

    public ValueTask<IReadOnlyList<DeadLetter>> DeadLetters(long after, int limit) => Locked<IReadOnlyList<DeadLetter>>(() =>
        [.. data.DeadLetters.Where(dead => dead.Letter.Seq > after).Take(limit).Select(dead => dead.Letter)]);

    public ValueTask<bool> Requeue(long seq) => Locked(() =>
    {
        if (data.DeadLetters.Find(dead => dead.Letter.Seq == seq) is not { } dead)
            return false;
        data.DeadLetters.Remove(dead);
        if (dead.Message is { } message)
            data.Messages.Add(++data.LastMessage, new(message with { Seq = data.LastMessage, Due = Now(), Attempts = 0 }));
        else if (dead.Work is { } work)
            data.Work.Add(work.Id, new(work.Id, work.Queue, work.Grain, work.Schema, work.Payload) { VisibleAt = Now(), Token = work.Token });
        return true;
    });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> After(SortedDictionary<string, ReadOnlyMemory<byte>> rows, string afterKey) =>
        rows.Where(row => string.CompareOrdinal(row.Key, afterKey) > 0);

    private ValueTask<IReadOnlyList<FeedRow>> FeedRows(Func<MemoryFeedRow, bool> which, int limit) =>
        Locked<IReadOnlyList<FeedRow>>(() => [.. data.Feeds.Where(which).Select(row => row.Row).Take(limit)]);

    private ValueTask<IReadOnlyList<KeyedRow>> Listed(
        Dictionary<string, SortedDictionary<string, ReadOnlyMemory<byte>>> spaces,
        string space,
        Func<SortedDictionary<string, ReadOnlyMemory<byte>>, IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>>> order,
        int limit) => Locked<IReadOnlyList<KeyedRow>>(() =>
            spaces.TryGetValue(space, out var rows) ? [.. order(rows).Take(limit).Select(row => new KeyedRow(row.Key, row.Value))] : []);

    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    private MemoryWork? Held(StoredWork work) => data.Work.GetValueOrDefault(work.Id) is { } held && held.Token == work.Token ? held : null;

    private ValueTask<T> Locked<T>(Func<T> action)
    {
        lock (data.Gate)
            return new(action());
    }

    private ValueTask Done(Action action)
    {
        lock (data.Gate)
            action();
        return ValueTask.CompletedTask;
    }
}
