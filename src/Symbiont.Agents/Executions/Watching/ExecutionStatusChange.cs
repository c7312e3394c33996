namespace Symbiont.Agents;

/// <summary>An execution's new status.</summary>
/// <param name="ExecutionId">Its id.</param>
/// <param name="Status">Where it stands from here on.</param>
/// <param name="At">UTC.</param>
public sealed record ExecutionStatusChange(string ExecutionId, ExecutionStatus Status, DateTimeOffset At);
