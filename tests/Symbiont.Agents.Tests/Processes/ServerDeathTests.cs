using System.Diagnostics;
using System.Text;

namespace Symbiont.Agents.Tests.Processes;

/// <summary>A real parent process is killed with -9; no child of its lives on.</summary>
public sealed class ServerDeathTests
{
    [Theory]
    [InlineData("")]
    [InlineData("trap '' HUP INT TERM;")]
    [InlineData("exec >&- 2>&- <&-;")]
    public async Task A_child_dies_with_the_server(string habit)
    {
        await using var bench = new Bench();
        using var server = ExecHost.Start(bench.Data, $"{habit} echo $$ > {bench.At("pid")}; while :; do sleep 1000; done");
        var child = await Fact.ProcessIdIn(bench.At("pid"));

        server.Kill();

        await Fact.Gone(child);
    }

    [Theory, MemberData(nameof(GroupTests.Escapes), MemberType = typeof(GroupTests))]
    public async Task Whoever_left_the_group_dies_with_the_server(string escape)
    {
        await using var bench = new Bench();
        var file = bench.At("escaped");
        using var server = ExecHost.Start(bench.Data, $"F={file}; {escape} echo $$ > {bench.At("pid")}; sleep 1000");
        var child = await Fact.ProcessIdIn(bench.At("pid"));
        var escaped = await Fact.ProcessIdIn(file);

        server.Kill();

        await Fact.Gone(child);
        await Fact.Gone(escaped);
    }

    [Fact]
    public async Task A_server_killed_in_the_midst_of_a_start_leaves_nothing_running()
    {
        for (var round = 0; round < 12; round++)
        {
            await using var bench = new Bench();
            using var server = ExecHost.Start(bench.Data, "exec sleep 1000");
            await Fact.Until("the run has a folder", () => Directory.Exists(bench.At("runs")) && Directory.GetDirectories(bench.At("runs")).Length == 1);
            var mark = Path.GetFileName(Directory.GetDirectories(bench.At("runs")).Single()).Split('-')[0];

            // A different moment each round, from the guard's start to the command's.
            Thread.SpinWait(round * 20_000);
            server.Kill();

            await Fact.Until("guard, gate and command are gone", () => ProcessesOf(mark).Count == 0);
        }
    }

    [Fact]
    public async Task The_next_server_ends_what_a_dead_one_left_without_a_guard_before_it_runs_anything()
    {
        await using var bench = new Bench();
        using var server = ExecHost.Start(bench.Data, $"env -i setsid sh -c 'echo $$ > {bench.At("escaped")}; exec sleep 1000' & echo $$ > {bench.At("pid")}; sleep 1000");
        var child = await Fact.ProcessIdIn(bench.At("pid"));
        var escaped = await Fact.ProcessIdIn(bench.At("escaped"));
        var left = Assert.Single(Directory.GetDirectories(bench.At("runs")));
        KillServerAndGuard(server, Path.GetFileName(left).Split('-')[0]);
        Assert.True(Fact.Lives(child) && Fact.Lives(escaped));

        var result = await bench.Shell($"readlink /proc/{child}/exe; readlink /proc/{escaped}/exe; echo none");

        Assert.Equal("none\n", Encoding.UTF8.GetString(result.StdOut.Span));
        Assert.False(Directory.Exists(left));
    }

    [Fact]
    public async Task A_server_leaves_the_runs_of_one_that_lives_alone()
    {
        await using var bench = new Bench();
        using var server = ExecHost.Start(bench.Data, $"echo $$ > {bench.At("pid")}; sleep 1000");
        var child = await Fact.ProcessIdIn(bench.At("pid"));

        await bench.Shell("exit 0");

        Assert.True(Fact.Lives(child));
        server.Kill();
        await Fact.Gone(child);
    }

    // The guard is held first: it must not see the server's end.
    private static void KillServerAndGuard(ExecHost server, string mark)
    {
        var guard = ProcessesOf(mark).Single(name => Text(name, "cmdline").Contains("symbiont-guard", StringComparison.Ordinal));
        foreach (var (signal, target) in new[] { ("-STOP", guard), ("-KILL", $"{server.ProcessId}"), ("-KILL", guard) })
        {
            using var kill = Process.Start("kill", [signal, target]);
            kill.WaitForExit();
        }

        server.Kill();
    }

    /// <summary>Whoever names the mark (guard, gate) or carries it (the command and what it started), zombies not counted.</summary>
    private static List<string> ProcessesOf(string mark) => [.. Directory.GetDirectories("/proc").Select(folder => Path.GetFileName(folder)!).Where(name =>
        int.TryParse(name, out var processId) && Fact.Lives(processId)
        && (Text(name, "cmdline").Contains(mark, StringComparison.Ordinal) || Text(name, "limits").Contains($" {mark} ", StringComparison.Ordinal)))];

    private static string Text(string process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
