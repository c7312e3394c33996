using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>What a command under <c>tier1</c> sees of the host's files: a read-only system and its scratch folder.</summary>
public sealed class BoxFilesTests
{
    [BubblewrapFact]
    public async Task The_root_holds_the_system_and_the_scratch_folder_and_nothing_else()
    {
        await using var bench = new Bench();

        var names = (await bench.Says("ls /")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("scratch", names);
        Assert.Empty(names.Except(["bin", "dev", "etc", "lib", "lib32", "lib64", "libx32", "proc", "sbin", "scratch", "tmp", "usr"]));
    }

    [BubblewrapFact]
    public async Task The_data_folder_accounts_and_homes_are_not_there()
    {
        await using var bench = new Bench(options => options.HiddenFolder = options.DataFolder);
        await File.WriteAllTextAsync(bench.At("master.key"), "the-key");

        var said = await bench.Says($"cat {bench.At("master.key")} /etc/shadow /etc/passwd /etc/hostname /proc/1/root{bench.At("master.key")}; ls {bench.Data} /root /home /var /opt /sys");

        Assert.DoesNotContain("the-key", said, StringComparison.Ordinal);
        Assert.Equal(11 + 1, said.Split("No such file or directory").Length);
    }

    [BubblewrapFact]
    public async Task The_scratch_folder_of_a_run_beside_it_is_not_there()
    {
        await using var bench = new Bench();
        var sleep = Box.Sleep();
        var other = bench.Shell($"echo theirs > mine; exec {sleep}", spec => Box.Tier1(spec) with { Owner = "other", Timeout = TimeSpan.FromMinutes(5) });
        await Box.Starts(sleep);
        var folder = Assert.Single(Directory.GetDirectories(bench.At("runs")));
        Assert.True(File.Exists(Path.Combine(folder, "mine")));

        var said = await bench.Says($"cat {folder}/mine; cat /scratch/mine; find / -name mine 2>/dev/null");

        Assert.DoesNotContain("theirs", said, StringComparison.Ordinal);
        bench.Runner.Running()[0].Stop(TimeSpan.Zero);
        await other;
    }

    [BubblewrapTheory]
    [InlineData("/x"), InlineData("/usr/x"), InlineData("/usr/local/bin/x"), InlineData("/bin/x"), InlineData("/etc/x"), InlineData("/dev/x"), InlineData("/proc/x")]
    public async Task Outside_the_scratch_folder_nothing_can_be_written(string path)
    {
        await using var bench = new Bench();

        Assert.DoesNotContain("written", await bench.Says($"echo x > {path} && echo written; mkdir {path}.d && echo written"), StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    // Where the server is root, these belong to the child's own user. Each is only given the value that it has.
    [BubblewrapTheory]
    [InlineData("kernel/core_pattern"), InlineData("kernel/modprobe"), InlineData("vm/swappiness"), InlineData("fs/file-max"), InlineData("net/ipv4/ip_forward")]
    public async Task The_settings_of_the_kernel_cannot_be_changed(string setting)
    {
        await using var bench = new Bench();

        var said = await bench.Says($"f=/proc/sys/{setting}; v=$(cat $f) && echo read; printf '%s' \"$v\" > $f && echo written");

        Assert.DoesNotContain("written", said, StringComparison.Ordinal);
    }

    [BubblewrapFact]
    public async Task What_is_mounted_stays_as_it_is()
    {
        await using var bench = new Bench();

        var said = await bench.Says("umount /proc/sys; mount -o remount,rw /usr; mount -t tmpfs x /usr; mkdir m; mount -t proc p m; unshare -Urm true && echo namespace; touch /usr/x && echo written");

        Assert.DoesNotContain("written", said, StringComparison.Ordinal);
        Assert.DoesNotContain("namespace", said, StringComparison.Ordinal);
    }

    [BubblewrapFact]
    public async Task The_scratch_folder_is_home_and_temporary_folder_can_be_written_and_is_removed()
    {
        await using var bench = new Bench();

        var said = await bench.Says("pwd; echo a > file; echo b > /tmp/other; echo c > $HOME/third; cat $TMPDIR/file /scratch/other third; echo d > /dev/shm/x; echo e > /dev/null; ls /dev/fd/ > /dev/null; ls; env | sort");
        await bench.Settled();

        Assert.Equal("/scratch\na\nb\nc\nfile\nother\nthird\n", said[..said.IndexOf("HOME", StringComparison.Ordinal)]);
        Assert.Equal(["HOME=/scratch", "LANG=C.UTF-8", "PATH", "PWD=/scratch", "TMPDIR=/scratch"], said.Split('\n').Where(line => line.Contains('=', StringComparison.Ordinal)).Select(line => line.StartsWith("PATH", StringComparison.Ordinal) ? "PATH" : line));
        Assert.Empty(Directory.GetDirectories(bench.At("runs")));
    }

    [BubblewrapFact]
    public async Task A_command_from_elsewhere_runs_and_a_named_folder_is_visible_read_only()
    {
        var folder = Directory.CreateTempSubdirectory("symbiont-tools-").FullName;
        var tool = Path.Combine(folder, "tool");
        await File.WriteAllTextAsync(tool, "#!/bin/sh\nls \"$(dirname \"$0\")\"; touch \"$0.x\" 2>/dev/null && echo written; exit 0\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "data"), "");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(tool, (UnixFileMode)0b101_101_101);
        OpenToOthers(folder);
        try
        {
            await using var alone = new Bench(options => options.Allow = tool);
            await using var named = new Bench(options => (options.Allow, options.SandboxFolders) = (tool, folder));
            var spec = new ProcessSpec("owner", tool, []) { Sandbox = ProcessSandbox.Tier1 };

            Assert.Equal("tool\n", Box.Text((await alone.Runner.RunAsync(spec, null, default)).StdOut));
            Assert.Equal("data\ntool\n", Box.Text((await named.Runner.RunAsync(spec, null, default)).StdOut));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [BubblewrapFact]
    public async Task A_data_folder_below_a_visible_one_is_empty_inside()
    {
        var visible = Directory.CreateTempSubdirectory("symbiont-visible-").FullName;
        var hidden = Directory.CreateDirectory(Path.Combine(visible, "data")).FullName;
        await File.WriteAllTextAsync(Path.Combine(hidden, "master.key"), "the-key");
        OpenToOthers(visible);
        try
        {
            await using var bench = new Bench(options => (options.SandboxFolders, options.HiddenFolder) = (visible, hidden));

            Assert.Equal("data\nend\n", await bench.Says($"ls {visible}; ls {hidden}; echo end"));
        }
        finally
        {
            Directory.Delete(visible, recursive: true);
        }
    }

    // A server that is root runs sandboxes as nobody.
    private static void OpenToOthers(string folder)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
    }

    [Theory]
    [InlineData("tools"), InlineData("/"), InlineData("/data"), InlineData("/data/scratch/x"), InlineData("/opt, /data/")]
    public void A_named_folder_must_be_absolute_and_clear_of_the_data_folder(string folders)
    {
        var options = new ExecOptions { DataFolder = "/data/scratch", HiddenFolder = "/data", SandboxFolders = folders };

        Assert.Contains("SYMBIONT_SANDBOX_FOLDERS", new ExecOptionsValidator().Validate(null, options).FailureMessage, StringComparison.Ordinal);
    }
}
