namespace Symbiont.Agents.Processes;

/// <summary>
/// What isolates a child. In all of them it has limits, a scrubbed environment and a group of its own that dies with the server.
/// </summary>
public enum ProcessSandbox
{
    /// <summary>It starts in the server's working folder.</summary>
    None,

    /// <summary>It starts in a scratch folder of its own.</summary>
    Process,

    /// <summary>
    /// Besides, it has its own file system, processes and network: it sees a read-only system and its scratch folder, its own
    /// processes, and no network at all.
    /// </summary>
    Tier1,
}
