using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>A change of an execution's status, for those who follow it; its end stands in the state.</summary>
[Schema("execution-status")]
internal sealed record StatusRow(ExecutionStatus Status, DateTimeOffset At)
{
    /// <summary>Name of the feed.</summary>
    public const string Feed = "status";
}
