namespace Symbiont.Agents.Processes;

/// <summary>
/// What isolates a child. Under both it has limits, a scrubbed environment and a group of its own that dies with the server.
/// </summary>
public enum ProcessSandbox
{
    /// <summary>It starts in the server's working folder.</summary>
    None,

    /// <summary>It starts in a scratch folder of its own.</summary>
    Process,
}
