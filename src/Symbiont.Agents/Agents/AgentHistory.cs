namespace Symbiont.Agents;

/// <summary>Answer to the history call.</summary>
/// <param name="History">Newest first.</param>
public sealed record AgentHistory(IReadOnlyList<HistoryEntry> History);
