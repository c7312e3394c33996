namespace Symbiont.Engine.Storage.Postgres;

/// <summary>What silos that share a database need of it.</summary>
internal sealed class PostgresCluster(PostgresSessions sessions, PostgresLocks locks, SiloCard card, CancellationToken stopping) : IClusterStore, IDisposable
{
    private long silo;
    private SiloShare share = SiloShare.Unknown;
    private HintLine? hints;

    public Action<Hint> Told { get; set; } = _ => { };

    /// <summary>This silo's number; a new one after others have given it up.</summary>
    public long Silo => Volatile.Read(ref silo);

    /// <summary>As of the last sign of life; others may see it otherwise for a moment, and then take what is this one's.</summary>
    public SiloShare Share => Volatile.Read(ref share);

    public HintLine? UseHints(HintLine? line)
    {
        hints = line;
        if (line is not null)
            line.Told = hint => Told(hint);
        return line;
    }

    public async ValueTask<Renewal> Renew()
    {
        var known = Silo;
        // Registering may take its time; a renewal that comes late is none.
        var session = known == 0 ? sessions.Rows : sessions.Lease;
        var (number, renewal, part) = await session.First(
            "renew", static row => (
                row.GetInt64(0), new Renewal(row.GetFieldValue<DateTimeOffset>(1), row.GetBoolean(2), row.GetBoolean(3), row.GetBoolean(4)), new SiloShare(row.GetInt32(5), row.GetInt32(6))),
            known == 0 ? null : known, card.Name, card.Address, card.Version);
        Volatile.Write(ref silo, number);
        Volatile.Write(ref share, part);
        return renewal;
    }

    public ValueTask<int> GiveUpDead() => sessions.Lease.First("give_up_dead", static row => row.GetInt32(0), Silo);

    public async ValueTask<IReadOnlyList<Guid>> FindLost(IReadOnlyCollection<WorkFence> held) => await sessions.Rows.Rows(
        "work_lost", static row => row.GetGuid(0), held.Select(fence => fence.Item).ToArray(), held.Select(fence => fence.Token).ToArray());

    public async ValueTask FreeMessagesExcept(IReadOnlyCollection<long> known) => await sessions.Rows.Run("message_free_except", Silo, known.ToArray());

    public async ValueTask FreeWorkExcept(IReadOnlyCollection<Guid> known) => await sessions.Rows.Run("work_free_except", Silo, known.ToArray());

    public ValueTask<(long Oldest, long Next)> FeedHorizon() => sessions.Lease.First("feed_horizon", static row => (row.GetInt64(0), row.GetInt64(1)));

    public async ValueTask<IReadOnlyList<SiloInfo>> Silos() => await sessions.Rows.Rows(
        "silos", static row => new SiloInfo(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateTimeOffset>(3), row.GetFieldValue<DateTimeOffset>(4), row.GetInt64(5),
            Enum.Parse<SiloState>(row.GetString(6))));

    public ValueTask<IGrainLock> Lock(GrainId grain) => locks.Lock(grain, stopping);

    public void Tell(Hint hint) => hints?.Tell(hint);

    public async ValueTask BeginLeaving() => await sessions.Rows.Run("begin_leaving", Silo);

    public async ValueTask Leave() => await sessions.Rows.Run("leave", Silo);

    public void Dispose() => hints?.Dispose();
}
