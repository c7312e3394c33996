using System.Text;
using Symbiont.Agents.Processes;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Processes;

public sealed class LimitTests
{
    [Theory]
    [InlineData("cat /dev/zero"), InlineData("cat /dev/zero >&2"), InlineData("cat /dev/zero & cat /dev/zero >&2")]
    public async Task A_flood_of_output_is_cut_and_the_child_killed(string script)
    {
        await using var bench = new Bench();

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell($"echo $$ > {bench.At("pid")}; {script}", spec => spec with { MaxOutputBytes = 100_000 }).WaitAsync(Fact.Patience));
        await bench.Settled();

        Assert.Equal(ProcessErrorCodes.OutputTooLarge, error.Code);
        Assert.False(Fact.Lives(await Fact.ProcessIdIn(bench.At("pid"))));
    }

    [Fact]
    public async Task Output_at_the_limit_passes_and_one_byte_more_does_not()
    {
        await using var bench = new Bench();

        var result = await bench.Shell("printf 123; printf 45 >&2", spec => spec with { MaxOutputBytes = 5 });
        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell("printf 123; printf 456 >&2", spec => spec with { MaxOutputBytes = 5 }));

        Assert.Equal((3, 2), (result.StdOut.Length, result.StdErr.Length));
        Assert.Equal(ProcessErrorCodes.OutputTooLarge, error.Code);
    }

    [Fact]
    public async Task A_time_out_ends_the_child_and_says_so()
    {
        var (timeout, clock) = (TimeSpan.FromMilliseconds(300), new ManualClock());
        await using var bench = new Bench(time: clock);

        var run = bench.Shell($"echo early; echo > {bench.At("ready")}; sleep 1000", spec => spec with { Timeout = timeout });
        await Fact.Exists(bench.At("ready"));
        clock.Advance(timeout);
        var result = await run;

        Assert.True(result.TimedOut);
        Assert.Equal(timeout, result.Elapsed);
        Assert.Equal(15, result.Signal);
        Assert.Equal("early\n", Encoding.UTF8.GetString(result.StdOut.Span));
    }

    [Fact]
    public async Task A_child_that_ignores_sigterm_is_killed_after_the_grace()
    {
        var (timeout, grace, clock) = (TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(200), new ManualClock());
        await using var bench = new Bench(options => options.TimeoutGrace = grace, clock);

        // It says that it was asked, and goes on.
        var run = bench.Shell($"trap 'echo > {bench.At("asked")}' TERM; echo > {bench.At("ready")}; while :; do sleep 1000; done", spec => spec with { Timeout = timeout });
        await Fact.Exists(bench.At("ready"));
        clock.Advance(timeout);
        await Fact.Exists(bench.At("asked"));
        Assert.False(run.IsCompleted);
        clock.Advance(grace);
        var result = await run;

        Assert.True(result.TimedOut);
        Assert.Equal(9, result.Signal);
        Assert.Equal(timeout + grace, result.Elapsed);
    }

    [Fact]
    public async Task A_group_that_uses_too_much_memory_is_killed()
    {
        await using var bench = new Bench();

        // Three processes of 24 MiB: each alone would fit.
        var hog = "x=$(head -c 24000000 /dev/zero | tr '\\0' x); sleep 1000; :";
        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell($"({hog}) & ({hog}) & ({hog}) & wait", spec => spec with { MaxMemoryMb = 64, Timeout = TimeSpan.FromMinutes(5) }).WaitAsync(TimeSpan.FromMinutes(5)));

        Assert.Equal(ProcessErrorCodes.MemoryExceeded, error.Code);
        Assert.Contains("max_memory_mb", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_process_cannot_grow_far_beyond_its_limit_between_two_samples()
    {
        await using var bench = new Bench();

        var result = await bench.Shell("ulimit -d", spec => spec with { MaxMemoryMb = 64 });

        Assert.Equal($"{64 * 2 * 1024}\n", Encoding.UTF8.GetString(result.StdOut.Span));
    }

    [Fact]
    public async Task A_core_limit_holds_the_child_and_its_descendants_to_that_many_cores()
    {
        await using var bench = new Bench();

        var result = await bench.Shell("sh -c 'nproc'", spec => spec with { MaxCpuCores = 0.5 });

        Assert.Equal("1\n", Encoding.UTF8.GetString(result.StdOut.Span));
    }

    [Fact]
    public async Task Memory_and_cpu_of_the_whole_group_are_sampled_and_told()
    {
        await using var bench = new Bench();
        var observer = new Listener();

        var run = bench.Shell("(x=$(head -c 8000000 /dev/zero | tr '\\0' x); sleep 1000; :) & i=0; while :; do i=$((i+1)); done", observer: observer, with: spec => spec with { Timeout = TimeSpan.FromMinutes(5) });
        await Fact.Until("a sample with memory, CPU time and three processes", () => observer.Samples.Any(sample => sample is { MemoryBytes: > 8_000_000, CpuSeconds: > 0.2, Processes: >= 3 }));
        var running = Assert.Single(bench.Runner.Running());
        running.Stop(TimeSpan.Zero);
        var result = await run;

        Assert.Equal(running.ProcessId, observer.ProcessId);
        Assert.True(result.PeakMemoryBytes > 8_000_000);
        Assert.True(result.CpuSeconds > 0.2);
    }

    [Fact]
    public async Task An_observer_that_throws_ends_the_run_with_its_error()
    {
        await using var bench = new Bench();

        await Assert.ThrowsAsync<InvalidOperationException>(() => bench.Shell("sleep 1000", observer: new Thrower()).WaitAsync(Fact.Patience));
    }

    private sealed class Thrower : IProcessObserver
    {
        public void Started(int processId) => throw new InvalidOperationException("observer");

        public void Sampled(ProcessUsage usage)
        {
        }
    }
}
