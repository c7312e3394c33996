using System.Globalization;

namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>Writes one grain's commit within the writer's transaction: first every check, then every effect.</summary>
internal static class SqliteCommits
{
    public static CommitOutcome Apply(SqliteSession sql, GrainCommit commit, long silo, DateTimeOffset now) =>
        Refusal(sql, commit) ?? (WriteGrain(sql, commit, now) ? WriteEffects(sql, commit, silo, now) : new CommitOutcome.Conflict());

    private static CommitOutcome? Refusal(SqliteSession sql, GrainCommit commit)
    {
        foreach (var fence in commit.Fences)
        {
            if (!sql["work_holds"].Bind(Key(fence.Item)).Bind(fence.Token).Any())
                return new CommitOutcome.Fenced(fence);
        }

        foreach (var answer in commit.Answers)
        {
            if (sql["answer_find"].Bind(answer.Idempotency.Scope).Bind(answer.Idempotency.Key).Any())
                return new CommitOutcome.AnswerExists(answer.Idempotency);
        }

        foreach (var seq in commit.Taken)
        {
            if (!sql["message_exists"].Bind(seq).Any())
                return new CommitOutcome.MessageGone(seq);
        }

        foreach (var claim in commit.Claims)
        {
            if (!claim.Release && Holder(sql, claim.Space, claim.Key) is { } holder && holder != commit.Grain)
                return new CommitOutcome.ClaimTaken(claim.Space, claim.Key);
        }

        return null;
    }

    public static GrainId? Holder(SqliteSession sql, string space, string key) =>
        sql["claim_find"].Bind(space).Bind(key).First(static row => (GrainId?)row.Grain(0));

    /// <summary>False: the turns saw another version.</summary>
    private static bool WriteGrain(SqliteSession sql, GrainCommit commit, DateTimeOffset now)
    {
        if (commit.ExpectedVersion == 0)
        {
            var insert = sql["grain_insert"].Bind(commit.Grain).Bind(commit.State?.Schema ?? 0);
            return (commit is { Forget: false, State: { } first } ? insert.BindText(first.Json) : insert.Bind((string?)null)).Bind(now).Run() == 1;
        }

        if (commit.Forget)
            return sql["grain_forget"].Bind(commit.Grain).Bind(commit.ExpectedVersion).Bind(now).Run() == 1;

        return commit.State is { } state
            ? sql["grain_update"].Bind(commit.Grain).Bind(commit.ExpectedVersion).Bind(state.Schema).BindText(state.Json).Run() == 1
            : sql["grain_touch"].Bind(commit.Grain).Bind(commit.ExpectedVersion).Bind(now).Run() == 1;
    }

    private static CommitOutcome.Committed WriteEffects(SqliteSession sql, GrainCommit commit, long silo, DateTimeOffset now)
    {
        var version = commit.ExpectedVersion + 1;
        if (commit.Forget)
        {
            sql["grain_delete_bodies"].Bind(commit.Grain).Run();
            sql["grain_delete_feeds"].Bind(commit.Grain).Run();
            sql["reminder_cancel_all"].Bind(commit.Grain).Run();
        }

        foreach (var seq in commit.Taken)
            sql["message_delete"].Bind(seq).Run();
        foreach (var create in commit.Creates)
            create.Version = sql["grain_create"].Bind(create.Grain).Bind(create.State.Schema).BindText(create.State.Json).First(static row => row.Number(0));
        WriteRows(sql, commit, version, now);
        WriteWork(sql, commit, silo);
        return new(version, now, WriteMessages(sql, commit, silo, now));
    }

    private static void WriteRows(SqliteSession sql, GrainCommit commit, long version, DateTimeOffset now)
    {
        var index = 0;
        foreach (var row in commit.Appends)
        {
            sql["feed_append"].Bind(row.Feed).Bind(commit.Grain).Bind(version).Bind(index++).Bind(now).Bind(row.Schema).BindText(row.Payload).Run();
        }

        foreach (var row in commit.Rows)
        {
            if (row.Value is { } value)
                sql["row_put"].Bind(row.Space).Bind(row.Key).BindText(value).Run();
            else if (row.Key == RowKeys.All)
                sql["row_delete_space"].Bind(row.Space).Run();
            else
                sql["row_delete"].Bind(row.Space).Bind(row.Key).Run();
        }

        foreach (var row in commit.Lookups)
        {
            if (row.Value is { } value)
                sql["lookup_put"].Bind(row.Space).Bind(row.Key).BindText(value).Run();
            else
                sql["lookup_delete"].Bind(row.Space).Bind(row.Key).Run();
        }

        foreach (var claim in commit.Claims)
        {
            if (claim.Release)
                sql["claim_release"].Bind(claim.Space).Bind(claim.Key).Bind(commit.Grain).Run();
            else if (Holder(sql, claim.Space, claim.Key) is null)
                sql["claim_take"].Bind(claim.Space).Bind(claim.Key).Bind(commit.Grain).Run();
        }

        foreach (var body in commit.Bodies)
            sql["body_put"].Bind(body.Grain).Bind(body.Name).BindBlob(body.Value).Run();
        foreach (var answer in commit.Answers)
        {
            var (scope, key, bodyHash) = answer.Idempotency;
            sql["answer_keep"].Bind(scope).Bind(key).Bind(bodyHash).BindText(answer.Answer).Bind(now).Run();
        }
    }

    private static void WriteWork(SqliteSession sql, GrainCommit commit, long silo)
    {
        foreach (var item in commit.Work)
        {
            sql["work_insert"].Bind(Key(item.Id)).Bind(item.Queue).Bind(commit.Grain).Bind(item.Schema).BindText(item.Payload)
                .Bind(item.VisibleAt).Bind(item.Owned ? silo : null).Bind(item.Owned ? 1 : 0).Run();
        }

        // After the new ones: a later turn of the batch may end what an earlier one has started.
        foreach (var item in commit.EndedWork)
            sql["work_end"].Bind(Key(item)).Run();
    }

    private static List<StoredMessage> WriteMessages(SqliteSession sql, GrainCommit commit, long silo, DateTimeOffset now)
    {
        foreach (var reminder in commit.Reminders)
        {
            sql["reminder_cancel"].Bind(commit.Grain).Bind(reminder.Name).Run();
            if (reminder.Due is { } due)
                Insert(sql, commit.Grain, commit.Grain, reminder.Name, "reminder", 1, ReminderPayload.Of(due), due, null);
        }

        var owned = new List<StoredMessage>(commit.Messages.Count);
        foreach (var message in commit.Messages)
        {
            // Behind one that nobody holds yet it must wait, or it would overtake it.
            var mine = message.Owned && sql["message_last_of_pair"].Bind(message.To).Bind(commit.Grain).First(static row => row.IsNull(0) ? 1 : 0) == 0;
            var seq = Insert(sql, message.To, commit.Grain, null, message.Kind, message.Schema, message.Payload, now, mine ? silo : null);
            if (mine)
                owned.Add(new(seq, message.To, commit.Grain, null, message.Kind, message.Schema, message.Payload, now, Attempts: 0));
        }

        return owned;
    }

    private static long Insert(
        SqliteSession sql, GrainId receiver, GrainId sender, string? reminder, string kind, int schema, ReadOnlyMemory<byte> payload, DateTimeOffset due, long? owner) =>
        sql["message_insert"].Bind(receiver).Bind(sender).Bind(reminder).Bind(kind).Bind(schema).BindText(payload).Bind(due).Bind(owner)
            .First(static row => row.Number(0));

    public static string Key(Guid id) => id.ToString("D", CultureInfo.InvariantCulture);
}
