using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Processes;

internal static partial class ProcessLog
{
    [LoggerMessage(3101, LogLevel.Warning, "SYMBIONT_EXEC_ALLOW lists {Command}, which is no executable in {SearchPath}; exec of it will fail")]
    public static partial void CommandMissing(this ILogger logger, string command, string searchPath);

    [LoggerMessage(3102, LogLevel.Information, "Child {ProcessId} of {Owner} started: {Path}")]
    public static partial void ChildStarted(this ILogger logger, int processId, string owner, string path);

    [LoggerMessage(3103, LogLevel.Warning, "The guard of child {ProcessId} of {Owner} is gone; the child is killed")]
    public static partial void GuardLost(this ILogger logger, int processId, string owner);

    [LoggerMessage(3104, LogLevel.Warning, "Processes of child {ProcessId} of {Owner} do not end on SIGKILL yet")]
    public static partial void StillThere(this ILogger logger, int processId, string owner);

    [LoggerMessage(3106, LogLevel.Information, "Sandboxes of tier1 are made by {Sandbox}")]
    public static partial void SandboxFound(this ILogger logger, string sandbox);

    [LoggerMessage(3105, LogLevel.Warning, "The scratch folder {Path} cannot be removed")]
    public static partial void FolderStays(this ILogger logger, string path, Exception reason);
}
