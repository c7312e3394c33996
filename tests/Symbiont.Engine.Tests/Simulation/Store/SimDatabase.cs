using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Memory;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>
/// A database server as far as the engine's promises depend on one: transactions take time and hold rows, become visible at
/// one instant, are rolled back when their client goes; the server may die and come back with what was committed.
/// </summary>
internal sealed class SimDatabase
{
    private readonly List<SimSession> sessions = [];
    private readonly List<SimTransaction> open = [];
    private RowLocks locks = new();
    private long lastNumber;

    public SimDatabase(SimWorld world, Weather weather, Sabotage sabotage)
    {
        World = world;
        Weather = weather;
        Sabotage = sabotage;
        Process = world.Begin("db");
        Clock = new(world, Process);
        Local = new MemoryStore(Data, Clock);
    }

    public SimWorld World { get; }

    public Weather Weather { get; }

    public Sabotage Sabotage { get; }

    public SimProcess Process { get; private set; }

    public SimClock Clock { get; private set; }

    public bool IsUp { get; private set; } = true;

    /// <summary>What is on disk.</summary>
    public MemoryDatabase Data { get; } = new();

    /// <summary>Reads and small writes, each at one instant.</summary>
    public MemoryStore Local { get; private set; }

    /// <summary>Stores of the silos that listen.</summary>
    public List<SimStore> Listeners { get; } = [];

    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(Clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>The lowest number that an open transaction has: what is below can not change any more.</summary>
    public long Oldest => open.Where(transaction => transaction.Number > 0).Select(transaction => transaction.Number).DefaultIfEmpty(lastNumber + 1).Min();

    public IEnumerable<string> OpenTransactions => open.Select(transaction =>
        $"{transaction.Session.Client.Name} x{transaction.Number} holds [{string.Join(", ", transaction.Rows)}] complete={transaction.IsComplete}");

    /// <summary>A new connection; null: the server cannot be reached.</summary>
    public SimSession? Connect(SimProcess client)
    {
        if (!IsUp || client.CutOffUntil > World.Now)
            return null;
        var session = new SimSession(this, client);
        sessions.Add(session);
        return session;
    }

    public void Forget(SimSession session) => sessions.Remove(session);

    /// <summary>The client's machine has closed its connections.</summary>
    public void Disconnect(SimProcess client)
    {
        foreach (var session in sessions.Where(session => session.Client == client).ToList())
            session.Break();
    }

    /// <summary>The server dies; what was not committed has not happened.</summary>
    public void Crash()
    {
        World.Note("db dies");
        IsUp = false;
        World.End(Process);
        foreach (var transaction in open)
            transaction.IsOver = true;
        open.Clear();
        locks = new();
        foreach (var session in sessions.ToList())
            session.Break();
    }

    public void Start()
    {
        var offset = Process.ClockOffset;
        Process = World.Begin("db");
        Process.ClockOffset = offset;
        Clock = new(World, Process);
        Local = new MemoryStore(Data, Clock);
        IsUp = true;
        World.Note("db serves");
        // Whoever listens has connected anew and cannot know what it has missed.
        foreach (var listener in Listeners.ToList())
            World.After(Weather.Latency(), listener.Process, () => listener.Told(Hint.Due));
    }

    public SimTransaction Begin(SimSession session)
    {
        var transaction = new SimTransaction(session);
        session.Transaction = transaction;
        open.Add(transaction);
        return transaction;
    }

    public void DrawNumber(SimTransaction transaction)
    {
        if (transaction.Number == 0)
            transaction.Number = ++lastNumber;
    }

    public Task TakeRow(SimTransaction transaction, GrainId row) => locks.Take(transaction, row);

    public void RollBack(SimTransaction transaction)
    {
        World.Note($"db x{transaction.Number} of {transaction.Session.Client.Name} rolled back");
        End(transaction);
    }

    public void End(SimTransaction transaction)
    {
        transaction.IsOver = true;
        transaction.Session.Heard();
        open.Remove(transaction);
        locks.Free(transaction, Process);
        transaction.Ended.TrySetResult();
    }

    /// <summary>The transaction that has written this commit's number and has not ended; null: there is none.</summary>
    public SimTransaction? Writing(long commit) => open.Find(transaction => transaction.WrittenCommit == commit);

    /// <summary>A statement takes its time.</summary>
    public Task Work() => Process.Delay(Weather.Work());
}
