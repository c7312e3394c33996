using System.Diagnostics;
using System.Globalization;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Benchmarks.Language;

/// <summary>The interpreter on loops that nothing but the interpreter takes time for, beside the same loops in CPython where the host has it.</summary>
internal static class LanguageBenchmark
{
    private const int Rounds = 5;

    private static readonly Loop[] Loops =
    [
        new("ints: add, compare, branch",
            "let s = 0; for i in range(0, 300000) { if i % 3 == 0 { s += i; } else { s = s - 1; } } return s;",
            "s = 0\nfor i in range(300000):\n  if i % 3 == 0: s += i\n  else: s = s - 1\nreturn s"),
        new("strings: joined one by one",
            "let s = \"\"; for i in range(0, 10000) { s = s + \"ab\"; } return len(s);",
            "s = ''\nfor i in range(10000): s = s + 'ab'\nreturn len(s)"),
        new("strings: collected, then joined",
            "let all = []; for i in range(0, 100000) { all = append(all, string(i)); } return len(all.join(\",\"));",
            "all = []\nfor i in range(100000): all.append(str(i))\nreturn len(','.join(all))"),
        new("arrays: map, filter, reduce",
            "return range(0, 200000).map(x => x * 2).filter(x => x % 3 == 0).reduce(max);",
            "return max(filter(lambda x: x % 3 == 0, map(lambda x: x * 2, range(200000))))"),
        new("calls of a function",
            "let s = 0; for i in range(0, 200000) { s = add(s, i); } return s;",
            "s = 0\nfor i in range(200000): s = add(s, i)\nreturn s"),
        new("records: read and write a field",
            "let r = { a: 0, b: 1 }; for i in range(0, 200000) { r.a = r.a + r.b; } return r.a;",
            "r = {'a': 0, 'b': 1}\nfor i in range(200000): r['a'] = r['a'] + r['b']\nreturn r['a']"),
    ];

    public static async Task Run()
    {
        Console.WriteLine("The interpreter; the best of 5 rounds. Ratio: how many times as fast as CPython.");
        var python = await Python();
        Console.WriteLine($"{"loop",-34} {"ms",8} {"steps/s",12} {"CPython ms",11} {"ratio",6}");
        foreach (var loop in Loops)
        {
            var (result, steps, best) = Measure(loop);
            var (ratio, other) = ("", "");
            if (python.TryGetValue(loop.Name, out var theirs))
            {
                if (theirs.Result != result)
                    throw new InvalidOperationException($"{loop.Name}: {result} here and {theirs.Result} there.");
                other = theirs.Milliseconds.ToString("F1", CultureInfo.InvariantCulture);
                ratio = (theirs.Milliseconds / best.TotalMilliseconds).ToString("F2", CultureInfo.InvariantCulture);
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{loop.Name,-34} {best.TotalMilliseconds,8:F1} {steps / best.TotalSeconds,12:N0} {other,11} {ratio,6}"));
        }
    }

    private static (string Result, long Steps, TimeSpan Best) Measure(Loop loop)
    {
        var parsed = Parser.Parse($"function add(a: any, b: any) {{ a + b }} agent main {{ with {{ {loop.Program} }} }}");
        var program = CompiledProgram.From(parsed.Program);
        var options = new InterpreterOptions { MaxSteps = 1_000_000_000 };
        var (result, steps, best) = ("", 0L, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds + 2; round++)
        {
            var interpreter = Interpreter.Start(program, program.AgentFor("main")!, new Dictionary<string, Value>(), options: options);
            var started = TimeProvider.System.GetTimestamp();
            var step = interpreter.Run();
            var took = TimeProvider.System.GetElapsedTime(started);
            result = step is InterpreterStep.Completed { Value: var value } ? value.ToString() : throw new InvalidOperationException(step.ToString());
            (steps, best) = (interpreter.StepsTaken, took < best ? took : best);
        }
        return (result, steps, best);
    }

    /// <summary>Results and times of CPython; empty where the host has none.</summary>
    private static async Task<Dictionary<string, (string Result, double Milliseconds)>> Python()
    {
        var script = string.Concat(Loops.Select((loop, i) => $"def f{i}():\n{string.Concat(loop.Python.Split('\n').Select(line => $"  {line}\n"))}"));
        script = $"import time\ndef add(a, b): return a + b\n{script}for f in [{string.Join(", ", Loops.Select((_, i) => $"f{i}"))}]:\n  best = 1e9\n  for _ in range({Rounds}):\n"
            + "    t = time.perf_counter()\n    r = f()\n    best = min(best, time.perf_counter() - t)\n  print(r, best * 1000)\n";
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", script]) { RedirectStandardOutput = true })!;
            var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            await process.WaitForExitAsync();
            return Loops.Zip(lines.Select(line => line.Split(' '))).ToDictionary(
                pair => pair.First.Name, pair => (pair.Second[0], double.Parse(pair.Second[1], CultureInfo.InvariantCulture)));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("This host has no python3 to compare with.");
            return [];
        }
    }

    /// <summary>The same loop twice.</summary>
    private sealed record Loop(string Name, string Program, string Python);
}
