using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To a run's owner: the agent is gone; there is no execution.</summary>
/// <param name="RunId">The run.</param>
/// <param name="AgentId">The agent.</param>
[Schema("run-refused")]
public sealed record RunRefused(string RunId, string AgentId);
