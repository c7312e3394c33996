using System.Text;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>What came of one run.</summary>
internal sealed record SimulationResult(int Seed, Sabotage Sabotage, IReadOnlyList<Violation> Violations, SimTrace Trace, TimeSpan Elapsed)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine($"Seed {Seed}{(Sabotage == Sabotage.None ? "" : $" with {Sabotage}")}: {Violations.Count} promises broken, {Trace.Lines} lines, {Elapsed.TotalSeconds:F1} s of virtual time, trace {Trace.Hash}.");
        foreach (var violation in Violations.Take(10))
            text.AppendLine($"  {violation}");
        return text.ToString();
    }
}
