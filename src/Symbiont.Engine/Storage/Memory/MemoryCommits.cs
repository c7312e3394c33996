namespace Symbiont.Engine.Storage.Memory;

/// <summary>Applies one grain's commit to plain collections: first every check, then every effect.</summary>
internal static class MemoryCommits
{
    public static CommitOutcome Apply(MemoryDatabase data, GrainCommit commit, long silo, DateTimeOffset now)
    {
        if (Refusal(data, commit) is { } refusal)
            return refusal;
        var version = commit.ExpectedVersion + 1;
        WriteGrain(data, commit, version, now);
        foreach (var seq in commit.Taken)
            data.Messages.Remove(seq);
        foreach (var create in commit.Creates)
        {
            var before = data.Grains.GetValueOrDefault(create.Grain);
            create.Version = before is null or { StatelessSince: not null } ? (before?.Version ?? 0) + 1 : 0;
            if (create.Version > 0)
                data.Grains[create.Grain] = new(create.Version, create.State, null);
        }

        WriteRows(data, commit, version, now);
        foreach (var item in commit.Work)
        {
            data.Work.Add(item.Id, new(item.Id, item.Queue, commit.Grain, item.Schema, item.Payload)
            {
                VisibleAt = item.VisibleAt,
                Owner = item.Owned ? silo : null,
                Token = item.Owned ? 1 : 0,
            });
        }

        // After the new ones: a later turn of the batch may end what an earlier one has started.
        foreach (var item in commit.EndedWork)
            data.Work.Remove(item);

        return new CommitOutcome.Committed(version, now, WriteMessages(data, commit, silo, now));
    }

    private static CommitOutcome? Refusal(MemoryDatabase data, GrainCommit commit)
    {
        foreach (var fence in commit.Fences)
        {
            if (data.Work.GetValueOrDefault(fence.Item)?.Token != fence.Token)
                return new CommitOutcome.Fenced(fence);
        }

        foreach (var answer in commit.Answers)
        {
            if (data.Answers.ContainsKey((answer.Idempotency.Scope, answer.Idempotency.Key)))
                return new CommitOutcome.AnswerExists(answer.Idempotency);
        }

        foreach (var seq in commit.Taken)
        {
            if (!data.Messages.ContainsKey(seq))
                return new CommitOutcome.MessageGone(seq);
        }

        foreach (var claim in commit.Claims)
        {
            if (!claim.Release && data.Claims.TryGetValue((claim.Space, claim.Key), out var holder) && holder != commit.Grain)
                return new CommitOutcome.ClaimTaken(claim.Space, claim.Key);
        }

        return (data.Grains.GetValueOrDefault(commit.Grain)?.Version ?? 0) == commit.ExpectedVersion ? null : new CommitOutcome.Conflict();
    }

    private static void WriteGrain(MemoryDatabase data, GrainCommit commit, long version, DateTimeOffset now)
    {
        var state = commit.Forget ? null : commit.State ?? data.Grains.GetValueOrDefault(commit.Grain)?.State;
        data.Grains[commit.Grain] = new(version, state, state is null ? now : null);
        if (!commit.Forget)
            return;
        foreach (var body in data.Bodies.Keys.Where(body => body.Grain == commit.Grain).ToList())
            data.Bodies.Remove(body);
        data.Feeds.RemoveAll(row => row.Row.Grain == commit.Grain && !row.Feed.StartsWith('*'));
        RemoveReminders(data, commit.Grain, name: null);
    }

    private static void WriteRows(MemoryDatabase data, GrainCommit commit, long version, DateTimeOffset now)
    {
        var index = 0;
        foreach (var row in commit.Appends)
            data.Feeds.Add(new(row.Feed, new(commit.Grain, new(version, index++), new(0, 0, ++data.LastFeedRow), now, row.Schema, row.Payload)));
        foreach (var row in commit.Rows)
            Write(data.Rows, row);
        foreach (var row in commit.Lookups)
            Write(data.Lookups, row);
        foreach (var claim in commit.Claims)
        {
            var key = (claim.Space, claim.Key);
            if (!claim.Release)
                data.Claims[key] = commit.Grain;
            else if (data.Claims.TryGetValue(key, out var holder) && holder == commit.Grain)
                data.Claims.Remove(key);
        }

        foreach (var body in commit.Bodies)
            data.Bodies[(body.Grain, body.Name)] = body.Value;
        foreach (var answer in commit.Answers)
            data.Answers.Add((answer.Idempotency.Scope, answer.Idempotency.Key), (new(answer.Idempotency.BodyHash, answer.Answer), now));
    }

    private static void Write(Dictionary<string, SortedDictionary<string, ReadOnlyMemory<byte>>> spaces, RowEffect row)
    {
        if (!spaces.TryGetValue(row.Space, out var space))
            spaces[row.Space] = space = new(StringComparer.Ordinal);
        if (row.Value is { } value)
            space[row.Key] = value;
        else if (row.Key == RowKeys.All)
            space.Clear();
        else
            space.Remove(row.Key);
    }

    private static List<StoredMessage> WriteMessages(MemoryDatabase data, GrainCommit commit, long silo, DateTimeOffset now)
    {
        foreach (var reminder in commit.Reminders)
        {
            RemoveReminders(data, commit.Grain, reminder.Name);
            if (reminder.Due is { } due)
                Add(data, new(++data.LastMessage, commit.Grain, commit.Grain, reminder.Name, "reminder", 1, ReminderPayload.Of(due), due, 0), null);
        }

        var owned = new List<StoredMessage>(commit.Messages.Count);
        foreach (var message in commit.Messages)
        {
            var stored = new StoredMessage(++data.LastMessage, message.To, commit.Grain, null, message.Kind, message.Schema, message.Payload, now, 0);
            // Behind one that this silo does not hold it must wait, or it would overtake it.
            var mine = message.Owned && (Before(data, stored) is not { } before || before.Owner == silo);
            Add(data, stored, mine ? silo : null);
            if (mine)
                owned.Add(stored);
        }

        return owned;
    }

    /// <summary>The last message before this one from the same sender to the same receiver.</summary>
    private static MemoryMessage? Before(MemoryDatabase data, StoredMessage message) => data.Messages.Values.LastOrDefault(held =>
        held.Message.Reminder is null && held.Message.Receiver == message.Receiver && held.Message.Sender == message.Sender);

    private static void Add(MemoryDatabase data, StoredMessage message, long? owner) => data.Messages.Add(message.Seq, new(message) { Owner = owner });

    private static void RemoveReminders(MemoryDatabase data, GrainId grain, string? name)
    {
        foreach (var (seq, _) in data.Messages.Where(entry =>
            entry.Value.Message.Reminder is { } set && entry.Value.Message.Receiver == grain && (name is null || set == name)).ToList())
            data.Messages.Remove(seq);
    }
}
