using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Symbiont.Engine.Tests.Simulation;

public sealed class SimulationTests(ITestOutputHelper output)
{
    /// <summary>Seeds of one run of the suite; <c>SYMBIONT_SIM_SEEDS</c> and <c>SYMBIONT_SIM_FIRST</c> choose others.</summary>
    private const int Seeds = 1_000;

    [Fact]
    public void Every_promise_holds_in_every_simulated_run()
    {
        var (first, count) = (Setting("SYMBIONT_SIM_FIRST", 1), Setting("SYMBIONT_SIM_SEEDS", Seeds));
        var started = TimeProvider.System.GetTimestamp();
        var lines = 0L;
        for (var seed = first; seed < first + count; seed++)
        {
            var result = Simulation.Run(seed);
            lines += result.Trace.Lines;
            if (result.Violations.Count > 0)
                Assert.Fail(result.Report());
        }

        var took = TimeProvider.System.GetElapsedTime(started);
        output.WriteLine($"{count} seeds from {first}: no promise broken; {took.TotalSeconds:F1} s, {took.TotalMilliseconds / count:F1} ms and {lines / count} events a seed");
        Assert.True(count > 0, "No seed was run.");
    }

    [Fact]
    public void The_same_seed_gives_the_same_trace_byte_for_byte()
    {
        for (var seed = 1; seed <= 20; seed++)
            Assert.Equal(Trace(seed), Trace(seed));
    }

    [Fact]
    public void Another_seed_gives_another_trace() => Assert.Equal(100, Enumerable.Range(1, 100).Select(seed => Simulation.Run(seed).Trace.Hash).Distinct().Count());

    /// <summary>Each process hashes strings in its own way, so nothing of a run may follow the order of a hash table.</summary>
    [Fact]
    public async Task Another_process_gives_the_same_trace_byte_for_byte()
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])["exec", typeof(SimulationTests).Assembly.Location, "trace", seed.ToString(CultureInfo.InvariantCulture)])
                start.ArgumentList.Add(argument);
            using var other = Process.Start(start)!;
            var said = other.StandardError.ReadToEndAsync();
            var trace = await other.StandardOutput.ReadToEndAsync();
            await said;
            await other.WaitForExitAsync();

            Assert.Equal(0, other.ExitCode);
            Assert.Equal(Trace(seed), trace);
        }
    }

    /// <summary>A simulation that meets no trouble proves nothing.</summary>
    [Fact]
    public void Every_kind_of_trouble_is_met()
    {
        string[] troubles =
        [
            ":Conflict", ":Fenced", ":MessageGone", ":ClaimTaken", ":AnswerExists", "settled: never", "settled: done", "rolled back",
            "is given up", "db dies", "is stopped for", "is cut off for", "db has a clock", "has a clock that", " is gone", "has stopped",
            "REFUSED", "CLAIM_TAKEN", "STORE_UNAVAILABLE", "OVERLOADED", "Unknown TIMEOUT", "IDEMPOTENCY_KEY_REUSED", "Unknown connection", "Unknown patience",
            "lease for", "taken for dead", "starts again here", "has another owner by now", "could not be written",
        ];
        var missing = troubles.ToHashSet();
        for (var seed = 1; seed <= 200 && missing.Count > 0; seed++)
        {
            var trace = Trace(seed);
            missing.RemoveWhere(trouble => trace.Contains(trouble, StringComparison.Ordinal));
        }

        Assert.Empty(missing);
    }

    private static string Trace(int seed)
    {
        using var whole = new StringWriter(CultureInfo.InvariantCulture);
        Simulation.Run(seed, Sabotage.None, whole);
        return whole.ToString();
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
