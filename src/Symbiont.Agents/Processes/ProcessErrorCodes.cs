namespace Symbiont.Agents.Processes;

/// <summary>Every code that a <see cref="ProcessException"/> can carry.</summary>
public static class ProcessErrorCodes
{
    /// <summary>The command is not in <c>SYMBIONT_EXEC_ALLOW</c>.</summary>
    public const string NotAllowed = "EXEC_NOT_ALLOWED";

    /// <summary>The command is listed, but this host does not have it or cannot start it.</summary>
    public const string NotFound = "COMMAND_NOT_FOUND";

    /// <summary>An argument, variable or limit is malformed.</summary>
    public const string Invalid = "INVALID_COMMAND";

    /// <summary>It wrote more than the caller takes, and was killed.</summary>
    public const string OutputTooLarge = "OUTPUT_TOO_LARGE";

    /// <summary>Its group used more memory than it may, and was killed.</summary>
    public const string MemoryExceeded = "MEMORY_LIMIT";

    /// <summary>Its group had more processes at once than it may, and was killed.</summary>
    public const string TooManyProcesses = "PROCESS_LIMIT";

    /// <summary>It put more into its scratch folder than it may, and was killed.</summary>
    public const string ScratchFull = "SCRATCH_LIMIT";

    /// <summary>The host cannot give the isolation that was asked for, and no lesser one is taken.</summary>
    public const string SandboxUnavailable = "SANDBOX_UNAVAILABLE";

    /// <summary>Its guard died, so it was killed: without a guard it could outlive the server.</summary>
    public const string GuardLost = "GUARD_LOST";

    /// <summary>The server is stopping and starts no more children.</summary>
    public const string Stopping = "SERVER_STOPPING";
}
