namespace Symbiont.Language.Checking;

/// <summary>What happens to an execution that would exceed the agent's concurrency.</summary>
public enum OnBusy
{
    /// <summary>It waits.</summary>
    Queue,

    /// <summary>It is refused.</summary>
    Reject,

    /// <summary>It takes the place of the oldest one.</summary>
    Replace,
}
