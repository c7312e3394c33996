using System.Diagnostics;
using System.Text;
using Symbiont.Agents.Processes;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Processes;

/// <summary>Nothing that a child starts outlives it.</summary>
public sealed class GroupTests
{
    // What a process can do to get away; each writes its process id to the file named by $1.
    public static TheoryData<string> Escapes() => new(
        "sh -c 'echo $$ > '$F'; exec sleep 1000' &",
        "setsid sh -c 'echo $$ > '$F'; exec sleep 1000' &",
        "(setsid sh -c 'sh -c \"echo \\$\\$ > '$F'; exec sleep 1000\" &' &) &",
        "env -i setsid sh -c 'echo $$ > '$F'; exec sleep 1000' >/dev/null 2>&1 </dev/null &",
        "(trap '' HUP INT TERM; env -i setsid sh -c 'cd /; echo $$ > '$F'; while :; do sleep 1000; done' >/dev/null 2>&1 </dev/null &) &",
        "nohup sh -c 'echo $$ > '$F'; exec sleep 1000' >/dev/null 2>&1 &");

    [Theory, MemberData(nameof(Escapes))]
    public async Task Whoever_stays_behind_when_the_child_ends_is_killed_and_the_result_does_not_wait_for_them(string escape)
    {
        await using var bench = new Bench();
        var file = bench.At("pid");

        var result = await bench.Shell($"F={file}; {escape} while [ ! -s {file} ]; do sleep 0.01; done; echo done").WaitAsync(Fact.Patience);
        await bench.Settled();

        Assert.Equal("done\n", Encoding.UTF8.GetString(result.StdOut.Span));
        Assert.False(Fact.Lives(await Fact.ProcessIdIn(file)));
    }

    [Theory, MemberData(nameof(Escapes))]
    public async Task A_cancel_returns_at_once_and_reaches_whoever_left_the_group(string escape)
    {
        await using var bench = new Bench(options => options.CancelGrace = TimeSpan.FromMilliseconds(100));
        using var cancel = new CancellationTokenSource();
        var file = bench.At("pid");
        var run = bench.Shell($"F={file}; {escape} trap '' TERM; while :; do sleep 1000; done", cancellationToken: cancel.Token);
        var escaped = await Fact.ProcessIdIn(file);
        var child = Assert.Single(bench.Runner.Running()).ProcessId;

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await bench.Runner.WhenGroupGone("owner").WaitAsync(Fact.Patience);

        Assert.False(Fact.Lives(escaped));
        Assert.Null(Fact.State(child));
    }

    [Fact]
    public async Task A_cancelled_child_that_ignores_sigterm_lives_through_its_grace_and_the_next_run_of_its_owner_waits()
    {
        var (grace, clock) = (TimeSpan.FromSeconds(1), new ManualClock());
        await using var bench = new Bench(options => options.CancelGrace = grace, clock);
        using var cancel = new CancellationTokenSource();
        var run = bench.Shell($"trap '' TERM; echo $$ > {bench.At("pid")}; while :; do sleep 1000; done", cancellationToken: cancel.Token);
        var child = await Fact.ProcessIdIn(bench.At("pid"));

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        var next = bench.Shell($"kill -0 {child} 2>/dev/null || echo gone");
        clock.Advance(grace - TimeSpan.FromMilliseconds(1));
        var other = await bench.Shell($"kill -0 {child} && echo alive", spec => spec with { Owner = "other" });
        Assert.Equal("alive\n", Encoding.UTF8.GetString(other.StdOut.Span));
        Assert.False(next.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal("gone\n", Encoding.UTF8.GetString((await next).StdOut.Span));
    }

    [Fact]
    public async Task A_cancelled_child_may_end_in_its_own_way_on_sigterm()
    {
        await using var bench = new Bench();
        using var cancel = new CancellationTokenSource();
        var run = bench.Shell($"trap 'echo bye > {bench.At("bye")}; exit 0' TERM; echo $$ > {bench.At("pid")}; while :; do sleep 0.01; done", cancellationToken: cancel.Token);
        await Fact.ProcessIdIn(bench.At("pid"));

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await bench.Runner.WhenGroupGone("owner").WaitAsync(Fact.Patience);

        Assert.Equal("bye\n", await File.ReadAllTextAsync(bench.At("bye")));
    }

    [Fact]
    public async Task A_grandchild_that_holds_the_output_open_does_not_hold_up_the_result()
    {
        await using var bench = new Bench();

        var result = await bench.Shell("sleep 1000 & echo out; echo err >&2").WaitAsync(Fact.Patience);

        Assert.Equal("out\n", Encoding.UTF8.GetString(result.StdOut.Span));
        Assert.Equal("err\n", Encoding.UTF8.GetString(result.StdErr.Span));
    }

    [Fact]
    public async Task A_child_that_closes_its_output_is_waited_for_all_the_same()
    {
        await using var bench = new Bench();

        var result = await bench.Shell($"exec >&- 2>&-; sleep 0.3; echo x > {bench.At("late")}; exit 4").WaitAsync(Fact.Patience);

        Assert.Equal(4, result.ExitCode);
        Assert.True(File.Exists(bench.At("late")));
    }

    [Fact]
    public async Task Without_its_guard_a_child_is_killed()
    {
        await using var bench = new Bench();
        var run = bench.Shell($"env -i setsid sh -c 'echo $$ > {bench.At("escaped")}; exec sleep 1000' & echo $$ > {bench.At("pid")}; sleep 1000");
        var child = await Fact.ProcessIdIn(bench.At("pid"));
        var escaped = await Fact.ProcessIdIn(bench.At("escaped"));

        using (var guard = Process.GetProcessById(Assert.Single(bench.Runner.Running()).GuardId))
            guard.Kill();
        var error = await Assert.ThrowsAsync<ProcessException>(() => run.WaitAsync(Fact.Patience));

        Assert.Equal(ProcessErrorCodes.GuardLost, error.Code);
        Assert.False(Fact.Lives(child) || Fact.Lives(escaped));
    }

    [Fact]
    public async Task A_stop_ends_all_children_and_refuses_new_ones()
    {
        await using var bench = new Bench(options => options.ShutdownGrace = TimeSpan.FromMilliseconds(200));
        var polite = bench.Shell($"echo $$ > {bench.At("polite")}; exec sleep 1000");
        var stubborn = bench.Shell($"trap '' TERM; echo $$ > {bench.At("stubborn")}; while :; do sleep 1000; done");
        await Fact.ProcessIdIn(bench.At("polite"));
        await Fact.ProcessIdIn(bench.At("stubborn"));

        await bench.Runner.StopAllAsync().WaitAsync(Fact.Patience);

        Assert.Equal(15, (await polite).Signal);
        Assert.Equal(9, (await stubborn).Signal);
        Assert.Equal(ProcessErrorCodes.Stopping, (await Assert.ThrowsAsync<ProcessException>(() => bench.Shell("exit 0"))).Code);
    }

    [Fact]
    public async Task Neither_child_nor_guard_stays_as_a_zombie()
    {
        await using var bench = new Bench();
        var result = bench.Shell($"until [ -e {bench.At("go")} ]; do sleep 0.01; done");
        var run = Assert.Single(bench.Runner.Running());
        var (child, guard) = (run.ProcessId, run.GuardId);

        await File.WriteAllTextAsync(bench.At("go"), "");
        await result;

        await Fact.Until("child and guard are reaped", () => Fact.State(child) is null && Fact.State(guard) is null);
    }
}
