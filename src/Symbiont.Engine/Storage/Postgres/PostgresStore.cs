using Microsoft.Extensions.Logging;
using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>The store of a cluster: one PostgreSQL database, any number of silos.</summary>
internal sealed class PostgresStore : IStore
{
    private static readonly SqlScripts Scripts = SqlScripts.Of("postgres");

    private readonly string siloName;
    private readonly PostgresConnections connections;
    private readonly PostgresSessions sessions;
    private readonly CommitQueue commits = new();
    private readonly CommitWatch watch;
    private readonly PostgresLocks locks;
    private readonly GrainReader grains;
    private readonly PostgresCluster cluster;
    private readonly PostgresOptions options;
    private readonly ILogger logger;
    private readonly CancellationTokenSource stopping = new();
    private readonly List<CommitLane> lanes;
    private Task loops = Task.CompletedTask;
    private bool closed;

    public PostgresStore(string connectionString, SiloCard card, PostgresOptions options, ILogger<PostgresStore> logger)
    {
        siloName = card.Name;
        this.options = options;
        this.logger = logger;
        connections = new(connectionString, siloName);
        sessions = new(connections, Scripts);
        watch = new(sessions, logger);
        locks = new(sessions, watch, () => cluster!.Silo, logger);
        grains = new(sessions);
        lanes = [.. Enumerable.Range(0, 1 + options.ReserveLanes).Select(place => new CommitLane(sessions, commits, watch, () => cluster!.Silo, isMain: place == 0, logger))];
        cluster = new(sessions, locks, card, stopping.Token);
    }

    public IClusterStore Cluster => cluster;

    private long Silo => cluster.Silo;

    public async Task Open(string name, CancellationToken cancelled)
    {
        try
        {
            var schema = await PostgresMigrations.Apply(connections.Rows, Scripts, cancelled);
            await sessions.Rows.First("attach", static row => row.GetInt64(0));
            await cluster.Renew();
            var hints = cluster.UseHints(options.Hints ? new HintLine(sessions, $"symbiont {schema}", logger) : null);
            loops = Task.WhenAll([
                .. lanes.Select(lane => lane.Run(stopping.Token)),
                watch.Run(stopping.Token),
                .. hints is null ? Array.Empty<Task>() : [hints.Send(stopping.Token), hints.Listen(stopping.Token)]]);
        }
        catch (Exception error) when (PostgresFaults.BreaksConnection(error) || error is PostgresException { Severity: "FATAL" })
        {
            throw new StoreRefusedException($"The database cannot be reached as silo {siloName}: {error.Message} Check the address, the user and whether the server runs.");
        }
    }

    public ValueTask<CommitOutcome> Commit(GrainCommit commit) =>
        stopping.IsCancellationRequested ? new(new CommitOutcome.Failed(new StoreUnavailableException("the server is stopping."))) : new(commits.Add(commit));

    public ValueTask<StoredGrain?> Load(GrainId grain, long known) => new(grains.Load(grain, known));

    public ValueTask<StoredAnswer?> FindAnswer(string scope, string key) =>
        sessions.Rows.First("answer_find", static row => new StoredAnswer(row.GetString(0), Bytes(row, 1)), scope, key);

    public async ValueTask<IReadOnlyList<StoredMessage>> ClaimMessages(int limit)
    {
        var owner = Silo;
        var share = cluster.Share;
        var claimed = await sessions.Rows.Rows("message_claim", ReadMessage, owner, limit, share.Rank, share.Count);
        // Given up meanwhile: they are free for everybody by now.
        if (owner != Silo)
            return [];
        // An UPDATE … RETURNING gives its rows in no order of ours.
        claimed.Sort(static (one, other) => one.Seq.CompareTo(other.Seq));
        return claimed;
    }

    public async ValueTask Postpone(StoredMessage message, DateTimeOffset due, string error) =>
        await sessions.Rows.Run("message_postpone", message.Seq, due, message.Attempts, error, Silo);

    public async ValueTask Bury(StoredMessage message, string error) => await sessions.Rows.Run("message_bury", message.Seq, message.Attempts + 1, error, Silo);

    public async ValueTask<IReadOnlyList<StoredWork>> ClaimWork(string queue, int limit)
    {
        var share = cluster.Share;
        return await sessions.Rows.Rows("work_claim", ReadWork, Silo, queue, limit, share.Rank, share.Count);
    }

    public async ValueTask Finish(StoredWork work) => await sessions.Rows.Run("work_finish", work.Id, work.Token);

    public async ValueTask Postpone(StoredWork work, DateTimeOffset visibleAt, int attempts, string error) =>
        await sessions.Rows.Run("work_postpone", work.Id, work.Token, visibleAt, attempts, error);

    public async ValueTask Bury(StoredWork work, string error) => await sessions.Rows.Run("work_bury", work.Id, work.Token, work.Attempts + 1, error);

    public ValueTask<DateTimeOffset?> NextDue() =>
        sessions.Rows.First("next_due", static row => row.IsDBNull(0) ? (DateTimeOffset?)null : row.GetFieldValue<DateTimeOffset>(0));

    public async ValueTask<int> Sweep(RetentionOptions retention, int chunk)
    {
        var most = await sessions.Rows.Run("answer_sweep", retention.Answers, chunk);
        most = Math.Max(most, await sessions.Rows.Run("dead_letter_sweep", retention.DeadLetters, chunk));
        most = Math.Max(most, await sessions.Rows.Run("grain_sweep", retention.Forgotten, chunk));
        foreach (var (feed, kept) in retention.Feeds)
            most = Math.Max(most, await sessions.Rows.Run("feed_sweep", feed, kept, chunk));
        await sessions.Rows.Run("silo_sweep");
        await sessions.Rows.Run("slot_sweep");
        return most;
    }

    public async ValueTask Probe() => await sessions.Lease.Run("probe", Silo);

    public async ValueTask<IReadOnlyList<FeedRow>> Read(GrainId grain, string feed, FeedPosition? after, int limit)
    {
        var (version, index) = after ?? new(0, -1);
        return await sessions.Rows.Rows("feed_read_grain", ReadFeedRow, grain.ToString(), feed, version, index, limit);
    }

    public async ValueTask<IReadOnlyList<FeedRow>> ReadNewest(GrainId grain, string feed, int limit) =>
        await sessions.Rows.Rows("feed_read_grain_newest", ReadFeedRow, grain.ToString(), feed, limit);

    public async ValueTask<IReadOnlyList<FeedRow>> ReadAll(string feed, FeedCursor after, int limit) => await sessions.Rows.Rows(
        "feed_read_all", ReadFeedRow, feed, after.Epoch, after.Transaction.ToString(System.Globalization.CultureInfo.InvariantCulture), after.Sequence, limit);

    public ValueTask<FeedCursor> End(string feed) =>
        sessions.Rows.First("feed_end", static row => new FeedCursor(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)), feed);

    public ValueTask<ReadOnlyMemory<byte>?> Get(string space, string key) =>
        sessions.Rows.First("row_get", static row => (ReadOnlyMemory<byte>?)Bytes(row, 0), space, key);

    public async ValueTask<IReadOnlyList<KeyedRow>> List(string space, string afterKey, int limit) =>
        await sessions.Rows.Rows("row_list", ReadKeyedRow, space, afterKey, limit);

    public async ValueTask<IReadOnlyList<KeyedRow>> Page(string list, string afterKey, int limit) =>
        await sessions.Rows.Rows("lookup_list", ReadKeyedRow, list, afterKey, limit);

    public async ValueTask<IReadOnlyList<KeyedRow>> PageNewest(string list, string beforeKey, int limit) =>
        await sessions.Rows.Rows("lookup_list_newest", ReadKeyedRow, list, beforeKey, limit);

    public ValueTask<long> Count(string list) => sessions.Rows.First("lookup_count", static row => row.GetInt64(0), list);

    public ValueTask<GrainId?> FindHolder(string space, string key) => sessions.Rows.First("claim_find", static row => (GrainId?)Grain(row, 0), space, key);

    public ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string name) =>
        sessions.Rows.First("body_get", static row => (ReadOnlyMemory<byte>?)Bytes(row, 0), grain.ToString(), name);

    public async ValueTask<IReadOnlyList<DeadLetter>> DeadLetters(long after, int limit) => await sessions.Rows.Rows(
        "dead_letter_list", static row => new DeadLetter(row.GetInt64(0), row.GetString(1), Grain(row, 2), row.GetString(3), row.GetInt32(4), row.GetString(5), row.GetFieldValue<DateTimeOffset>(6)), after, limit);

    public async ValueTask<bool> Requeue(long seq)
    {
        if (await sessions.Rows.First("dead_letter_requeue", static row => true, seq) is not true)
            return false;
        cluster.Tell(Hint.Due);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        // The silo closes its store when it stops, and the container that made it does once more.
        if (closed)
            return;
        closed = true;
        await stopping.CancelAsync();
        await loops;
        foreach (var job in commits.Empty())
            job.Complete(new CommitOutcome.Failed(new StoreUnavailableException("the server is stopping.")));
        foreach (var lane in lanes)
            await lane.DisposeAsync();
        commits.Dispose();
        cluster.Dispose();
        locks.Dispose();
        await connections.DisposeAsync();
        stopping.Dispose();
    }

    private static StoredMessage ReadMessage(NpgsqlDataReader row) => new(
        row.GetInt64(0), Grain(row, 1), Grain(row, 2), row.IsDBNull(3) ? null : row.GetString(3), row.GetString(4), row.GetInt32(5), Bytes(row, 6),
        row.GetFieldValue<DateTimeOffset>(7), row.GetInt32(8));

    private static StoredWork ReadWork(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetString(1), Grain(row, 2), row.GetInt32(3), Bytes(row, 4), row.GetInt64(5), row.GetInt32(6));

    private static FeedRow ReadFeedRow(NpgsqlDataReader row) => new(
        Grain(row, 8), new(row.GetInt64(0), row.GetInt32(1)), new(row.GetInt64(5), row.GetInt64(6), row.GetInt64(7)),
        row.GetFieldValue<DateTimeOffset>(2), row.GetInt32(3), Bytes(row, 4));

    private static KeyedRow ReadKeyedRow(NpgsqlDataReader row) => new(row.GetString(0), Bytes(row, 1));

    private static byte[] Bytes(NpgsqlDataReader row, int column) => row.GetFieldValue<byte[]>(column);

    private static GrainId Grain(NpgsqlDataReader row, int column) => GrainId.Parse(row.GetString(column));
}
