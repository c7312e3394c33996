using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Storage;

/// <summary>Removes files older than a limit from the upload folder, once an hour.</summary>
public sealed class Cleaner(string folder, TimeSpan limit, TimeProvider time, ILogger<Cleaner> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            var removed = Clean();
            if (removed > 0)
                log.LogInformation("{Count} files removed from {Folder}", removed, folder);
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    private int Clean()
    {
        var oldest = time.GetUtcNow() - limit;
        var removed = 0;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (file.LinkTarget is not null || file.LastWriteTimeUtc >= oldest)
                continue;
            try
            {
                file.Delete();
                removed++;
            }
            catch (IOException e)
            {
                log.LogWarning(e, "{File} could not be removed", file.Name);
            }
        }

        return removed;
    }
}
