using Symbiont.Engine.Storage;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>The server's side of taking messages and work items, and of who lives. A claim has a number, so that one whose answer was lost is answered again.</summary>
internal sealed class SimClaims(SimDatabase database)
{
    private static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(2);

    private readonly Dictionary<long, object> answered = [];

    public List<TakenWork> Taken { get; } = [];

    /// <summary>When a reminder was due that is to be tried again, by the time of the next attempt, which takes the place of the first.</summary>
    public Dictionary<(string Name, long Due), long> Postponed { get; } = [];

    public long Register(string name)
    {
        var silo = ++database.Data.LastSilo;
        database.Data.Silos.Add(silo, new(name) { RenewedAt = database.Now });
        return silo;
    }

    public (long Silo, Renewal Renewal) Renew(long silo, string name)
    {
        var givenUp = database.Data.Silos[silo].IsDead;
        if (givenUp)
            silo = Register(name);
        database.Data.Silos[silo].RenewedAt = database.Now;
        return (silo, new(database.Now, givenUp));
    }

    public int GiveUpDead(long judge)
    {
        foreach (var (id, silo) in database.Data.Silos)
        {
            if (id == judge || silo.IsDead || silo.RenewedAt >= database.Now - DeadAfter)
                continue;
            silo.IsDead = true;
            database.World.Note($"db silo {id} ({silo.Name}) is given up");
        }

        return Free(owner => database.Data.Silos[owner].IsDead);
    }

    public void Leave(long silo)
    {
        Free(owner => owner == silo);
        database.Data.Silos[silo].IsDead = true;
    }

    public IReadOnlyList<Guid> FindLost(IReadOnlyCollection<WorkFence> held) =>
        [.. held.Where(fence => database.Data.Work.GetValueOrDefault(fence.Item)?.Token != fence.Token).Select(fence => fence.Item)];

    public IReadOnlyList<StoredMessage> ClaimMessages(long number, long silo, int limit) => Once(number, () =>
    {
        var taken = new List<StoredMessage>();
        var lines = new Dictionary<(GrainId Sender, GrainId Receiver), bool>();
        foreach (var held in database.Data.Messages.Values)
        {
            var message = held.Message;
            var isReminder = message.Reminder is not null;
            var line = (message.Sender, message.Receiver);
            // A message goes only together with the one before it. What is being delivered holds up its line, here too: the silo may not have
            // heard yet that it owns that one; and so does what waits for its next attempt.
            var isFree = held.Owner is null && message.Due <= database.Now && taken.Count < limit && (isReminder || lines.GetValueOrDefault(line, true));
            if (isFree)
            {
                held.Owner = silo;
                taken.Add(message);
            }

            if (!isReminder)
                lines[line] = isFree;
        }

        if (taken.Count > 0)
            database.World.Note($"db messages {string.Join(' ', taken.Select(message => message.Seq))} to silo {silo}");
        return taken;
    });

    public IReadOnlyList<StoredWork> ClaimWork(long number, long silo, string queue, int limit) => Once(number, () =>
    {
        var due = database.Data.Work.Values.Where(work => work.Queue == queue && work.Owner is null && work.VisibleAt <= database.Now)
            .OrderBy(work => work.VisibleAt).Take(limit).ToList();
        foreach (var work in due)
        {
            work.Owner = silo;
            work.Token++;
            Taken.Add(new(database.World.Now, work.Id, work.Token));
            database.World.Note($"db work {work.Id} token {work.Token} to silo {silo}");
        }

        return due.ConvertAll(work => new StoredWork(work.Id, work.Queue, work.Grain, work.Schema, work.Payload, work.Token, work.Attempts));
    });

    public void Postpone(StoredMessage message, DateTimeOffset due)
    {
        if (message.Reminder is null)
            return;
        var name = $"{message.Receiver.Key}:{message.Reminder}";
        var first = message.Due.ToUnixTimeMilliseconds();
        Postponed[(name, due.ToUnixTimeMilliseconds())] = Postponed.GetValueOrDefault((name, first), first);
    }

    public bool Owns(long silo, StoredMessage message) => database.Data.Messages.GetValueOrDefault(message.Seq)?.Owner == silo;

    private IReadOnlyList<T> Once<T>(long number, Func<List<T>> take)
    {
        if (answered.TryGetValue(number, out var before))
            return (IReadOnlyList<T>)before;
        var taken = take();
        answered.Add(number, taken);
        return taken;
    }

    private int Free(Func<long, bool> whose)
    {
        var freed = 0;
        foreach (var held in database.Data.Messages.Values.Where(held => held.Owner is { } owner && whose(owner)))
        {
            held.Owner = null;
            freed++;
        }

        foreach (var work in database.Data.Work.Values.Where(work => work.Owner is { } owner && whose(owner)))
        {
            work.Owner = null;
            freed++;
        }

        return freed;
    }
}
