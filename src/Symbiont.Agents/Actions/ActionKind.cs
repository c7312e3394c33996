namespace Symbiont.Agents.Actions;

/// <summary>How an action stands to a crash.</summary>
internal enum ActionKind
{
    /// <summary>Only its result matters; it is written down with the next commit.</summary>
    Recorded,

    /// <summary>Its effect commits together with its journal line: exactly once.</summary>
    Transactional,

    /// <summary>It reaches outside: intent durable, do, result. Interrupted by a crash it is done again with the same key.</summary>
    External,

    /// <summary>It waits for a time or for somebody else's result.</summary>
    Waiting,
}
