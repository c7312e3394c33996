using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To a waiting execution: it has taken this event.</summary>
[Schema("event-arrived")]
internal sealed record EventArrived(string AgentId, string Path, long Number, RecentEvent Event);

/// <summary>To a waiting execution: its time is over and no event has come.</summary>
[Schema("wait-over")]
internal sealed record WaitOver(string Path);

/// <summary>To an agent: the execution that took this event had ended already; somebody else may have it.</summary>
[Schema("event-returned")]
internal sealed record EventReturned(long Number, RecentEvent Event);
