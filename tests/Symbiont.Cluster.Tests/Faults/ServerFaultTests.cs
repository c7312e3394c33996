using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>Every kind of fault at random places and times, on three servers as they ship, whose executions act outside and wait for events.</summary>
public sealed class ServerFaultTests(ITestOutputHelper output)
{
    /// <summary>Other faults than a kill in a short run; which ones, the seed says.</summary>
    private const int ShortRun = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [PostgresFact]
    public async Task Whatever_befalls_a_server_every_execution_ends_once_and_calls_to_the_others_do_not_fail()
    {
        var random = FaultSettings.Seeded(output);
        await using var ledger = await Ledger.Start();
        // Long enough that faults meet calls in their middle, and far shorter than a lease.
        ledger.Slowness = TimeSpan.FromMilliseconds(150);
        await using var cluster = await ServerCluster.Start(ledger);
        var program = File.ReadAllText(Checkout.At("tests/Symbiont.Cluster.Tests/Faults/relay.symbi"));
        var (executions, failures, group) = (0, 0, 0);
        foreach (var faults in FaultSettings.Plan(random, ShortRun))
        {
            var path = $"/g{group}";
            await using var stalls = new StallMeter();
            var agent = await cluster.Servers[0].Api.Create($"relay-{group++}", program);
            var ends = await RelayFacts.EndsSoFar(cluster.Servers[0].Api);
            var load = new RelayLoad(cluster, agent, ledger.At(path), path, random.Next());
            var injector = new FaultInjector(cluster, load.Answers, random);
            foreach (var fault in faults)
                await injector.Strike(fault);
            await load.Answers(50);
            await load.Stop();
            await Eventually.Holds(async () => await cluster.Count("work_item") == 0, "nothing is left to do", Patience);
            var facts = await RelayFacts.Of(cluster, cluster.Servers[1].Api, agent, ledger, path, ends);
            var complaints = RelayChecker.Check(load.Relays, facts, path, stalls.Longest);
            output.WriteLine($"{injector.Summary}: {load.Relays.Count} executions, {load.Answered} calls answered, {load.Failed.Count} failed; "
                + $"{facts.Ledger.Count(line => line.Event == "arrived")} calls outside for {3 * load.Relays.Count} actions; longest stall {stalls.Longest.TotalSeconds:F2} s");
            Assert.Empty(complaints.Concat(load.Wrong));
            Assert.Empty(injector.Unexplained(load.Failed));
            Assert.Equal(0, await cluster.Count("dead_letter"));
            (executions, failures) = (executions + load.Relays.Count, failures + load.Failed.Count);
        }

        output.WriteLine($"all: {executions} executions ended once each, {failures} calls failed, every one of these at a server in trouble");
    }
}
