using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Processes;

/// <summary>The commands of <c>SYMBIONT_EXEC_ALLOW</c>, resolved once: what is put into the search path later changes nothing.</summary>
internal sealed class AllowedCommands
{
    private readonly Dictionary<string, string?> paths = new(StringComparer.Ordinal);

    public AllowedCommands(ExecOptions options, ILogger logger)
    {
        foreach (var entry in options.Entries())
        {
            var path = Find(entry, options.SearchPath);
            paths[entry] = path;
            if (path is null)
                logger.CommandMissing(entry, options.SearchPath);
            else
                paths.TryAdd(path, path);
        }
    }

    /// <summary>Refuses a command that is not listed.</summary>
    public void Check(string command)
    {
        if (!paths.ContainsKey(command))
            throw new ProcessException(ProcessErrorCodes.NotAllowed, $"The command '{command}' may not run; listing it in SYMBIONT_EXEC_ALLOW would allow it.");
    }

    /// <summary>The absolute path to start.</summary>
    public string Resolve(string command)
    {
        Check(command);
        return paths[command] is { } path && IsExecutable(path)
            ? path
            : throw new ProcessException(ProcessErrorCodes.NotFound, $"The command '{command}' is listed in SYMBIONT_EXEC_ALLOW, but this host does not have it.");
    }

    /// <summary>Where the host has a program; null: nowhere.</summary>
    public static string? Find(string entry, string searchPath) => entry.Contains('/')
        ? IsExecutable(entry) ? entry : null
        : searchPath.Split(':', StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, entry)).FirstOrDefault(IsExecutable);

    private static bool IsExecutable(string path) =>
        !OperatingSystem.IsWindows() && File.Exists(path)
        && (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;
}
