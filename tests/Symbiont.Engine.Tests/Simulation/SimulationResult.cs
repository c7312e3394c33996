using System.Text;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>What came of one run.</summary>
internal sealed record SimulationResult(int Seed, Sabotage Sabotage, IReadOnlyList<Violation> Violations, SimTrace Trace, TimeSpan Elapsed)
{
    /// <summary>For people: what was broken, what happened last, and how to see it again.</summary>
    public string Report() => $"""
        {this}
        The last events of {Trace.Lines}:
        {string.Join(Environment.NewLine, Trace.Last(60))}

        Once more:       SYMBIONT_SIM_FIRST={Seed} SYMBIONT_SIM_SEEDS=1 dotnet test tests/Symbiont.Engine.Tests -c Release --filter Every_promise_holds_in_every_simulated_run
        All its events:  dotnet run --project tests/Symbiont.Engine.Tests -c Release -- trace {Seed}
        """;

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine($"Seed {Seed}{(Sabotage == Sabotage.None ? "" : $" with {Sabotage}")}: {Violations.Count} promises broken, {Trace.Lines} lines, {Elapsed.TotalSeconds:F1} s of virtual time, trace {Trace.Hash}.");
        foreach (var violation in Violations.Take(10))
            text.AppendLine($"  {violation}");
        return text.ToString();
    }
}
