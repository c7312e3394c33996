namespace Symbiont.Agents;

/// <summary>The execution that started this one and waits for its end.</summary>
/// <param name="ExecutionId">Its id.</param>
/// <param name="Path">The journal position of its step.</param>
/// <param name="Step">The index of its step; null: it is not kept any more.</param>
public sealed record StoryParent(string ExecutionId, string Path, int? Step);
