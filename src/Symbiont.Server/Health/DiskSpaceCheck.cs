namespace Symbiont.Server;

/// <summary>The data folder exists and its disk has room for the store to grow.</summary>
internal sealed class DiskSpaceCheck(DataOptions data) : IHealthCheck
{
    private const long LeastFreeBytes = 64L * 1024 * 1024;

    public string Name => "disk";

    public Task<string?> FindProblem(CancellationToken cancelled) => Task.FromResult(
        !Directory.Exists(data.Folder) ? "The data folder is gone"
        : new DriveInfo(data.Folder).AvailableFreeSpace < LeastFreeBytes ? $"Less than {LeastFreeBytes / (1024 * 1024)} MiB of disk space are free in the data folder"
        : null);
}
