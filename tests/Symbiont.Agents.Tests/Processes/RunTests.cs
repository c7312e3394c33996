using System.Text;
using Symbiont.Agents.Processes;

namespace Symbiont.Agents.Tests.Processes;

public sealed class RunTests
{
    [Fact]
    public async Task A_child_gets_its_arguments_and_input_as_they_are_and_brings_back_output_and_code()
    {
        await using var bench = new Bench();
        string[] hostile = ["", "a b", "$(id)", "`id`", "; id", "*", "'\"\\", "-n", "--", "é\n"];

        var result = await bench.Runner.RunAsync(
            new("owner", "sh", ["-c", "cat; for a; do printf '[%s]' \"$a\"; done; echo oops >&2; exit 7", "name", .. hostile]) { StdIn = "in$put\n"u8.ToArray() }, null, default);

        Assert.Equal("in$put\n" + string.Concat(hostile.Select(argument => $"[{argument}]")), Encoding.UTF8.GetString(result.StdOut.Span));
        Assert.Equal("oops\n", Encoding.UTF8.GetString(result.StdErr.Span));
        Assert.Equal((7, null, false), (result.ExitCode, result.Signal, result.TimedOut));
    }

    [Fact]
    public async Task The_environment_is_scrubbed_and_home_is_the_scratch_folder_which_is_removed()
    {
        Environment.SetEnvironmentVariable("SYMBIONT_MASTER_KEY_LEAK_TEST", "secret");
        await using var bench = new Bench();

        var result = await bench.Runner.RunAsync(
            new("owner", "env", []) { ExtraEnvironment = new Dictionary<string, string> { ["SYMBIONT_IDEMPOTENCY_KEY"] = "k=1" } }, null, default);
        await bench.Settled();

        var variables = Encoding.UTF8.GetString(result.StdOut.Span).TrimEnd().Split('\n').Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(["HOME", "LANG", "PATH", "SYMBIONT_IDEMPOTENCY_KEY", "TMPDIR"], variables.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("k=1", variables["SYMBIONT_IDEMPOTENCY_KEY"]);
        Assert.StartsWith(bench.At("runs"), variables["HOME"], StringComparison.Ordinal);
        Assert.Equal(variables["HOME"], variables["TMPDIR"]);
        Assert.Empty(Directory.GetDirectories(bench.At("runs")));
    }

    [Theory]
    [InlineData(ProcessSandbox.Process, true), InlineData(ProcessSandbox.None, false)]
    public async Task The_sandbox_decides_where_the_child_starts(ProcessSandbox sandbox, bool inScratch)
    {
        await using var bench = new Bench();

        var result = await bench.Shell("[ \"$(pwd)\" = \"$HOME\" ] && echo scratch", spec => spec with { Sandbox = sandbox });

        Assert.Equal(inScratch ? "scratch\n" : "", Encoding.UTF8.GetString(result.StdOut.Span));
    }

    [Fact]
    public async Task No_descriptor_of_the_server_and_no_core_dump_reaches_the_child()
    {
        await using var bench = new Bench();
        await using var open = File.Open(bench.At("open"), FileMode.Create);

        var result = await bench.Shell("ls -l /proc/$$/fd; ulimit -c");

        var listed = Encoding.UTF8.GetString(result.StdOut.Span);
        Assert.Contains(" 0 -> pipe:", listed, StringComparison.Ordinal);
        Assert.DoesNotContain(bench.At("open"), listed, StringComparison.Ordinal);
        Assert.EndsWith("\n0\n", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signal_that_ends_the_child_is_told()
    {
        await using var bench = new Bench();

        var result = await bench.Shell("kill -9 $$");

        Assert.Equal((137, 9), (result.ExitCode, result.Signal));
    }

    [Theory]
    [InlineData("ls"), InlineData("/bin/ls"), InlineData("SH"), InlineData("./sh"), InlineData("../bin/sh"), InlineData(""), InlineData("sh -c"), InlineData("sh\0")]
    public async Task A_command_that_is_not_listed_is_refused_with_the_setting_that_would_allow_it(string command)
    {
        await using var bench = new Bench();

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Runner.RunAsync(new("owner", command, []), null, default));

        Assert.Equal(ProcessErrorCodes.NotAllowed, error.Code);
        Assert.Contains("SYMBIONT_EXEC_ALLOW", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listed_command_that_the_host_does_not_have_is_another_error()
    {
        await using var bench = new Bench(options => options.Allow = "no-such-command-here");

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Runner.RunAsync(new("owner", "no-such-command-here", []), null, default));

        Assert.Equal(ProcessErrorCodes.NotFound, error.Code);
    }

    [Fact]
    public async Task A_malformed_spec_is_refused()
    {
        await using var bench = new Bench();
        var good = new ProcessSpec("owner", "sh", ["-c", "exit 0"]);

        foreach (var bad in new[]
        {
            good with { Args = ["a\0b"] }, good with { Timeout = TimeSpan.Zero }, good with { MaxMemoryMb = 0 }, good with { MaxCpuCores = double.NaN },
            good with { ExtraEnvironment = new Dictionary<string, string> { ["A=B"] = "" } }, good with { ExtraEnvironment = new Dictionary<string, string> { ["A"] = "\0" } },
        })
        {
            Assert.Equal(ProcessErrorCodes.Invalid, (await Assert.ThrowsAsync<ProcessException>(() => bench.Runner.RunAsync(bad, null, default))).Code);
        }
    }

    [Fact]
    public async Task A_child_that_never_reads_its_input_still_ends()
    {
        await using var bench = new Bench();

        var result = await bench.Shell("exit 3", spec => spec with { StdIn = new byte[4 << 20] });

        Assert.Equal(3, result.ExitCode);
    }

    [Fact]
    public async Task Large_output_below_the_limit_arrives_whole()
    {
        await using var bench = new Bench();
        var input = new byte[1 << 20];
        new Random(7).NextBytes(input);

        var result = await bench.Runner.RunAsync(new("owner", "cat", []) { StdIn = input }, null, default);

        Assert.Equal(input, result.StdOut.ToArray());
    }

    [Fact]
    public async Task Many_children_at_once_each_get_their_own_result()
    {
        await using var bench = new Bench();

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => bench.Shell($"echo {i}", spec => spec with { Owner = $"o{i}" })));
        await bench.Settled();

        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i}\n"), results.Select(result => Encoding.UTF8.GetString(result.StdOut.Span)));
        Assert.Empty(Directory.GetDirectories(bench.At("runs")));
    }
}
