namespace Symbiont.Engine.Tests.Simulation;

/// <summary>The silos, each with the lives that it has had.</summary>
internal sealed class SimCluster
{
    private readonly SimServer server;
    private readonly Observations seen;
    private readonly SimWorld world;
    private readonly SimSilo[] silos;
    private readonly int[] lives;
    private readonly SimProcess supervisor;

    public SimCluster(SimServer server, Observations seen, int size)
    {
        this.server = server;
        this.seen = seen;
        world = server.Database.World;
        silos = new SimSilo[size];
        lives = new int[size];
        supervisor = world.Begin("supervisor");
        for (var i = 0; i < size; i++)
            Begin(i);
    }

    public int Size => silos.Length;

    public IReadOnlyList<SimSilo> Silos => silos;

    public SimServer Server => server;

    /// <summary>All serve and have nothing to do.</summary>
    public bool IsIdle => silos.All(silo => silo is { Serves: true, IsIdle: true } && !silo.Process.IsPaused);

    public SimSilo this[int index] => silos[index];

    /// <summary>One that serves, as far as a caller can know; null: none does.</summary>
    public SimSilo? Pick()
    {
        var serving = silos.Where(silo => silo.Serves).ToList();
        return serving.Count == 0 ? null : serving[world.Chance.Next(serving.Count)];
    }

    public void Begin(int index)
    {
        silos[index] = new(server, $"s{index + 1}.{++lives[index]}", seen) { NotStarted = () => BeginLater(index) };
        world.Note($"{silos[index].Process.Name} starts");
        silos[index].Start();
    }

    private void BeginLater(int index) => world.After(world.DrawMilliseconds(100, 500), supervisor, () =>
    {
        if (silos[index].IsOver)
            Begin(index);
    });

    /// <summary>Starts what has died.</summary>
    public void Revive()
    {
        for (var i = 0; i < silos.Length; i++)
        {
            if (silos[i].IsOver)
                Begin(i);
        }
    }
}
