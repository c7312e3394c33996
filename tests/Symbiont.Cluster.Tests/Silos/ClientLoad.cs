using System.Collections.Concurrent;
using System.Globalization;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>
/// Clients that call all silos and write down what they see. A client whose call fails goes on with another token. Every second one of a silo stays there, as if it ran
/// on the same host; the others go on to the next silo. If all went on, those whom several faults have driven to one silo would hang with it when it stands still, and nobody would call the others.
/// </summary>
internal sealed class ClientLoad
{
    private readonly SiloCluster cluster;
    private readonly ConcurrentQueue<Operation> history = new();
    private readonly ConcurrentQueue<FailedCall> failed = new();
    private readonly Task clients;
    private int acknowledged;
    private volatile bool enough;

    /// <param name="cluster">Whom they call.</param>
    /// <param name="seed">Of everything that they draw.</param>
    /// <param name="name">What their grains are called.</param>
    /// <param name="grains">So many grains.</param>
    /// <param name="clientsPerSilo">So many clients begin at each silo.</param>
    public ClientLoad(SiloCluster cluster, int seed, string name = "grain", int grains = 12, int clientsPerSilo = 4)
    {
        this.cluster = cluster;
        Grains = [.. Enumerable.Range(0, grains).Select(i => $"{name}-{i}")];
        clients = Task.WhenAll(Enumerable.Range(0, cluster.Silos.Length * clientsPerSilo).Select(client => Run(client, new Random(HashCode.Combine(seed, client)))));
    }

    public IReadOnlyList<string> Grains { get; }

    /// <summary>Calls that were not answered with a value.</summary>
    public IReadOnlyList<FailedCall> Failed => [.. failed];

    public IReadOnlyList<Operation> History => [.. history];

    /// <summary>Returns when so many more calls were answered.</summary>
    public async Task Answers(int more)
    {
        var target = Volatile.Read(ref acknowledged) + more;
        await Eventually.Holds(() => Volatile.Read(ref acknowledged) >= target, $"{more} more calls are answered", TimeSpan.FromSeconds(60));
    }

    /// <summary>Sends no more, and waits for what is under way.</summary>
    public async Task Stop()
    {
        enough = true;
        await clients;
    }

    private async Task Run(int client, Random random)
    {
        var place = client % cluster.Silos.Length;
        var stays = client / cluster.Silos.Length % 2 == 0;
        for (var i = 0; !enough; i++)
        {
            var operation = Next(random, string.Create(CultureInfo.InvariantCulture, $"{client}-{i}"));
            try
            {
                var value = await cluster.Silos[place].Call(operation.Kind.ToString().ToLowerInvariant(), operation.Grain, operation.Token, operation.Other);
                operation = operation.IsRead
                    ? operation with { Seen = SiloProcess.Texts(value.GetProperty("added")) }
                    : operation with { Place = value.GetInt32() };
                history.Enqueue(operation with { Answered = TimeProvider.System.GetTimestamp() });
                Interlocked.Increment(ref acknowledged);
            }
            catch (SiloCallException error)
            {
                history.Enqueue(operation);
                failed.Enqueue(new(place, operation.Begun, TimeProvider.System.GetTimestamp(), Trouble.Machine.Hindered, error.Message));
                // As a client behind a balancer would.
                if (!stays)
                    place = (place + 1) % cluster.Silos.Length;
                // Not all at once.
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            }
        }
    }

    private Operation Next(Random random, string token)
    {
        var (grain, other) = (Grains[random.Next(Grains.Count)], Grains[random.Next(Grains.Count)]);
        var kind = random.Next(24) switch
        {
            < 8 => OperationKind.Add,
            < 11 => OperationKind.Tell,
            < 13 => OperationKind.Work,
            < 14 => OperationKind.Remind,
            < 17 => OperationKind.Refuse,
            _ => OperationKind.Read,
        };
        return new(kind, grain, token, kind == OperationKind.Tell ? other : null, TimeProvider.System.GetTimestamp());
    }
}
