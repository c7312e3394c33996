namespace Symbiont.Agents;

/// <summary>A kept event with its content, which the agent's turn cannot read for itself.</summary>
internal sealed record OfferedEvent(long Number, RecentEvent Event);
