using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>Every kind of fault at random places and times, on the engine alone. Calls to silos that nothing has befallen never fail.</summary>
public sealed class EveryFaultTests(ITestOutputHelper output)
{
    [PostgresFact]
    public async Task Whatever_befalls_a_silo_nothing_is_lost_or_repeated_and_calls_to_the_others_do_not_fail()
    {
        var random = FaultSettings.Seeded(output);
        await using var cluster = await SiloCluster.Start();
        var (answered, failures, group) = (0, 0, 0);
        foreach (var faults in FaultSettings.Plan(random))
        {
            var load = new ClientLoad(cluster, random.Next(), $"grain-{group++}");
            var injector = new FaultInjector(cluster, load.Answers, random);
            foreach (var fault in faults)
                await injector.Strike(fault);
            await load.Answers(100);
            await load.Stop();
            await cluster.Verify(load);
            Assert.Empty(injector.Unexplained(load.Failed));
            (answered, failures) = (answered + load.History.Count - load.Failed.Count, failures + load.Failed.Count);
            output.WriteLine($"{injector.Summary}: {load.History.Count} calls, {load.Failed.Count} failed");
        }

        output.WriteLine($"all: {answered} calls answered, {failures} failed, every one of these at a silo in trouble");
    }
}
