namespace Symbiont.Agents;

/// <summary>Who waits for an execution's end.</summary>
/// <param name="ExecutionId">The delegating execution.</param>
/// <param name="Path">Its journal position.</param>
/// <param name="Depth">How many executions stand above this one.</param>
/// <param name="Agents">Agents of the chain above, for the cycle check.</param>
internal sealed record ParentExecution(string ExecutionId, string Path, int Depth, IReadOnlyList<string> Agents);
