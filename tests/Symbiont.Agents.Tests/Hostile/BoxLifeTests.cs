using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>A command under <c>tier1</c> is run, limited, asked to end and killed as any other.</summary>
public sealed class BoxLifeTests
{
    // Each leaves a process behind that runs $S; the last two shed the mark that others are found by.
    public static TheoryData<string> Escapes() => new(
        "$S &",
        "setsid $S &",
        "(setsid sh -c 'setsid $S &' &)",
        "(trap '' HUP INT TERM; env -i setsid sh -c \"cd /; $S\" >/dev/null 2>&1 </dev/null &)",
        "(ulimit -x 1; setsid $S >/dev/null 2>&1 </dev/null &)",
        "ulimit -x 1; for p in $(ls /proc | grep '^[0-9]'); do prlimit --locks=1 --pid $p; done 2>/dev/null; setsid $S >/dev/null 2>&1 </dev/null &");

    [BubblewrapFact]
    public async Task Input_arguments_output_and_code_pass_through()
    {
        await using var bench = new Bench();

        var result = await bench.Runner.RunAsync(
            new("owner", "sh", ["-c", "cat; printf '[%s]' \"$@\"; echo oops >&2; echo $SYMBIONT_IDEMPOTENCY_KEY; exit 7", "name", "", "a b", "$(id)", "--", "é\n"])
            {
                Sandbox = ProcessSandbox.Tier1,
                StdIn = "in$put\n"u8.ToArray(),
                ExtraEnvironment = new Dictionary<string, string> { ["SYMBIONT_IDEMPOTENCY_KEY"] = "k=1" },
            },
            null,
            default);

        Assert.Equal("in$put\n[][a b][$(id)][--][é\n]k=1\n", Box.Text(result.StdOut));
        Assert.Equal("oops\n", Box.Text(result.StdErr));
        Assert.Equal((7, null, false), (result.ExitCode, result.Signal, result.TimedOut));
    }

    [BubblewrapFact]
    public async Task A_signal_that_ends_the_command_is_told()
    {
        await using var bench = new Bench();

        var result = await bench.Shell("kill -9 $$", Box.Tier1);

        Assert.Equal((137, 9, ""), (result.ExitCode, result.Signal, Box.Text(result.StdErr)));
    }

    [BubblewrapFact]
    public async Task It_may_end_in_its_own_way_when_its_time_is_over()
    {
        var (timeout, clock) = (TimeSpan.FromMilliseconds(500), new ManualClock());
        await using var bench = new Bench(time: clock);
        var sleep = Box.Sleep();

        var run = bench.Shell($"trap 'echo bye; exit 3' TERM; {sleep} & wait", spec => Box.Tier1(spec) with { Timeout = timeout });
        await HasBegun(bench, sleep);
        clock.Advance(timeout);
        var result = await run;

        Assert.True(result.TimedOut);
        Assert.Equal((3, "bye\n"), (result.ExitCode, Box.Text(result.StdOut)));
    }

    [BubblewrapFact]
    public async Task One_that_ignores_sigterm_is_killed_after_the_grace()
    {
        var (timeout, grace, clock) = (TimeSpan.FromMilliseconds(500), TimeSpan.FromMilliseconds(300), new ManualClock());
        await using var bench = new Bench(options => options.TimeoutGrace = grace, clock);
        var (first, second) = (Box.Sleep(), Box.Sleep());

        // The first sleep ends on SIGTERM, so the second says that all were asked, and that the script goes on.
        var run = bench.Shell($"trap : TERM; {first} & wait; trap '' TERM; while :; do {second}; done", spec => Box.Tier1(spec) with { Timeout = timeout });
        await HasBegun(bench, first);
        clock.Advance(timeout);
        await Box.Starts(second);
        clock.Advance(grace);
        var result = await run;

        Assert.True(result.TimedOut);
        Assert.Equal(9, result.Signal);
        Assert.Equal(timeout + grace, result.Elapsed);
        Assert.Empty(Box.Running(second));
    }

    [BubblewrapTheory, MemberData(nameof(Escapes))]
    public async Task Whoever_stays_behind_dies_with_the_command(string escape)
    {
        await using var bench = new Bench(options => options.Allow = "bash");
        var sleep = Box.Sleep();

        var result = await bench.Runner.RunAsync(
            new("owner", "bash", ["-c", $"export S='{sleep}'; {escape}\nwhile ! grep -q '^sleep' /proc/*/cmdline; do sleep 0.01; done; echo done"]) { Sandbox = ProcessSandbox.Tier1 },
            null,
            default);
        await bench.Settled();

        Assert.Equal("done\n", Box.Text(result.StdOut));
        Assert.Empty(Box.Running(sleep));
    }

    [BubblewrapTheory, MemberData(nameof(Escapes))]
    public async Task A_cancel_returns_at_once_and_ends_everybody(string escape)
    {
        await using var bench = new Bench(options => (options.Allow, options.CancelGrace) = ("bash", TimeSpan.FromMilliseconds(100)));
        using var cancel = new CancellationTokenSource();
        var sleep = Box.Sleep();
        var run = bench.Runner.RunAsync(new("owner", "bash", ["-c", $"export S='{sleep}'; {escape}\ntrap '' TERM; while :; do sleep 1000; done"]) { Sandbox = ProcessSandbox.Tier1 }, null, cancel.Token);
        await Box.Starts(sleep);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await bench.Runner.WhenGroupGone("owner").WaitAsync(Fact.Patience);

        Assert.Empty(Box.Running(sleep));
    }

    [BubblewrapFact]
    public async Task A_cancel_before_the_command_has_begun_does_not_wait_for_the_grace()
    {
        // Longer than the wait below.
        await using var bench = new Bench(options => options.CancelGrace = TimeSpan.FromMinutes(10));
        await bench.Says("true");
        for (var round = 0; round < 20; round++)
        {
            using var cancel = new CancellationTokenSource();
            var run = bench.Shell("exec sleep 1000", Box.Tier1, cancellationToken: cancel.Token);
            // Another moment of the start each round.
            Thread.SpinWait(round * 20_000);
            await cancel.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
            await bench.Runner.WhenGroupGone("owner").WaitAsync(Fact.Patience);
        }
    }

    [BubblewrapTheory, MemberData(nameof(Escapes))]
    public async Task Everybody_dies_with_the_server(string escape)
    {
        await using var bench = new Bench();
        var (left, command) = (Box.Sleep(), Box.Sleep());
        using var server = ExecHost.Start(bench.Data, $"export S='{left}'; {escape}\nexec {command}", ProcessSandbox.Tier1);
        await Box.Starts(left);
        await Box.Starts(command);

        server.Kill();

        await Box.Ends(command);
        await Box.Ends(left);
    }

    [BubblewrapFact]
    public async Task A_run_outlives_the_thread_that_started_it()
    {
        await using var bench = new Bench();
        Task<ProcessResult>? run = null;
        var thread = new Thread(() =>
        {
            bench.Says("true").GetAwaiter().GetResult();
            run = bench.Shell("sleep 1; echo whole", Box.Tier1);
        });
        thread.Start();
        thread.Join();

        Assert.Equal("whole\n", Box.Text((await run!).StdOut));
    }

    [BubblewrapFact]
    public async Task Its_memory_is_that_of_all_its_processes_and_is_limited()
    {
        await using var bench = new Bench();

        var hog = "x=$(head -c 24000000 /dev/zero | tr '\\0' x); sleep 1000; :";
        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell($"({hog}) & ({hog}) & ({hog}) & wait", spec => Box.Tier1(spec) with { MaxMemoryMb = 64, Timeout = TimeSpan.FromMinutes(5) }).WaitAsync(TimeSpan.FromMinutes(5)));

        Assert.Equal(ProcessErrorCodes.MemoryExceeded, error.Code);
    }

    [BubblewrapFact]
    public async Task Its_output_and_cores_are_limited()
    {
        await using var bench = new Bench();

        var cores = await bench.Shell("sh -c nproc; ulimit -d", spec => Box.Tier1(spec) with { MaxCpuCores = 0.5, MaxMemoryMb = 64 });
        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell("cat /dev/zero", spec => Box.Tier1(spec) with { MaxOutputBytes = 100_000 }).WaitAsync(Fact.Patience));

        Assert.Equal("1\n131072\n", Box.Text(cores.StdOut));
        Assert.Equal(ProcessErrorCodes.OutputTooLarge, error.Code);
    }

    [BubblewrapFact]
    public async Task What_its_processes_use_is_measured()
    {
        await using var bench = new Bench();

        var observer = new Listener();

        var run = bench.Shell("x=$(head -c 8000000 /dev/zero | tr '\\0' x); while :; do :; done", Box.Tier1, observer);
        await Fact.Until("a sample with memory and CPU time", () => observer.Samples.Any(sample => sample is { MemoryBytes: > 8_000_000, CpuSeconds: > 0.2 }));
        Assert.Single(bench.Runner.Running()).Stop(TimeSpan.Zero);
        var result = await run;

        Assert.True(result.PeakMemoryBytes > 8_000_000);
        Assert.True(result.CpuSeconds > 0.2);
    }

    /// <summary>The script is where it starts this, and its time is being measured.</summary>
    private static async Task HasBegun(Bench bench, string sleep)
    {
        await Box.Starts(sleep);
        await Fact.Until("it is a run", () => bench.Runner.Running().Count == 1);
    }
}
