namespace Symbiont.Engine.Tests.Simulation;

/// <summary>One run: everything in it follows from its seed.</summary>
internal sealed class Simulation
{
    private static readonly TimeSpan Work = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Calm = TimeSpan.FromMinutes(6);

    private readonly SimTrace trace;
    private readonly SimWorld world;
    private readonly SimServer server;
    private readonly Observations seen = new();
    private readonly SimCluster cluster;
    private readonly SimClients clients;
    private readonly SimWorkload workload;
    private readonly SimChaos chaos;
    private readonly List<FeedReader> readers = [];
    private readonly List<Violation> violations = [];

    private Simulation(int seed, Sabotage sabotage, TextWriter? whole)
    {
        trace = new(whole);
        world = new(seed, trace);
        server = new(new SimDatabase(world, new Weather(world), sabotage));
        cluster = new(server, seen, Math.Min(3, world.Chance.Next(1, 6)));
        clients = new(cluster, seen);
        workload = new(clients, cluster);
        chaos = new(cluster);
        for (var i = 0; i < 2; i++)
            readers.Add(new(clients, world));
    }

    private SimDatabase Database => server.Database;

    /// <summary>Runs one seed and says what was broken.</summary>
    public static SimulationResult Run(int seed, Sabotage sabotage = Sabotage.None, TextWriter? whole = null)
    {
        var simulation = new Simulation(seed, sabotage, whole);
        try
        {
            simulation.Run();
        }
        finally
        {
            simulation.world.Close();
        }

        return new(seed, sabotage, simulation.violations, simulation.trace, simulation.world.Elapsed);
    }

    private void Run()
    {
        workload.Start();
        chaos.Start();
        foreach (var reader in readers)
            reader.Start(world.DrawMilliseconds(5, 200));
        var isDone = world.Run(() => workload.IsOver && chaos.IsOver, Work);
        Database.Weather.CalmDown();
        if (!Database.IsUp)
            Database.Start();
        cluster.Revive();
        isDone &= world.Run(IsDrained, Calm);
        foreach (var reader in readers)
            reader.IsToFinish = true;
        isDone &= world.Run(() => readers.TrueForAll(reader => reader.HasFinished), Calm + Work);
        if (world.Failure is { } failure)
        {
            violations.Add(new(Broken.Simulation, failure.ToString()));
            return;
        }

        if (!isDone)
            violations.Add(new(Broken.Drained, Waiting()));
        violations.AddRange(Check());
    }

    /// <summary>Readers still ask, so this is looked for between two of their questions.</summary>
    private bool IsDrained()
    {
        if (!clients.IsQuiet || Database.Data.Messages.Count > 0 || Database.Data.Work.Count > 0 || !cluster.IsIdle || Database.OpenTransactions.Any())
        {
            // A silo whose start met the database's absence.
            cluster.Revive();
            return false;
        }

        return true;
    }

    private string Waiting() => string.Join(
        "; ",
        [
            $"callers done={workload.IsOver}, chaos done={chaos.IsOver}",
            .. cluster.Silos.Select(silo => $"{silo.Pending}, serves={silo.Serves}"),
            .. Database.Data.Messages.Values.Select(held => $"message {held.Message.Seq} {held.Message.Kind} {held.Message.Sender} > {held.Message.Receiver} due {held.Message.Due:O} owner {held.Owner}"),
            .. Database.Data.Work.Values.Select(work => $"work {work.Id} owner {work.Owner} token {work.Token} visible {work.VisibleAt:O}"),
            .. Database.OpenTransactions,
            .. clients.Calls.Where(call => call.Outcome == CallOutcome.Open).Select(call => call.ToString()),
        ]);

    private IEnumerable<Violation> Check()
    {
        var run = new RunRecord
        {
            Calls = clients.Calls,
            Errands = workload.Errands,
            Readers = readers,
            Feed = server.ReadAll("happenings", FeedCursor.Start, int.MaxValue),
            Seen = seen,
            Ledger = server.Commits.Ledger,
            Taken = server.Claims.Taken,
            Postponed = server.Claims.Postponed,
            Data = Database.Data,
            Registers = Database.Data.Grains.Where(grain => grain.Key.Type == "register").ToDictionary(grain => grain.Key.Key, grain => RunRecord.LogOf(grain.Value)),
        };
        return [.. CallChecks.Of(run), .. VesselChecks.Of(run), .. MessageChecks.Of(run), .. WorkChecks.Of(run), .. ClaimChecks.Of(run), .. FeedChecks.Of(run)];
    }
}
