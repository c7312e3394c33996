namespace Symbiont.Language.Checking;

/// <summary>Whether <c>memory.*</c> survives an execution.</summary>
public enum AgentMemory
{
    /// <summary>Nothing is kept.</summary>
    Ephemeral,

    /// <summary>It survives between executions.</summary>
    Persistent,
}
