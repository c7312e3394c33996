using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>Children that take room: of the disk, of memory, of the server.</summary>
public sealed class GreedyChildTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

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

    // Each makes the file $F once it ignores SIGTERM; the last one's child does, which it waits for before it stops itself.
    [Theory]
    [InlineData("exec >&- 2>&- <&-; trap '' HUP INT TERM; : > $F; while :; do sleep 1000; done")]
    [InlineData("trap '' HUP INT TERM PIPE; : > $F; while :; do echo x; done")]
    [InlineData("exec <&-; (exec setsid sh -c 'trap \"\" TERM; : > '$F'; sleep 1000') & until [ -e $F ]; do sleep 0.01; done; kill -STOP $$")]
    public async Task Who_ignores_sigterm_and_closes_or_stops_what_it_has_ends_when_its_time_is_over(string script)
    {
        var (timeout, grace, clock) = (TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(200), new ManualClock());
        await using var bench = new Bench(options => options.TimeoutGrace = grace, clock);
        var stops = script.Contains("STOP", StringComparison.Ordinal);

        var run = bench.Shell($"F={bench.At("ready")}; {script}", spec => spec with { Timeout = timeout, MaxOutputBytes = 1 << 30 });
        await Fact.Exists(bench.At("ready"));
        var child = Assert.Single(bench.Runner.Running()).ProcessId;
        await Fact.Until("the child is as it is to be", () => !stops || Fact.State(child) == 'T');
        clock.Advance(timeout);
        clock.Advance(grace);
        var result = await run.WaitAsync(Patience);

        Assert.True(result.TimedOut);
        Assert.Equal(9, result.Signal);
        Assert.Equal(timeout + grace, result.Elapsed);
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
