namespace Symbiont.Engine;

/// <summary>
/// Whether this silo may act on what it owns. It says that it lives every 500 ms; after 2 s without a sign of life others
/// take over. So that it has stopped before they begin, it stops trusting itself after 1.5 s of its own monotonic time.
/// </summary>
internal sealed class SiloLease(TimeProvider clock, bool isShared)
{
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Judge = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private long confirmed = clock.GetTimestamp();
    private long unbrokenSince = clock.GetTimestamp();
    private volatile bool joined = !isShared;

    /// <summary>The silo may act. Always so where no other silo could take over.</summary>
    public bool Holds => !isShared || Age < Trust;

    /// <summary>The silo may own messages: no earlier process of its name lives.</summary>
    public bool HasJoined => joined;

    /// <summary>The silo may own work items.</summary>
    public bool TakesWork => Holds && joined;

    /// <summary>Since the last confirmed sign of life was sent.</summary>
    public TimeSpan Age => clock.GetElapsedTime(Volatile.Read(ref confirmed));

    /// <summary>
    /// The silo may give others up: it has renewed without a gap or a failure for as long as they get. After a restart of the database,
    /// however short, nobody has renewed for a while, and nobody is to be taken for dead for that.
    /// </summary>
    public bool MayJudge
    {
        get
        {
            lock (gate)
                return Holds && clock.GetElapsedTime(unbrokenSince) >= Judge;
        }
    }

    /// <summary>A sign of life was answered.</summary>
    /// <param name="sent">When it was sent: the store cannot have counted from earlier.</param>
    /// <param name="hasJoined">The silo may own messages and work items.</param>
    public void Confirm(long sent, bool hasJoined)
    {
        joined = hasJoined;
        lock (gate)
        {
            if (clock.GetElapsedTime(confirmed, sent) >= Trust)
                unbrokenSince = sent;
            Volatile.Write(ref confirmed, sent);
        }
    }

    /// <summary>A sign of life has failed: the others' may have, too.</summary>
    public void Fail()
    {
        lock (gate)
            unbrokenSince = clock.GetTimestamp();
    }
}
