using System.Globalization;
using Symbiont.Agents.Policies;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Benchmarks.Policies;

/// <summary>Decisions a second about one <c>http.post</c> under more and more rules, each with a guard that has to be evaluated.</summary>
internal static class PolicyBenchmark
{
    private static readonly Dictionary<string, Value> Bindings = new() { ["limit"] = Value.Of(10) };

    public static void Run(TimeSpan duration)
    {
        Console.WriteLine("Policy decisions on one core: http.post under rules with guards; the last rule is the one that allows");
        Console.WriteLine($"{"rules",6} {"decisions/s",14} {"µs each",9}");
        foreach (var rules in new[] { 1, 10, 100 })
        {
            var (policies, call) = Program(rules);
            Decide(policies, call, TimeSpan.FromMilliseconds(200));
            var (count, took) = Decide(policies, call, duration / 3);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rules,6} {count / took.TotalSeconds,14:N0} {took.TotalMicroseconds / count,9:F2}"));
        }
    }

    private static (long Count, TimeSpan Took) Decide(ProgramPolicies policies, ActionCall call, TimeSpan duration)
    {
        var started = TimeProvider.System.GetTimestamp();
        for (var count = 0L; ; count += 100)
        {
            if (TimeProvider.System.GetElapsedTime(started) is var took && took >= duration)
                return (count, took);
            for (var i = 0; i < 100; i++)
            {
                if (!policies.Decide(call, Bindings, strict: true).IsAllowed)
                    throw new InvalidOperationException("The last rule allows it.");
            }
        }
    }

    private static (ProgramPolicies Policies, ActionCall Call) Program(int rules)
    {
        var denials = string.Concat(Enumerable.Range(1, rules - 1).Select(i => $"deny: http.post(url) if starts_with(url, \"http://blocked-{i}.example/\")\n"));
        var source = $$"""
            agent main(limit: Int) {
                policy p {
                    {{denials}}
                    allow: http.post(url, body) if body.sum < limit
                }
                with { http.post("http://example.com/", { sum: 5 }); }
            }
            """;
        var parsed = Parser.Parse(source);
        var program = CompiledProgram.From(parsed.Program);
        var step = Interpreter.Start(program, program.AgentFor("main")!, Bindings).Run();
        return (ProgramPolicies.From(program, source), ((InterpreterStep.ActionRequested)step).Call);
    }
}
