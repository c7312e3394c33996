namespace Symbiont.Agents;

/// <summary>An execution that another one started.</summary>
/// <param name="ExecutionId">Its id.</param>
/// <param name="Step">Index of the step that started it.</param>
/// <param name="AgentId">Its agent; null: it has not begun yet, or is not kept any more.</param>
/// <param name="AgentName">The agent's name; null: likewise.</param>
/// <param name="Status">Where it stands; null: likewise.</param>
public sealed record StoryChild(string ExecutionId, int Step, string? AgentId, string? AgentName, ExecutionStatus? Status);
