namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>The embedded store: one SQLite file in a data folder, one silo.</summary>
internal sealed class SqliteStore(string folder, TimeProvider clock) : IStore
{
    private static readonly SqlScripts Scripts = SqlScripts.Of("sqlite");

    private DataFolderLock? folderLock;
    private SqliteWriter? writer;
    private SqliteReaders? readers;
    private long silo;

    public IClusterStore? Cluster => null;

    private SqliteWriter Writer => writer ?? throw new StoreUnavailableException("it is not open.");

    private SqliteReaders Readers => readers ?? throw new StoreUnavailableException("it is not open.");

    public async Task Open(string siloName, CancellationToken cancelled)
    {
        folderLock = new(folder);
        var file = Path.Combine(folder, "symbiont.db");
        writer = new(OpenSession(file));
        readers = new(file, Scripts);
        silo = await writer.Write(sql =>
        {
            // The folder's lock proves that every other silo is dead.
            sql["message_disown"].Run();
            sql["work_disown"].Run();
            return sql["silo_insert"].Bind(siloName).Bind(Now()).First(static row => row.Number(0));
        });
    }

    public ValueTask<CommitOutcome> Commit(GrainCommit commit) => new(CommitOrFail(commit));

    public ValueTask<StoredGrain?> Load(GrainId grain, long known) => Read(sql => sql["grain_load"].Bind(grain).First(static row =>
        new StoredGrain(row.Number(0), row.IsNull(2) ? null : new((int)row.Number(1), row.Bytes(2)))));

    public ValueTask<StoredAnswer?> FindAnswer(string scope, string key) =>
        Read(sql => sql["answer_find"].Bind(scope).Bind(key).First(static row => new StoredAnswer(row.Text(0), row.Bytes(1))));

    public async ValueTask<IReadOnlyList<StoredMessage>> ClaimMessages(int limit)
    {
        // Mostly there is nothing; finding that out must not cost a transaction.
        if (!Readers.Read(sql => sql["message_due"].Bind(Now()).Any()))
            return [];
        var claimed = await Writer.Write(sql => sql["message_claim"].Bind(silo).Bind(Now()).Bind(limit).Rows(static row => new StoredMessage(
            row.Number(0), row.Grain(1), row.Grain(3), row.TextOrNull(5), row.Text(6), (int)row.Number(7), row.Bytes(8), row.Time(9), (int)row.Number(10))));
        // An UPDATE … RETURNING gives its rows in no order of ours.
        claimed.Sort(static (one, other) => one.Seq.CompareTo(other.Seq));
        return claimed;
    }

    public async ValueTask Postpone(StoredMessage message, DateTimeOffset due, string error) =>
        await Writer.Write(sql => sql["message_postpone"].Bind(message.Seq).Bind(due).Bind(message.Attempts).Bind(error).Run());

    public async ValueTask Bury(StoredMessage message, string error) => await Writer.Write(sql =>
    {
        sql["message_bury"].Bind(message.Seq).Bind(message.Attempts + 1).Bind(error).Bind(Now()).Run();
        return sql["message_delete"].Bind(message.Seq).Run();
    });

    public async ValueTask<IReadOnlyList<StoredWork>> ClaimWork(string queue, int limit)
    {
        if (!Readers.Read(sql => sql["work_due"].Bind(queue).Bind(Now()).Any()))
            return [];
        return await Writer.Write(sql => sql["work_claim"].Bind(silo).Bind(queue).Bind(Now()).Bind(limit).Rows(static row => new StoredWork(
            Guid.Parse(row.Text(0)), row.Text(1), row.Grain(2), (int)row.Number(4), row.Bytes(5), row.Number(6), (int)row.Number(7))));
    }

    public async ValueTask Finish(StoredWork work) =>
        await Writer.Write(sql => sql["work_finish"].Bind(SqliteCommits.Key(work.Id)).Bind(work.Token).Run());

    public async ValueTask Postpone(StoredWork work, DateTimeOffset visibleAt, int attempts, string error) => await Writer.Write(sql =>
        sql["work_postpone"].Bind(SqliteCommits.Key(work.Id)).Bind(work.Token).Bind(visibleAt).Bind(attempts).Bind(error).Run());

    public async ValueTask Bury(StoredWork work, string error) => await Writer.Write(sql =>
    {
        sql["work_bury"].Bind(SqliteCommits.Key(work.Id)).Bind(work.Token).Bind(work.Attempts + 1).Bind(error).Bind(Now()).Run();
        return sql["work_finish"].Bind(SqliteCommits.Key(work.Id)).Bind(work.Token).Run();
    });

    public ValueTask<DateTimeOffset?> NextDue() => Read(static sql =>
    {
        var message = sql["message_next_due"].First(static row => row.IsNull(0) ? null : (DateTimeOffset?)row.Time(0));
        var work = sql["work_next_due"].First(static row => row.IsNull(0) ? null : (DateTimeOffset?)row.Time(0));
        return message is null || work < message ? work : message;
    });

    public async ValueTask<int> Sweep(RetentionOptions retention, int chunk) => await Writer.Write(sql =>
    {
        var now = Now();
        var most = sql["answer_sweep"].Bind(now - retention.Answers).Bind(chunk).Run();
        most = Math.Max(most, sql["dead_letter_sweep"].Bind(now - retention.DeadLetters).Bind(chunk).Run());
        most = Math.Max(most, sql["grain_sweep"].Bind(now - retention.Forgotten).Bind(chunk).Run());
        foreach (var (feed, kept) in retention.Feeds)
            most = Math.Max(most, sql["feed_sweep"].Bind(feed).Bind(now - kept).Bind(chunk).Run());
        sql["silo_sweep"].Bind(silo).Bind(now - TimeSpan.FromDays(1)).Run();
        return most;
    });

    public async ValueTask Probe() => await Writer.Write(sql => sql["silo_renew"].Bind(silo).Bind(Now()).Run());

    public ValueTask<IReadOnlyList<FeedRow>> Read(GrainId grain, string feed, FeedPosition? after, int limit)
    {
        var (version, index) = after ?? new(0, -1);
        return Read<IReadOnlyList<FeedRow>>(sql =>
            sql["feed_read_grain"].Bind(grain.Key).Bind(grain.Type).Bind(feed).Bind(version).Bind(index).Bind(limit).Rows(ReadFeedRow));
    }

    public ValueTask<IReadOnlyList<FeedRow>> ReadNewest(GrainId grain, string feed, int limit) => Read<IReadOnlyList<FeedRow>>(sql =>
        sql["feed_read_grain_newest"].Bind(grain.Key).Bind(grain.Type).Bind(feed).Bind(limit).Rows(ReadFeedRow));

    public ValueTask<IReadOnlyList<FeedRow>> ReadAll(string feed, FeedCursor after, int limit) =>
        Read<IReadOnlyList<FeedRow>>(sql => sql["feed_read_all"].Bind(after.Sequence).Bind(feed).Bind(limit).Rows(ReadFeedRow));

    public ValueTask<FeedCursor> End(string feed) => Read(sql => sql["feed_end"].First(static row => new FeedCursor(0, 0, row.Number(0))));

    public ValueTask<ReadOnlyMemory<byte>?> Get(string space, string key) =>
        Read(sql => sql["row_get"].Bind(space).Bind(key).First(static row => (ReadOnlyMemory<byte>?)row.Bytes(0)));

    public ValueTask<IReadOnlyList<KeyedRow>> List(string space, string afterKey, int limit) =>
        Read<IReadOnlyList<KeyedRow>>(sql => sql["row_list"].Bind(space).Bind(afterKey).Bind(limit).Rows(ReadKeyedRow));

    public ValueTask<IReadOnlyList<KeyedRow>> Page(string list, string afterKey, int limit) =>
        Read<IReadOnlyList<KeyedRow>>(sql => sql["lookup_list"].Bind(list).Bind(afterKey).Bind(limit).Rows(ReadKeyedRow));

    public ValueTask<IReadOnlyList<KeyedRow>> PageNewest(string list, string beforeKey, int limit) =>
        Read<IReadOnlyList<KeyedRow>>(sql => sql["lookup_list_newest"].Bind(list).Bind(beforeKey).Bind(limit).Rows(ReadKeyedRow));

    public ValueTask<long> Count(string list) => Read(sql => sql["lookup_count"].Bind(list).First(static row => row.Number(0)));

    public ValueTask<GrainId?> FindHolder(string space, string key) => Read(sql => SqliteCommits.Holder(sql, space, key));

    public ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string name) =>
        Read(sql => sql["body_get"].Bind(grain).Bind(name).First(static row => (ReadOnlyMemory<byte>?)row.Bytes(0)));

    public ValueTask<IReadOnlyList<DeadLetter>> DeadLetters(long after, int limit) => Read<IReadOnlyList<DeadLetter>>(sql =>
        sql["dead_letter_list"].Bind(after).Bind(limit).Rows(static row => new DeadLetter(
            row.Number(0), row.Text(1), GrainId.Parse(row.Text(2)), row.Text(3), (int)row.Number(4), row.Text(5), row.Time(6))));

    public async ValueTask<bool> Requeue(long seq) => await Writer.Write(sql => SqliteDeadLetters.Requeue(sql, seq, Now()));

    public ValueTask DisposeAsync()
    {
        // The silo closes its store when it stops, and the container that made it does once more.
        Interlocked.Exchange(ref writer, null)?.Dispose();
        Interlocked.Exchange(ref readers, null)?.Dispose();
        Interlocked.Exchange(ref folderLock, null)?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static SqliteSession OpenSession(string file)
    {
        try
        {
            var session = new SqliteSession(file, Scripts, "configure");
            SqliteMigrations.Apply(session, Scripts);
            return session;
        }
        catch (SqliteFault fault)
        {
            throw new DataFolderException($"The store {file} cannot be opened: {fault.Message}. Restore it from a backup, or move it away to begin anew.", fault);
        }
    }

    private static FeedRow ReadFeedRow(SqliteStatement row) => new(
        new(row.Text(6), row.Text(7)), new(row.Number(0), (int)row.Number(1)), new(0, 0, row.Number(5)), row.Time(2), (int)row.Number(3), row.Bytes(4));

    private static KeyedRow ReadKeyedRow(SqliteStatement row) => new(row.Text(0), row.Bytes(1));

    private async Task<CommitOutcome> CommitOrFail(GrainCommit commit)
    {
        try
        {
            return await Writer.Write(sql => SqliteCommits.Apply(sql, commit, silo, Now()));
        }
        catch (Exception error) when (error is SqliteFault or StoreUnavailableException)
        {
            return new CommitOutcome.Failed(error);
        }
    }

    private ValueTask<T> Read<T>(Func<SqliteSession, T> read) => new(Readers.Read(read));

    private DateTimeOffset Now() => clock.GetUtcNow();
}
