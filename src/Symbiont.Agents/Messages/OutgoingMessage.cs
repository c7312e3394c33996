namespace Symbiont.Agents;

/// <summary>A message that an execution sends with its next commit.</summary>
internal sealed record OutgoingMessage(string AgentId, MessageSent Message);
