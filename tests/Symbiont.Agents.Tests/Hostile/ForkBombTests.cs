using System.Diagnostics;
using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>
/// Children that multiply. What ends them is the number of processes that the meter sees, once a second. Inside a sandbox, and
/// for a server that is not root, the kernel holds them (RLIMIT_NPROC) until then. The bombs here stop by themselves should that fail, which the tests
/// would notice.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class ForkBombTests
{
    private const string UntilThen = "[ $(date +%s) -lt $END ] || exit 0;";

    private static readonly TimeSpan Fuse = TimeSpan.FromSeconds(60);

    [NotRootTheory]
    [InlineData(ProcessSandbox.Process), InlineData(ProcessSandbox.None)]
    public Task A_bomb_in_one_group_ends_with_the_process_limit(ProcessSandbox sandbox) => Explodes(sandbox, most: 100, "f() { " + UntilThen + " f | f & }; f; sleep 120");

    [BubblewrapTheory]
    [InlineData("f() { " + UntilThen + " f | f & }; f; sleep 120")]
    [InlineData(UntilThen + " setsid sh -c \"$0\" \"$0\" & setsid sh -c \"$0\" \"$0\" & wait; sleep 120")]
    public Task In_a_sandbox_every_bomb_ends_at_one_blow(string bomb) => Explodes(ProcessSandbox.Tier1, most: 40, bomb);

    [BubblewrapFact]
    public async Task In_a_sandbox_the_kernel_keeps_the_number_of_processes_and_threads()
    {
        await using var bench = new Bench(options => (options.Allow, options.MaxProcesses) = ("bash", 20));

        var said = await bench.Says("ulimit -u; ulimit -u 1000 && echo raised; for i in {1..90}; do : $(sleep 0.01) || break; done; true", "bash");

        Assert.StartsWith("80\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("raised", said, StringComparison.Ordinal);
    }

    [BubblewrapFact]
    public async Task In_a_sandbox_a_chain_of_processes_that_each_start_the_next_and_end_dies_with_its_child()
    {
        await using var bench = new Bench();
        var name = $"bomb{Guid.NewGuid():n}";

        var result = await bench.Runner.RunAsync(Spec(ProcessSandbox.Tier1, name, UntilThen + " setsid sh -c \"$0\" \"$0\" </dev/null >/dev/null 2>&1 & exit 0"), null, default).WaitAsync(Fact.Patience);
        await bench.Settled();

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(Box.RunningWith(name));
    }

    /// <summary>It is ended by the limit.</summary>
    /// <param name="sandbox">Where it goes off.</param>
    /// <param name="most">Processes allowed. The kernel holds four times as many tasks of the user, beside those that there are; where others of the user may come on top, more.</param>
    /// <param name="bomb">The script.</param>
    private static async Task Explodes(ProcessSandbox sandbox, int most, string bomb)
    {
        await using var bench = new Bench(options => options.MaxProcesses = most);
        var name = $"bomb{Guid.NewGuid():n}";
        var watch = Stopwatch.StartNew();

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Runner.RunAsync(Spec(sandbox, name, bomb), null, default).WaitAsync(Fact.Patience));
        await bench.Runner.StopAllAsync().WaitAsync(Fact.Patience);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Fuse);
        Assert.Equal(ProcessErrorCodes.TooManyProcesses, error.Code);
        Assert.Contains($"{most} processes", error.Message, StringComparison.Ordinal);
        Assert.Empty(Box.RunningWith(name));
    }

    // The script is handed on as $0, so every process of the bomb carries its name.
    private static ProcessSpec Spec(ProcessSandbox sandbox, string name, string bomb)
    {
        var script = $": {name}; {bomb}";
        return new("owner", "sh", ["-c", script, script])
        {
            Sandbox = sandbox,
            ExtraEnvironment = new Dictionary<string, string> { ["END"] = (DateTimeOffset.UtcNow + Fuse).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
    }
}
