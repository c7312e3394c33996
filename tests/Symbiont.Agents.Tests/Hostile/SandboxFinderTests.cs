using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>What the host can isolate with is found by trying, and nothing lesser is ever taken.</summary>
public sealed class SandboxFinderTests
{
    [Fact]
    public async Task A_host_that_has_nothing_refuses_and_says_what_to_install()
    {
        await using var bench = new Bench(options => (options.Allow, options.SearchPath) = ("/bin/sh", options.DataFolder));

        var error = await Refused(bench);

        Assert.Equal("SANDBOX_UNAVAILABLE", error.Code);
        Assert.Contains("apt-get install bubblewrap", error.Message, StringComparison.Ordinal);
        Assert.Contains("SYMBIONT_SANDBOX_IMAGE", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.At("ran")));
    }

    [Fact]
    public async Task A_kernel_that_refuses_is_quoted_and_asked_again_at_the_next_need()
    {
        using var fake = new FakeProgram("bwrap", "echo 'bwrap: No permissions to create new namespace' >&2; exit 1");
        await using var bench = new Bench(options => (options.Allow, options.SearchPath) = ("/bin/sh", fake.SearchPath));

        var error = await Refused(bench);
        fake.Does("while [ \"$1\" != -- ]; do shift; done; shift; exec \"$@\"");
        await bench.Runner.RunAsync(Spec(bench), null, default);
        await bench.Runner.RunAsync(Spec(bench), null, default);

        Assert.Contains("No permissions to create new namespace", error.Message, StringComparison.Ordinal);
        // Refused, tried, and then two runs that need no more trying.
        Assert.Equal(["/usr/bin/true", "/usr/bin/true", "/bin/sh", "/bin/sh"], fake.Calls.Select(call => call[Array.LastIndexOf(call, "1024") + 1]));
    }

    [Fact]
    public async Task A_command_that_is_not_listed_is_refused_before_anything_is_tried()
    {
        using var fake = new FakeProgram("bwrap", "exit 1");
        await using var bench = new Bench(options => options.SearchPath = fake.SearchPath);

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Runner.RunAsync(new("owner", "ls", []) { Sandbox = ProcessSandbox.Tier1 }, null, default));

        Assert.Equal(ProcessErrorCodes.NotAllowed, error.Code);
        Assert.Empty(fake.Calls);
    }

    [Fact]
    public async Task Where_docker_is_chosen_bubblewrap_is_not_taken_for_it()
    {
        using var fake = new FakeProgram("bwrap", "exit 0");
        await using var bench = new Bench(options => (options.Allow, options.SearchPath, options.Sandbox) = ("/bin/sh", fake.SearchPath, "docker"));

        Assert.Contains("SYMBIONT_SANDBOX_IMAGE names no image", (await Refused(bench)).Message, StringComparison.Ordinal);
        Assert.Empty(fake.Calls);
    }

    private static Task<ProcessException> Refused(Bench bench) => Assert.ThrowsAsync<ProcessException>(() => bench.Runner.RunAsync(Spec(bench), null, default));

    private static ProcessSpec Spec(Bench bench) => new("owner", "/bin/sh", ["-c", $"echo > {bench.At("ran")}"]) { Sandbox = ProcessSandbox.Tier1 };
}
