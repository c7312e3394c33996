namespace Symbiont.Agents;

/// <summary>The <c>details</c> of a failed workflow.</summary>
/// <param name="ExecutionId">The execution behind it.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Error">Why.</param>
public sealed record WorkflowFailure(string ExecutionId, ExecutionStatus Status, ExecutionFailure? Error);
