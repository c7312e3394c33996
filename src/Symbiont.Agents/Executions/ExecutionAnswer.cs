namespace Symbiont.Agents;

/// <summary>Answer to a verb on an execution.</summary>
/// <param name="ExecutionId">The execution's id.</param>
/// <param name="Status">Where it stands now.</param>
public sealed record ExecutionAnswer(string ExecutionId, ExecutionStatus Status);
