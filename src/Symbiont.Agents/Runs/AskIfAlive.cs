using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To an agent: answer with <see cref="AgentGone"/> if you have been deleted. For those who belong to an agent, and were made while it went.</summary>
/// <param name="OwnerType">Type of the grain that asks.</param>
/// <param name="OwnerKey">Its key.</param>
[Schema("ask-if-alive")]
public sealed record AskIfAlive(string OwnerType, string OwnerKey);
