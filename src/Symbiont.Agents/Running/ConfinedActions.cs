namespace Symbiont.Agents.Running;

/// <summary>What a program given with the call may not do: no secrets, no processes, no files, no other agents, no events.</summary>
internal static class ConfinedActions
{
    public static bool Refuses(string action) =>
        action is "exec" or "vault" or "delegate" or "ask" or "send_to" or "wait_event" || action.StartsWith("file.", StringComparison.Ordinal) || action.StartsWith("memory.", StringComparison.Ordinal);
}
