using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>Children that take room: of the disk, of memory, of the server.</summary>
public sealed class GreedyChildTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(ProcessSandbox.Process, "i=0; while :; do i=$((i+1)); head -c 1000000 /dev/zero > f$i; sleep 0.02; done")]
    [InlineData(ProcessSandbox.Process, "mkdir -p a/b/c; i=0; while :; do i=$((i+1)); : > a/b/c/f$i; done")]
    [InlineData(ProcessSandbox.Process, "ln -s /usr link; head -c 5000000 /dev/zero > x; cp x y; sleep 20")]
    [InlineData(ProcessSandbox.None, "cd $HOME; i=0; while :; do i=$((i+1)); head -c 1000000 /dev/zero > f$i; sleep 0.02; done")]
    public async Task Who_fills_the_scratch_folder_is_killed_and_the_folder_removed(ProcessSandbox sandbox, string script)
    {
        await using var bench = new Bench(options => options.MaxScratchMb = 8);

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell(script, spec => spec with { Sandbox = sandbox }).WaitAsync(Patience));

        Assert.Equal(ProcessErrorCodes.ScratchFull, error.Code);
        await Fact.Until("the scratch folder is removed", () => Directory.GetDirectories(bench.At("runs")).Length == 0);
    }

    [BubblewrapFact]
    public async Task In_a_sandbox_all_that_can_be_written_counts()
    {
        await using var bench = new Bench(options => options.MaxScratchMb = 8);

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell("i=0; while :; do i=$((i+1)); head -c 1000000 /dev/zero > /tmp/f$i; sleep 0.02; done", Box.Tier1).WaitAsync(Patience));
        var memory = await bench.Says("ulimit -f unlimited; i=0; while head -c 4000000 /dev/zero > /dev/shm/f$i; do i=$((i+1)); [ $i -lt 40 ] || break; done; echo $i");

        Assert.Equal(ProcessErrorCodes.ScratchFull, error.Code);
        Assert.Contains("No space left", memory, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_does_not_grow_beyond_the_limit_wherever_it_lies()
    {
        await using var bench = new Bench(options => options.MaxScratchMb = 1);

        var result = await bench.Shell($"exec head -c 9000000 /dev/zero > {bench.At("large")}");

        Assert.Equal(25, result.Signal);
        Assert.Equal(1 << 20, new FileInfo(bench.At("large")).Length);
    }

    [Fact]
    public async Task A_link_in_the_scratch_folder_is_not_followed_when_it_is_measured_or_removed()
    {
        await using var bench = new Bench(options => options.MaxScratchMb = 1);
        Directory.CreateDirectory(bench.At("kept"));
        await File.WriteAllBytesAsync(Path.Combine(bench.At("kept"), "large"), new byte[4 << 20]);

        var result = await bench.Shell($"ln -s {bench.At("kept")} link; ln -s . self; sleep 2.2");

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(Path.Combine(bench.At("kept"), "large")));
    }

    [Theory]
    [InlineData(ProcessSandbox.Process), InlineData(ProcessSandbox.None)]
    public async Task A_flood_of_output_costs_the_server_no_more_than_the_limit(ProcessSandbox sandbox)
    {
        await using var bench = new Bench();
        await bench.Shell("exit 0");
        var before = GC.GetTotalAllocatedBytes();

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell("cat /dev/zero & cat /dev/zero >&2 & wait", spec => spec with { Sandbox = sandbox }).WaitAsync(Patience));

        Assert.Equal(ProcessErrorCodes.OutputTooLarge, error.Code);
        // The buffer doubles, twice, up to 1 MiB; what else runs in this process meanwhile takes its share.
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200 << 20);
    }

    [Theory]
    [InlineData("exec >&- 2>&- <&-; trap '' HUP INT TERM; while :; do sleep 1000; done")]
    [InlineData("trap '' HUP INT TERM PIPE; while :; do echo x; done")]
    [InlineData("exec <&-; (exec setsid sh -c 'trap \"\" TERM; sleep 1000') & kill -STOP $$")]
    public async Task Who_ignores_sigterm_and_closes_or_stops_what_it_has_ends_when_its_time_is_over(string script)
    {
        await using var bench = new Bench(options => options.TimeoutGrace = TimeSpan.FromMilliseconds(200));

        var result = await bench.Shell(script, spec => spec with { Timeout = TimeSpan.FromMilliseconds(300), MaxOutputBytes = 1 << 30 }).WaitAsync(Patience);

        Assert.True(result.TimedOut);
        Assert.Equal(9, result.Signal);
        Assert.DoesNotContain(bench.Runner.Running(), run => !run.Gone.IsCompleted);
    }

    [Fact]
    public async Task A_child_that_kills_its_guard_is_killed()
    {
        await using var bench = new Bench();

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell("kill -9 $(grep -l symbiont-guard /proc/[0-9]*/cmdline | while read f; do p=${f#/proc/}; p=${p%/cmdline}; grep -q \"$(grep 'Max file locks' /proc/$$/limits | awk '{print $4}')\" /proc/$p/cmdline && echo $p; done); sleep 1000").WaitAsync(Patience));

        Assert.Equal(ProcessErrorCodes.GuardLost, error.Code);
    }
}
