using Symbiont.Testing;

namespace Symbiont.Telemetry.Tests;

public sealed class SystemLoadTests : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private readonly ManualClock clock = new();
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("symbiont-machine-");

    [Fact]
    public void The_machine_s_share_is_that_of_the_time_between_two_looks()
    {
        Put("proc/stat", "cpu  1000 0 1000 8000 0 0 0 0 500 0\ncpu0 1 2 3\n");
        using var load = new SystemLoad(clock, new(root.FullName));
        Assert.Equal(0, load.CpuPercent);

        // 300 of 400 ticks were worked; waiting for the disk is no work, and what guests had is counted as the user's already.
        Put("proc/stat", "cpu  1200 0 1100 8080 20 0 0 0 600 0\n");
        clock.Advance(Look);

        Assert.Equal(75, load.CpuPercent);
    }

    [Fact]
    public void A_control_group_with_a_quota_counts_against_that()
    {
        Put("proc/stat", "cpu  1 0 1 1 0 0 0 0 0 0\n");
        Put("sys/fs/cgroup/cpu.max", "150000 100000\n");
        Put("sys/fs/cgroup/cpu.stat", "usage_usec 1000000\nuser_usec 1\n");
        using var load = new SystemLoad(clock, new(root.FullName));

        Put("sys/fs/cgroup/cpu.stat", "usage_usec 4000000\nuser_usec 1\n");
        clock.Advance(Look);

        Assert.Equal(40, load.CpuPercent);
    }

    [Theory]
    [InlineData("max 100000", "max", 2_048_000)]
    [InlineData("max 100000", "1000000", 1_000_000)]
    [InlineData("max 100000", "9000000000", 2_048_000)]
    public void The_memory_is_the_smaller_of_limit_and_machine(string cpu, string limit, long expected)
    {
        Put("sys/fs/cgroup/cpu.max", cpu);
        Put("sys/fs/cgroup/memory.max", limit + "\n");
        Put("proc/meminfo", "MemFree: 1 kB\nMemTotal:       2000 kB\n");
        using var load = new SystemLoad(clock, new(root.FullName));

        Assert.Equal(expected, load.MemoryTotal);
    }

    [Fact]
    public void Where_there_are_no_such_files_nothing_is_in_use_and_there_is_memory()
    {
        using var load = new SystemLoad(clock, new(root.FullName));

        clock.Advance(Look);

        Assert.Equal(0, load.CpuPercent);
        Assert.True(load.MemoryTotal > 0);
    }

    public void Dispose() => root.Delete(recursive: true);

    private void Put(string file, string text)
    {
        var path = Path.Combine(root.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
