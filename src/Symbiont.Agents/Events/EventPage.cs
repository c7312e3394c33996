using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Events of an agent that follow one another, kept in one body.</summary>
/// <param name="First">Number of the first; a reader who comes too late finds another one.</param>
/// <param name="Events">Oldest first.</param>
[Schema("event-page")]
internal sealed record EventPage(long First, IReadOnlyList<EventText> Events);
