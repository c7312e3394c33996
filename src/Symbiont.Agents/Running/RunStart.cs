namespace Symbiont.Agents.Running;

/// <summary>What a worker begins with.</summary>
internal sealed record RunStart(ExecutionState State);
