using System.Runtime.InteropServices;
using Npgsql;
using NpgsqlTypes;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>
/// Commits of several grains as the arguments of <c>engine_commit</c>: a column of values for each property of each kind of
/// effect, and for each effect the position, from 1, of the commit that it belongs to. The commits stand in the order of
/// their grains' ids, so that all silos lock rows in one order.
/// </summary>
internal sealed class CommitBatch
{
    private readonly Column<string> ids = new(NpgsqlDbType.Text);
    private readonly Column<long> expected = new(NpgsqlDbType.Bigint);
    private readonly Column<short> writes = new(NpgsqlDbType.Smallint);
    private readonly Column<int> schemas = new(NpgsqlDbType.Integer);
    private readonly Column<byte[]?> states = new(NpgsqlDbType.Text);
    private readonly Column<int> fenceOf = new(NpgsqlDbType.Integer);
    private readonly Column<Guid> fenceItems = new(NpgsqlDbType.Uuid);
    private readonly Column<long> fenceTokens = new(NpgsqlDbType.Bigint);
    private readonly Column<int> takenOf = new(NpgsqlDbType.Integer);
    private readonly Column<long> taken = new(NpgsqlDbType.Bigint);
    private readonly Column<int> answerOf = new(NpgsqlDbType.Integer);
    private readonly Column<string> answerScopes = new(NpgsqlDbType.Text);
    private readonly Column<string> answerKeys = new(NpgsqlDbType.Text);
    private readonly Column<string> answerHashes = new(NpgsqlDbType.Text);
    private readonly Column<byte[]?> answers = new(NpgsqlDbType.Text);
    private readonly Column<int> claimOf = new(NpgsqlDbType.Integer);
    private readonly Column<string> claimSpaces = new(NpgsqlDbType.Text);
    private readonly Column<string> claimKeys = new(NpgsqlDbType.Text);
    private readonly Column<bool> claimReleases = new(NpgsqlDbType.Boolean);
    private readonly Column<int> createOf = new(NpgsqlDbType.Integer);
    private readonly Column<string> createIds = new(NpgsqlDbType.Text);
    private readonly Column<int> createSchemas = new(NpgsqlDbType.Integer);
    private readonly Column<byte[]?> createStates = new(NpgsqlDbType.Text);
    private readonly Column<int> reminderOf = new(NpgsqlDbType.Integer);
    private readonly Column<string> reminders = new(NpgsqlDbType.Text);
    private readonly Column<DateTimeOffset?> reminderDues = new(NpgsqlDbType.TimestampTz);
    private readonly Column<short?> reminderNear = new(NpgsqlDbType.Smallint);
    private readonly Column<int> messageOf = new(NpgsqlDbType.Integer);
    private readonly Column<string> messageTo = new(NpgsqlDbType.Text);
    private readonly Column<string> messageKinds = new(NpgsqlDbType.Text);
    private readonly Column<int> messageSchemas = new(NpgsqlDbType.Integer);
    private readonly Column<byte[]?> messagePayloads = new(NpgsqlDbType.Text);
    private readonly Column<bool> messageOwned = new(NpgsqlDbType.Boolean);
    private readonly Column<int> endedOf = new(NpgsqlDbType.Integer);
    private readonly Column<Guid> ended = new(NpgsqlDbType.Uuid);
    private readonly Column<int> workOf = new(NpgsqlDbType.Integer);
    private readonly Column<Guid> workIds = new(NpgsqlDbType.Uuid);
    private readonly Column<string> workQueues = new(NpgsqlDbType.Text);
    private readonly Column<int> workSchemas = new(NpgsqlDbType.Integer);
    private readonly Column<byte[]?> workPayloads = new(NpgsqlDbType.Text);
    private readonly Column<DateTimeOffset?> workVisible = new(NpgsqlDbType.TimestampTz);
    private readonly Column<bool> workOwned = new(NpgsqlDbType.Boolean);
    private readonly Column<short?> workNear = new(NpgsqlDbType.Smallint);
    private readonly Column<int> feedOf = new(NpgsqlDbType.Integer);
    private readonly Column<string> feeds = new(NpgsqlDbType.Text);
    private readonly Column<int> feedIndexes = new(NpgsqlDbType.Integer);
    private readonly Column<int> feedSchemas = new(NpgsqlDbType.Integer);
    private readonly Column<byte[]?> feedPayloads = new(NpgsqlDbType.Text);
    private readonly Column<int> rowOf = new(NpgsqlDbType.Integer);
    private readonly Column<string> rowSpaces = new(NpgsqlDbType.Text);
    private readonly Column<string?> rowKeys = new(NpgsqlDbType.Text);
    private readonly Column<byte[]?> rowValues = new(NpgsqlDbType.Text);
    private readonly Column<int> lookupOf = new(NpgsqlDbType.Integer);
    private readonly Column<string> lookupLists = new(NpgsqlDbType.Text);
    private readonly Column<string> lookupKeys = new(NpgsqlDbType.Text);
    private readonly Column<byte[]?> lookupValues = new(NpgsqlDbType.Text);
    private readonly Column<int> bodyOf = new(NpgsqlDbType.Integer);
    private readonly Column<string> bodyGrains = new(NpgsqlDbType.Text);
    private readonly Column<string> bodyNames = new(NpgsqlDbType.Text);
    private readonly Column<byte[]?> bodyValues = new(NpgsqlDbType.Bytea);

    public CommitBatch(IReadOnlyList<GrainCommit> commits)
    {
        foreach (var commit in commits)
            Add(commit);
    }

    /// <summary>Gives the columns to a command, in the order of the function's arguments behind silo, slot and number.</summary>
    public void AddTo(NpgsqlParameterCollection parameters)
    {
        foreach (var column in (ReadOnlySpan<IColumn>)[
            ids, expected, writes, schemas, states, fenceOf, fenceItems, fenceTokens, takenOf, taken, answerOf, answerScopes, answerKeys, answerHashes, answers,
            claimOf, claimSpaces, claimKeys, claimReleases, createOf, createIds, createSchemas, createStates, reminderOf, reminders, reminderDues, reminderNear,
            messageOf, messageTo, messageKinds, messageSchemas, messagePayloads, messageOwned, endedOf, ended,
            workOf, workIds, workQueues, workSchemas, workPayloads, workVisible, workOwned, workNear, feedOf, feeds, feedIndexes, feedSchemas, feedPayloads,
            rowOf, rowSpaces, rowKeys, rowValues, lookupOf, lookupLists, lookupKeys, lookupValues, bodyOf, bodyGrains, bodyNames, bodyValues])
            parameters.Add(column.Parameter());
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length ? segment.Array : memory.ToArray();

    private static byte[]? Bytes(ReadOnlyMemory<byte>? memory) => memory is { } value ? Bytes(value) : null;

    private static short? PlaceOf(GrainId? near) => near is { } grain ? SiloShare.PlaceOf(grain) : null;

    private void Add(GrainCommit commit)
    {
        ids.Add(commit.Grain.ToString());
        expected.Add(commit.ExpectedVersion);
        writes.Add(commit.Forget ? (short)2 : commit.State is null ? (short)0 : (short)1);
        schemas.Add(commit.State?.Schema ?? 0);
        states.Add(commit.State is { } state ? Bytes(state.Json) : null);
        var of = ids.Count;
        AddChecks(commit, of);
        AddWork(commit, of);
        AddMessages(commit, of);
        AddRows(commit, of);
    }

    private void AddChecks(GrainCommit commit, int of)
    {
        foreach (var fence in commit.Fences)
        {
            fenceOf.Add(of);
            fenceItems.Add(fence.Item);
            fenceTokens.Add(fence.Token);
        }

        foreach (var seq in commit.Taken)
        {
            takenOf.Add(of);
            taken.Add(seq);
        }

        foreach (var (idempotency, answer) in commit.Answers)
        {
            answerOf.Add(of);
            answerScopes.Add(idempotency.Scope);
            answerKeys.Add(idempotency.Key);
            answerHashes.Add(idempotency.BodyHash);
            answers.Add(Bytes(answer));
        }

        foreach (var claim in commit.Claims)
        {
            claimOf.Add(of);
            claimSpaces.Add(claim.Space);
            claimKeys.Add(claim.Key);
            claimReleases.Add(claim.Release);
        }
    }

    private void AddWork(GrainCommit commit, int of)
    {
        foreach (var item in commit.EndedWork)
        {
            endedOf.Add(of);
            ended.Add(item);
        }

        foreach (var item in commit.Work)
        {
            workOf.Add(of);
            workIds.Add(item.Id);
            workQueues.Add(item.Queue);
            workSchemas.Add(item.Schema);
            workPayloads.Add(Bytes(item.Payload));
            workVisible.Add(item.VisibleAt.ToUniversalTime());
            workOwned.Add(item.Owned);
            workNear.Add(PlaceOf(item.Near));
        }
    }

    private void AddMessages(GrainCommit commit, int of)
    {
        foreach (var reminder in LastOf(commit.Reminders, reminder => reminder.Name))
        {
            reminderOf.Add(of);
            reminders.Add(reminder.Name);
            reminderDues.Add(reminder.Due?.ToUniversalTime());
            reminderNear.Add(PlaceOf(reminder.Near));
        }

        foreach (var message in commit.Messages)
        {
            messageOf.Add(of);
            messageTo.Add(message.To.ToString());
            messageKinds.Add(message.Kind);
            messageSchemas.Add(message.Schema);
            messagePayloads.Add(Bytes(message.Payload));
            messageOwned.Add(message.Owned);
        }

        foreach (var create in commit.Creates)
        {
            createOf.Add(of);
            createIds.Add(create.Grain.ToString());
            createSchemas.Add(create.State.Schema);
            createStates.Add(Bytes(create.State.Json));
        }
    }

    private void AddRows(GrainCommit commit, int of)
    {
        var index = 0;
        foreach (var row in commit.Appends)
        {
            feedOf.Add(of);
            feeds.Add(row.Feed);
            feedIndexes.Add(index++);
            feedSchemas.Add(row.Schema);
            feedPayloads.Add(Bytes(row.Payload));
        }

        foreach (var row in RowEffect.Compact(commit.Rows))
        {
            rowOf.Add(of);
            rowSpaces.Add(row.Space);
            rowKeys.Add(row.Key == RowKeys.All ? null : row.Key);
            rowValues.Add(Bytes(row.Value));
        }

        foreach (var row in LastOf(commit.Lookups, row => (row.Space, row.Key)))
        {
            lookupOf.Add(of);
            lookupLists.Add(row.Space);
            lookupKeys.Add(row.Key);
            lookupValues.Add(Bytes(row.Value));
        }

        foreach (var body in commit.Bodies)
        {
            bodyOf.Add(of);
            bodyGrains.Add(body.Grain.ToString());
            bodyNames.Add(body.Name);
            bodyValues.Add(Bytes(body.Value));
        }
    }

    /// <summary>Of several effects on one key the last: the function writes each key once.</summary>
    private static Dictionary<TKey, T>.ValueCollection LastOf<T, TKey>(EffectList<T> effects, Func<T, TKey> key) where TKey : notnull
    {
        var last = new Dictionary<TKey, T>(effects.Count);
        foreach (var effect in effects)
            last[key(effect)] = effect;
        return last.Values;
    }

    private interface IColumn
    {
        NpgsqlParameter Parameter();
    }

    private sealed class Column<T>(NpgsqlDbType type) : IColumn
    {
        private static readonly List<T> None = [];
        private List<T>? values;

        public int Count => values?.Count ?? 0;

        public void Add(T value) => (values ??= []).Add(value);

        public NpgsqlParameter Parameter() => new NpgsqlParameter<List<T>> { TypedValue = values ?? None, NpgsqlDbType = NpgsqlDbType.Array | type };
    }
}
