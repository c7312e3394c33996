using System.Globalization;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>How long the fault tests run, and which seed they draw from.</summary>
internal static class FaultSettings
{
    private const string KillsVariable = "SYMBIONT_SILO_KILLS";
    private const string SeedVariable = "SYMBIONT_SEED";

    /// <summary>Silos to kill in a long run; null: a short run.</summary>
    public static int? Kills { get; } = Setting(KillsVariable);

    /// <summary>The source of everything that is drawn; the seed is printed.</summary>
    public static Random Seeded(ITestOutputHelper output)
    {
        var seed = Setting(SeedVariable) ?? Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed}{(Kills is { } kills ? $" {KillsVariable}={kills}" : "")}");
        return new(seed);
    }

    /// <summary>The faults of a run, in groups after which everything is checked: short, every kind once; long, that many kills and half as many others between them.</summary>
    public static IReadOnlyList<IReadOnlyList<FaultKind>> Plan(Random random, params FaultKind[] kinds)
    {
        if (Kills is not { } kills)
        {
            random.Shuffle(kinds);
            return [kinds];
        }

        var plan = new List<FaultKind>();
        for (var i = 0; i < kills; i++)
        {
            plan.Add(FaultKind.Kill);
            if (i % 2 == 1)
                plan.Add(kinds[random.Next(kinds.Length)]);
        }

        return [.. plan.Chunk(10)];
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
