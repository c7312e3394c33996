using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>
/// Children that multiply. RLIMIT_NPROC does not bind root and counts all processes of a user, so the limit that ends them is
/// the number of processes seen by the meter, once a second. The bombs here stop by themselves should that fail.
/// </summary>
public sealed class ForkBombTests
{
    private const string UntilThen = "[ $(date +%s) -lt $END ] || exit 0;";

    [Theory]
    [InlineData(ProcessSandbox.Process), InlineData(ProcessSandbox.None)]
    public Task A_bomb_in_one_group_ends_with_the_process_limit(ProcessSandbox sandbox) => Explodes(sandbox, "f() { " + UntilThen + " f | f & }; f; sleep 20");

    [Theory]
    [InlineData(ProcessSandbox.Process)]
    public Task A_bomb_whose_every_process_leaves_its_group_ends_too(ProcessSandbox sandbox) =>
        Explodes(sandbox, UntilThen + " setsid sh -c \"$0\" \"$0\" & setsid sh -c \"$0\" \"$0\" & wait; sleep 20");

    [Theory]
    [InlineData(ProcessSandbox.Process)]
    public Task A_chain_of_processes_that_each_start_the_next_and_end_is_caught_with_its_child(ProcessSandbox sandbox) =>
        Survives(sandbox, UntilThen + " setsid sh -c \"$0\" \"$0\" </dev/null >/dev/null 2>&1 & exit 0");

    [BubblewrapTheory]
    [InlineData("f() { " + UntilThen + " f | f & }; f; sleep 20")]
    [InlineData(UntilThen + " setsid sh -c \"$0\" \"$0\" & setsid sh -c \"$0\" \"$0\" & wait; sleep 20")]
    public Task In_a_sandbox_every_bomb_ends_at_one_blow(string bomb) => Explodes(ProcessSandbox.Tier1, bomb);

    private static async Task Explodes(ProcessSandbox sandbox, string bomb)
    {
        await using var bench = new Bench(options => options.MaxProcesses = 40);
        var name = $"bomb{Guid.NewGuid():n}";

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Runner.RunAsync(Spec(sandbox, name, bomb), null, default).WaitAsync(TimeSpan.FromSeconds(30)));
        await bench.Runner.StopAllAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(ProcessErrorCodes.TooManyProcesses, error.Code);
        Assert.Contains("40 processes", error.Message, StringComparison.Ordinal);
        Assert.Empty(Box.RunningWith(name));
    }

    private static async Task Survives(ProcessSandbox sandbox, string chain)
    {
        await using var bench = new Bench();
        var name = $"bomb{Guid.NewGuid():n}";

        var result = await bench.Runner.RunAsync(Spec(sandbox, name, chain), null, default).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(Box.RunningWith(name));
    }

    // The script is handed on as $0, so every process of the bomb carries its name.
    private static ProcessSpec Spec(ProcessSandbox sandbox, string name, string bomb)
    {
        var script = $": {name}; {bomb}";
        return new("owner", "sh", ["-c", script, script])
        {
            Sandbox = sandbox,
            ExtraEnvironment = new Dictionary<string, string> { ["END"] = (DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 8).ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
    }
}
