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

    /// <summary>The faults of a run, in groups after which everything is checked.</summary>
    /// <param name="random">Draws kinds and their order.</param>
    /// <param name="most">Of a short run: a kill and so many others at most, no kind twice. A long run has that many kills and half as many others between them.</param>
    public static IReadOnlyList<IReadOnlyList<FaultKind>> Plan(Random random, int most = int.MaxValue)
    {
        var kinds = Enum.GetValues<FaultKind>();
        if (Kills is not { } kills)
        {
            var drawn = kinds.Where(kind => kind != FaultKind.Kill).ToArray();
            random.Shuffle(drawn);
            var all = drawn.Take(most).Append(FaultKind.Kill).ToArray();
            random.Shuffle(all);
            return [all];
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
