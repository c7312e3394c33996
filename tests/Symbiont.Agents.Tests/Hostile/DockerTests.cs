using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>The sandbox by Docker: its exact command line, its end, and, where a daemon answers, the real thing.</summary>
public sealed class DockerTests
{
    // Runs what follows the image, as a daemon would, but here.
    private const string LikeADaemon = """
        [ "$1" = run ] || exit 0
        while [ "$1" != --entrypoint ]; do shift; done
        entry=$2; shift 3
        exec "$entry" "$@"
        """;

    [Fact]
    public async Task The_command_line_gives_the_scratch_folder_and_takes_everything_else()
    {
        using var fake = new FakeProgram("docker", LikeADaemon);
        await using var bench = Bench(fake);

        var result = await bench.Shell("echo hello; exit 4", spec => Box.Tier1(spec) with
        {
            MaxMemoryMb = 64,
            MaxCpuCores = 1.5,
            ExtraEnvironment = new Dictionary<string, string> { ["SYMBIONT_IDEMPOTENCY_KEY"] = "key" },
        });

        Assert.Equal((4, "hello\n"), (result.ExitCode, Box.Text(result.StdOut)));
        var call = fake.Calls.Single(call => call.Contains("echo hello; exit 4"));
        var mark = call[Array.IndexOf(call, "--name") + 1]["symbiont-".Length..];
        var folder = call[Array.IndexOf(call, "--mount") + 1];
        Assert.StartsWith($"type=bind,\"source={bench.At("runs")}/{mark}-", folder, StringComparison.Ordinal);
        var (user, group) = ProcessTable.OwnerOf(Environment.ProcessId)!.Value;
        Assert.Equal(
            [
                "run", "--rm", "--interactive", "--init", "--pull", "never", "--name", $"symbiont-{mark}",
                "--network", "none", "--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges",
                "--pids-limit", "256", "--ulimit", "core=0", "--ulimit", $"locks={mark}:{mark}", "--ulimit", "fsize=1073741824",
                "--memory", "128m", "--memory-swap", "128m", "--cpus", "2", "--user", $"{user}:{group}",
                "--mount", folder, "--workdir", "/scratch", "--env", "HOME", "--env", "TMPDIR", "--env", "LANG", "--env", "SYMBIONT_IDEMPOTENCY_KEY",
                "--entrypoint", "sh", "an-image", "-c", "echo hello; exit 4",
            ],
            call);
    }

    [Fact]
    public async Task The_value_of_a_variable_is_not_on_the_command_line()
    {
        using var fake = new FakeProgram("docker", LikeADaemon);
        await using var bench = Bench(fake);

        var result = await bench.Shell("echo $KEY $HOME", spec => Box.Tier1(spec) with { ExtraEnvironment = new Dictionary<string, string> { ["KEY"] = "of-great-value" } });

        Assert.Equal("of-great-value /scratch\n", Box.Text(result.StdOut));
        Assert.DoesNotContain(fake.Calls.SelectMany(call => call), argument => argument.Contains("of-great-value", StringComparison.Ordinal));
    }

    [Fact]
    public async Task However_a_run_ends_its_container_is_removed_by_name()
    {
        using var fake = new FakeProgram("docker", LikeADaemon);
        await using var bench = Bench(fake);
        using var cancel = new CancellationTokenSource();
        var sleep = Box.Sleep();

        await bench.Shell("exit 0", Box.Tier1);
        var run = bench.Shell($"exec {sleep}", Box.Tier1, cancellationToken: cancel.Token);
        await Box.Starts(sleep);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await bench.Runner.WhenGroupGone("owner").WaitAsync(Fact.Patience);

        var started = fake.Calls.Where(call => call[0] == "run" && call.Contains("-c")).Select(call => call[Array.IndexOf(call, "--name") + 1]);
        Assert.Equal(started, fake.Calls.Where(call => call[0] == "rm").Select(call => call[2]));
        Assert.Empty(Box.Running(sleep));
    }

    [Fact]
    public async Task A_daemon_that_does_not_answer_is_quoted()
    {
        using var fake = new FakeProgram("docker", "echo 'Cannot connect to the Docker daemon' >&2; exit 125");
        await using var bench = Bench(fake);

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell("exit 0", Box.Tier1));

        Assert.Equal(ProcessErrorCodes.SandboxUnavailable, error.Code);
        Assert.Contains("Cannot connect to the Docker daemon", error.Message, StringComparison.Ordinal);
    }

    [DockerFact]
    public async Task A_real_container_isolates_limits_and_ends()
    {
        await using var bench = new Bench(options => (options.Sandbox, options.SandboxImage) = ("docker", HostTools.Image!));
        await File.WriteAllTextAsync(bench.At("master.key"), "the-key");
        using var cancel = new CancellationTokenSource();
        var sleep = Box.Sleep();

        var said = await bench.Says($"pwd; echo a > file && cat file; cat {bench.At("master.key")}; echo x > /x && echo written; tail -n +3 /proc/net/dev | cut -d: -f1; grep CapEff /proc/self/status");
        var run = bench.Shell($"trap '' TERM; setsid {sleep} & wait", Box.Tier1, cancellationToken: cancel.Token);
        await Box.Starts(sleep);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await bench.Runner.StopAllAsync();

        Assert.StartsWith("/scratch\na\n", said, StringComparison.Ordinal);
        Assert.Contains("0000000000000000", said, StringComparison.Ordinal);
        Assert.DoesNotContain("the-key", said, StringComparison.Ordinal);
        Assert.DoesNotContain("written", said, StringComparison.Ordinal);
        Assert.Empty(Box.Running(sleep));
    }

    private static Bench Bench(FakeProgram fake) =>
        new(options => (options.SearchPath, options.Sandbox, options.SandboxImage, options.CancelGrace) = (fake.SearchPath, "docker", "an-image", TimeSpan.FromMilliseconds(100)));
}
