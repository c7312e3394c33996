using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Processes;

/// <summary>The scratch folder of one run. Its name tells a later server which run of which server it belonged to.</summary>
internal sealed class RunFolder
{
    private const string Runs = "runs";

    private RunFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>What the run's sandbox tells of itself, where the command cannot write.</summary>
    public string BoxFile => Path + ".box";

    public static RunFolder Make(string dataFolder, Mark mark)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("Child processes need Linux.");
        var server = Environment.ProcessId;
        var name = string.Create(CultureInfo.InvariantCulture, $"{mark}-{server}-{ProcessTable.StartOf(server)}");
        var path = System.IO.Path.Combine(dataFolder, Runs, name);
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new(path);
    }

    /// <summary>
    /// Ends what runs of dead servers left, if their guards were killed with them, and removes their folders. Folders of
    /// servers that live are theirs.
    /// </summary>
    public static async Task SweepLeftovers(string dataFolder, TimeProvider time, ILogger logger)
    {
        var runs = System.IO.Path.Combine(dataFolder, Runs);
        foreach (var path in Directory.Exists(runs) ? Directory.GetDirectories(runs) : [])
        {
            var parts = System.IO.Path.GetFileName(path).Split('-');
            if (parts.Length != 3 || !ulong.TryParse(parts[0], CultureInfo.InvariantCulture, out var mark)
                || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var server) || !long.TryParse(parts[2], CultureInfo.InvariantCulture, out var start)
                || ProcessTable.StartOf(server) == start)
            {
                continue;
            }

            await Survivors.Kill(new(mark), time);
            new RunFolder(path).Remove(logger);
        }
    }

    /// <summary>Removes the folder with all that the child left in it. A child can make a folder that only root removes; that is logged.</summary>
    public void Remove(ILogger logger)
    {
        try
        {
            // Before the folder, by whose name a later server finds what is left.
            File.Delete(BoxFile);
            Directory.Delete(Path, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // The child removed it itself.
        }
        catch (Exception stays) when (stays is IOException or UnauthorizedAccessException)
        {
            logger.FolderStays(Path, stays);
        }
    }
}
