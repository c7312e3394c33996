using System.Globalization;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Runs single seeds outside the test runner: <c>trace SEED [SABOTAGE]</c> writes everything that happens.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (arguments is ["seeds", var first, var count, .. var with])
            return Seeds(Number(first), Number(count), with is [var bug] ? Enum.Parse<Sabotage>(bug) : Sabotage.None);
        if (arguments is not ["trace", var seed, .. var rest])
        {
            Console.Error.WriteLine("trace SEED [SABOTAGE] | seeds FIRST COUNT [SABOTAGE]");
            return 2;
        }

        var sabotage = rest is [var name] ? Enum.Parse<Sabotage>(name) : Sabotage.None;
        using var output = new StreamWriter(Console.OpenStandardOutput());
        var result = Simulation.Run(Number(seed), sabotage, output);
        Console.Error.Write(result);
        return result.Violations.Count == 0 ? 0 : 1;
    }

    private static int Seeds(int first, int count, Sabotage sabotage)
    {
        var started = TimeProvider.System.GetTimestamp();
        var (bad, lines) = (0, 0L);
        for (var seed = first; seed < first + count; seed++)
        {
            var result = Simulation.Run(seed, sabotage);
            lines += result.Trace.Lines;
            if (result.Violations.Count == 0)
                continue;
            bad++;
            Console.Write(result);
        }

        var took = TimeProvider.System.GetElapsedTime(started);
        Console.WriteLine($"{count} seeds, {bad} with broken promises; {took.TotalMilliseconds / count:F1} ms and {lines / count} lines a seed");
        return bad == 0 ? 0 : 1;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
