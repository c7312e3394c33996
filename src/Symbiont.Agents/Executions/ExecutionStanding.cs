namespace Symbiont.Agents;

/// <summary>The <c>details</c> of a call that does not fit an execution as it stands.</summary>
/// <param name="Status">Where it stands.</param>
public sealed record ExecutionStanding(ExecutionStatus Status);
