using Microsoft.Extensions.DependencyInjection;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>One life of a silo: from the start of its process to its end or death.</summary>
internal sealed class SimSilo
{
    private static readonly GrainCatalog Catalog = new([new(typeof(RegisterGrain)), new(typeof(VesselGrain))]);

    private readonly SimServer server;
    private readonly List<Action> callers = [];

    public SimSilo(SimServer server, string name, Observations seen)
    {
        this.server = server;
        var world = server.Database.World;
        Process = world.Begin(name);
        var clock = new SimClock(world, Process);
        Store = new(server, Process);
        var options = new EngineOptions { SiloName = name, MaxIdleGrains = world.Chance.Next(2, 8), MaxRunningWork = world.Chance.Next(1, 6), MaxWaitingPerGrain = world.Chance.Next(3) == 0 ? 3 : 12 };
        var services = new ServiceCollection().AddSingleton(seen).AddSingleton<IWorkHandler>(new ErrandHandler(Process, clock, seen)).BuildServiceProvider();
        Silo = new(Store, Catalog, options, new IdSource(clock, world.Chance.NextBytes), clock, services, new SimDispatcher(Process), new SimLoggers(Process));
    }

    public SimProcess Process { get; }

    public SimStore Store { get; }

    public Silo Silo { get; }

    public bool Serves { get; private set; }

    public bool IsOver { get; private set; }

    /// <summary>Told when it could not start: whoever runs it tries again.</summary>
    public Action NotStarted { get; init; } = () => { };

    /// <summary>What it still has to do.</summary>
    public string Pending => $"{Process.Name}: {Silo.Turns.Waiting} calls, {Silo.HeldMessages} messages, {Silo.RunningWork} work items";

    public bool IsIdle => Silo.Turns.Waiting == 0 && Silo.HeldMessages == 0 && Silo.RunningWork == 0;

    public void Start() => Process.Do(async () =>
    {
        try
        {
            await Silo.StartAsync(CancellationToken.None);
            Serves = true;
        }
        catch (ConnectionLostException)
        {
            Die();
            NotStarted();
        }
    });

    /// <summary>Stops as an operator stops it.</summary>
    public void Stop()
    {
        Serves = false;
        Process.Do(async () =>
        {
            await Silo.StopAsync(CancellationToken.None);
            Die();
        });
    }

    /// <summary>The process is gone from one moment to the next; the server hears of it a little later.</summary>
    public void Die()
    {
        if (IsOver)
            return;
        var world = server.Database.World;
        world.Note($"{Process.Name} is gone");
        IsOver = true;
        Serves = false;
        server.Database.Listeners.Remove(Store);
        world.End(Process);
        world.After(world.DrawMilliseconds(0, 30), server.Database.Process, () => server.Database.Disconnect(Process));
        foreach (var caller in callers.ToList())
            caller();
    }

    /// <summary>Has the caller told when this silo dies.</summary>
    public void Watch(Action caller) => callers.Add(caller);

    public void Unwatch(Action caller) => callers.Remove(caller);
}
