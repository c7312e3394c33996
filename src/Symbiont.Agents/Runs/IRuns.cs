namespace Symbiont.Agents;

/// <summary>What owners of runs can read.</summary>
public interface IRuns
{
    /// <summary>Runs of a list, newest first, each as it stands now.</summary>
    /// <param name="list">As their origin names it.</param>
    /// <param name="limit">At most so many, from 1.</param>
    /// <param name="beforeId">Only those older than this run; empty: from the newest.</param>
    Task<IReadOnlyList<RunEntry>> List(string list, int limit, string beforeId = "");

    /// <summary>Those of the names that no <c>policy</c> block of the agent's present program has. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    Task<IReadOnlyList<string>> FindMissingPolicies(string agentId, IReadOnlyList<string> policyIds);
}
