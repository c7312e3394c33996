using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Answer to <see cref="AskIfAlive"/> of an agent that has been deleted or never was.</summary>
/// <param name="AgentId">The agent.</param>
[Schema("agent-gone")]
public sealed record AgentGone(string AgentId);
