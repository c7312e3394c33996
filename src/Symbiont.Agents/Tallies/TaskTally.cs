namespace Symbiont.Agents;

/// <summary>Numbers of agents and executions; also by how much such numbers have changed.</summary>
/// <param name="Agents">Agents not deleted.</param>
/// <param name="ActiveAgents">Agents with executions under way.</param>
/// <param name="Queued">Executions that stand in line.</param>
/// <param name="Running">Executions begun and not ended, those that wait for something among them.</param>
/// <param name="Completed">Executions that have completed, ever.</param>
/// <param name="Failed">Executions that have failed or timed out, ever.</param>
public sealed record TaskTally(long Agents, long ActiveAgents, long Queued, long Running, long Completed, long Failed)
{
    /// <summary>Nothing.</summary>
    public static TaskTally Zero { get; } = new(0, 0, 0, 0, 0, 0);

    internal TaskTally Plus(TaskTally other) => new(
        Agents + other.Agents, ActiveAgents + other.ActiveAgents, Queued + other.Queued, Running + other.Running, Completed + other.Completed, Failed + other.Failed);

    internal TaskTally Minus(TaskTally other) => new(
        Agents - other.Agents, ActiveAgents - other.ActiveAgents, Queued - other.Queued, Running - other.Running, Completed - other.Completed, Failed - other.Failed);

    /// <summary>One execution has ended like this.</summary>
    internal TaskTally Ended(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Completed => this with { Completed = Completed + 1 },
        ExecutionStatus.Failed or ExecutionStatus.TimedOut => this with { Failed = Failed + 1 },
        _ => this,
    };
}
