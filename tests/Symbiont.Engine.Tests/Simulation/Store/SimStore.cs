using Symbiont.Engine.Storage;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>One silo's store: everything is asked over the network. A read whose connection breaks fails; a commit or claim is settled.</summary>
internal sealed class SimStore : IStore, IClusterStore
{
    private readonly SimDatabase database;
    private readonly SimServer server;
    private readonly SimWorld world;
    private readonly SimLink link;
    private readonly SimCommitLine line;
    private string name = "";
    private long silo;

    public SimStore(SimServer server, SimProcess process)
    {
        this.server = server;
        database = server.Database;
        world = database.World;
        Process = process;
        link = new(database, process);
        line = new(database, server.Commits, link, process, () => silo, world.NextOrder);
    }

    public SimProcess Process { get; }

    public IClusterStore? Cluster => this;

    public Action<Hint> Told { get; set; } = _ => { };

    public async Task Open(string siloName, CancellationToken cancelled)
    {
        name = siloName;
        silo = await Ask("opening", () => server.Claims.Register(siloName));
        database.Listeners.Add(this);
    }

    public async ValueTask<CommitOutcome> Commit(GrainCommit commit) => await line.Add(commit);

    public ValueTask<StoredGrain?> Load(GrainId grain, long known = -1) => Read("a load", () => new ValueTask<StoredGrain?>(Row(grain, known)));

    public ValueTask<StoredAnswer?> FindAnswer(string scope, string key) => Read("an answer", () => database.Local.FindAnswer(scope, key));

    public async ValueTask<IReadOnlyList<StoredMessage>> ClaimMessages(int limit)
    {
        var me = silo;
        var claimed = await Ask("claiming messages", () => server.Claims.ClaimMessages(me, limit));
        // Given up meanwhile: what was claimed under the old number is free for others by now.
        return silo == me ? claimed : [];
    }

    public ValueTask Postpone(StoredMessage message, DateTimeOffset due, string error)
    {
        var me = silo;
        return Write("postponing", () =>
        {
            if (!server.Claims.Owns(me, message))
                return ValueTask.CompletedTask;
            return database.Local.Postpone(message, due, error);
        });
    }

    public ValueTask Bury(StoredMessage message, string error)
    {
        var me = silo;
        return Write("burying", () => server.Claims.Owns(me, message) ? database.Local.Bury(message, error) : ValueTask.CompletedTask);
    }

    public async ValueTask<IReadOnlyList<StoredWork>> ClaimWork(string queue, int limit)
    {
        var me = silo;
        return await Ask("claiming work", () => server.Claims.ClaimWork(me, queue, limit));
    }

    public ValueTask Finish(StoredWork work) => Write("finishing", () => database.Local.Finish(work));

    public ValueTask Postpone(StoredWork work, DateTimeOffset visibleAt, int attempts, string error) =>
        Write("postponing", () => database.Local.Postpone(work, visibleAt, attempts, error));

    public ValueTask Bury(StoredWork work, string error) => Write("burying", () => database.Local.Bury(work, error));

    public ValueTask<DateTimeOffset?> NextDue() => Read("what is due", () => database.Local.NextDue());

    public ValueTask<int> Sweep(RetentionOptions retention, int chunk) => Read("sweeping", () => database.Local.Sweep(retention, chunk));

    public ValueTask Probe() => Write("a probe", () => ValueTask.CompletedTask);

    public ValueTask<IReadOnlyList<FeedRow>> Read(GrainId grain, string feed, FeedPosition? after = null, int limit = 1000) =>
        Read("a feed", () => database.Local.Read(grain, feed, after, limit));

    public ValueTask<IReadOnlyList<FeedRow>> ReadNewest(GrainId grain, string feed, int limit) => Read("a feed", () => database.Local.ReadNewest(grain, feed, limit));

    public ValueTask<IReadOnlyList<FeedRow>> ReadAll(string feed, FeedCursor after, int limit = 1000) =>
        Read("all feeds", () => new ValueTask<IReadOnlyList<FeedRow>>(server.ReadAll(feed, after, limit)));

    public ValueTask<FeedCursor> End(string feed) => throw new NotSupportedException("No simulated reader begins at the end.");

    public ValueTask<ReadOnlyMemory<byte>?> Get(string space, string key) => Read("a row", () => database.Local.Get(space, key));

    public ValueTask<IReadOnlyList<KeyedRow>> List(string space, string afterKey = "", int limit = 1000) => Read("rows", () => database.Local.List(space, afterKey, limit));

    public ValueTask<IReadOnlyList<KeyedRow>> Page(string list, string afterKey = "", int limit = 1000) => Read("a list", () => database.Local.Page(list, afterKey, limit));

    public ValueTask<IReadOnlyList<KeyedRow>> PageNewest(string list, string beforeKey = "", int limit = 1000) =>
        Read("a list", () => database.Local.PageNewest(list, beforeKey, limit));

    public ValueTask<long> Count(string list) => Read("a list", () => database.Local.Count(list));

    public ValueTask<GrainId?> FindHolder(string space, string key) => Read("a claim", () => database.Local.FindHolder(space, key));

    public ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string bodyName) => Read("a body", () => database.Local.GetBody(grain, bodyName));

    public ValueTask<IReadOnlyList<DeadLetter>> DeadLetters(long after = 0, int limit = 1000) => Read("dead letters", () => database.Local.DeadLetters(after, limit));

    public ValueTask<bool> Requeue(long seq) => Read("a dead letter", () => database.Local.Requeue(seq));

    public async ValueTask<Renewal> Renew()
    {
        var me = silo;
        var (now, renewal) = await Ask("renewing", () => server.Claims.Renew(me, name));
        silo = now;
        return renewal;
    }

    public async ValueTask<int> GiveUpDead()
    {
        var me = silo;
        return await Ask("judging", () => server.Claims.GiveUpDead(me));
    }

    public async ValueTask<IReadOnlyList<Guid>> FindLost(IReadOnlyCollection<WorkFence> held) => await Ask("looking for lost work", () => server.Claims.FindLost(held));

    public ValueTask<IReadOnlyList<SiloInfo>> Silos() => throw new NotSupportedException("No simulated silo asks who lives.");

    public async ValueTask<(long Oldest, long Next)> FeedHorizon() => await Ask("the horizon", () => (0L, 0L));

    public ValueTask FreeMessagesExcept(IReadOnlyCollection<long> known)
    {
        var me = silo;
        return Write("freeing messages", () =>
        {
            server.Claims.FreeMessagesExcept(me, known);
            return ValueTask.CompletedTask;
        });
    }

    public ValueTask FreeWorkExcept(IReadOnlyCollection<Guid> known)
    {
        var me = silo;
        return Write("freeing work", () =>
        {
            server.Claims.FreeWorkExcept(me, known);
            return ValueTask.CompletedTask;
        });
    }

    public async ValueTask<IGrainLock> Lock(GrainId grain)
    {
        try
        {
            var session = await link.Connect("a lock");
            var row = await link.Ask(session, "a lock", async held =>
            {
                var transaction = database.Begin(held);
                if (database.Sabotage == Sabotage.LockFirstAfterAnotherWrite)
                    database.DrawNumber(transaction);
                await database.TakeRow(transaction, grain);
                database.DrawNumber(transaction);
                await database.Work();
                held.ExpectSoon();
                return Row(grain, -1);
            });
            return new SimGrainLock(database, line, session, row);
        }
        catch (ConnectionLostException lost)
        {
            throw new StoreUnavailableException(lost.Message);
        }
    }

    public void Tell(Hint hint)
    {
        foreach (var other in database.Listeners.Where(other => other != this).ToList())
        {
            if (!database.Weather.LosesHint())
                world.After(database.Weather.Latency() + database.Weather.Latency(), other.Process, () => other.Told(hint));
        }
    }

    public ValueTask BeginLeaving() => ValueTask.CompletedTask;

    public async ValueTask Leave()
    {
        database.Listeners.Remove(this);
        await Ask("leaving", () =>
        {
            server.Claims.Leave(silo);
            return true;
        });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private StoredGrain? Row(GrainId grain, long known)
    {
        var row = database.Data.Grains.GetValueOrDefault(grain);
        if (database.Sabotage == Sabotage.StaleRead && world.Draw(0.1))
            row = server.Commits.Before(grain) ?? row;
        return row is null ? null : row.Version == known ? new(row.Version, null, IsKnown: true) : new(row.Version, row.State);
    }

    private Task<T> Ask<T>(string what, Func<T> serve) => link.Ask(what, () => new ValueTask<T>(serve()));

    private async ValueTask<T> Read<T>(string what, Func<ValueTask<T>> serve)
    {
        try
        {
            return await link.Ask(what, serve);
        }
        catch (ConnectionLostException lost)
        {
            throw new StoreUnavailableException(lost.Message);
        }
    }

    private async ValueTask Write(string what, Func<ValueTask> serve) => await Read(what, async () =>
    {
        await serve();
        return true;
    });
}
