using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To a waiting execution: it has taken this event, or message where it could have lain in the mailbox until some time.</summary>
[Schema("event-arrived")]
internal sealed record EventArrived(string AgentId, string Path, long Number, RecentEvent Event, DateTimeOffset? MailUntil = null);

/// <summary>To a waiting execution: its time is over and no event has come.</summary>
[Schema("wait-over")]
internal sealed record WaitOver(string Path);

/// <summary>To an agent: the execution that took this event had ended already; somebody else may have it.</summary>
[Schema("event-returned")]
internal sealed record EventReturned(long Number, RecentEvent Event, DateTimeOffset? MailUntil = null);
