namespace Symbiont.Agents;

/// <summary>Names of the lookup lists and rows of this module.</summary>
internal static class AgentLists
{
    /// <summary>Agents not deleted, by id.</summary>
    public const string Agents = "agents";

    /// <summary>All executions, by id.</summary>
    public const string Executions = "executions";

    /// <summary>Approvals that wait for a decision, by id.</summary>
    public const string Approvals = "approvals";

    /// <summary>What the name of an agent is claimed in.</summary>
    public const string NameClaim = "agent-name";

    /// <summary>One agent's executions, by id.</summary>
    public static string ExecutionsOf(string agentId) => $"executions/{agentId}";

    /// <summary>One agent's executions in line that do not fit its state, by id. A shutdown gives up the whole line; the next ones stand in a new one.</summary>
    public static string Queue(string agentId, int line) => line == 0 ? $"agent-queue/{agentId}" : $"agent-queue/{agentId}/{line}";

    /// <summary>One agent's messages, by id.</summary>
    public static string Messages(string agentId) => $"messages/{agentId}";

    /// <summary>The space of an agent's memory.</summary>
    public static string Memory(string agentId) => $"memory/{agentId}";
}
