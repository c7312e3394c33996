namespace Symbiont.Agents;

/// <summary>Names of this module's feeds.</summary>
internal static class Feeds
{
    /// <summary>Domain events: what programs emit, and what becomes of agents and executions.</summary>
    public const string Events = "*events";

    /// <summary>The audit record.</summary>
    public const string Audit = "audit";
}
