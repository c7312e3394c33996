namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Has processes die, stop for a while, lose the database or the time; what dies comes back.</summary>
internal sealed class SimChaos
{
    private readonly SimCluster cluster;
    private readonly SimDatabase database;
    private readonly SimWorld world;
    private readonly SimProcess process;

    public SimChaos(SimCluster cluster)
    {
        this.cluster = cluster;
        database = cluster.Server.Database;
        world = database.World;
        process = world.Begin("chaos");
    }

    public bool IsOver { get; private set; }

    public void Start()
    {
        var count = world.Chance.Next(0, 10);
        var pause = world.DrawMilliseconds(300, 1500);
        process.Do(async () =>
        {
            for (var i = 0; i < count; i++)
            {
                await process.Delay(world.Draw(TimeSpan.Zero, pause));
                Strike();
            }

            IsOver = true;
        });
    }

    private void Strike()
    {
        var index = world.Chance.Next(cluster.Size);
        var silo = cluster[index];
        switch (world.Chance.Next(17))
        {
            case < 5:
                silo.Die();
                BeginAgain(index);
                break;
            case < 6:
                if (silo.Serves)
                    silo.Stop();
                BeginAgain(index);
                break;
            case < 10:
                var pause = world.DrawMilliseconds(50, world.Draw(0.4) ? 600 : 4500);
                world.Note($"{silo.Process.Name} is stopped for {pause.TotalMilliseconds:F0} ms");
                silo.Process.Pause(pause);
                break;
            case < 13:
                var cut = world.DrawMilliseconds(50, world.Draw(0.4) ? 600 : 4500);
                world.Note($"{silo.Process.Name} is cut off for {cut.TotalMilliseconds:F0} ms");
                silo.Process.CutOffUntil = world.Now + cut.Ticks;
                database.Disconnect(silo.Process);
                break;
            case < 14:
                if (!database.IsUp)
                    break;
                database.Crash();
                world.After(world.DrawMilliseconds(10, world.Draw(0.3) ? 3000 : 300), process, database.Start);
                break;
            case < 16:
                silo.Process.ClockOffset += world.DrawMilliseconds(-20_000, 20_000);
                world.Note($"{silo.Process.Name} has a clock that is {silo.Process.ClockOffset} off");
                break;
            default:
                database.Process.ClockOffset += world.DrawMilliseconds(-1500, 4000);
                world.Note($"db has a clock that is {database.Process.ClockOffset} off");
                break;
        }
    }

    private void BeginAgain(int index) => world.After(world.DrawMilliseconds(20, 2500), process, () => Again(index));

    private void Again(int index)
    {
        if (cluster[index].IsOver)
            cluster.Begin(index);
        else if (!cluster[index].Serves)
            BeginAgain(index);
    }
}
