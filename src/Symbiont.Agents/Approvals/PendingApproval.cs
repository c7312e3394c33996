namespace Symbiont.Agents;

/// <summary>An approval that nobody has decided yet.</summary>
/// <param name="Id">The approval (UUID).</param>
/// <param name="Path">Journal position of the action that waits.</param>
/// <param name="Role">Who is asked; null: anybody.</param>
/// <param name="ForPolicy">A policy requires it of an action; else the program asks, and the answer is the action's result.</param>
/// <param name="Until">When it has waited long enough; null: as long as the execution may.</param>
internal sealed record PendingApproval(string Id, string Path, string? Role, bool ForPolicy, DateTimeOffset? Until);
