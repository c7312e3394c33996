using System.Text.Json;

namespace Symbiont.Server;

/// <summary>Body of the workflow call.</summary>
/// <param name="WorkflowId">Name or id of an agent, name of a function of the agent <paramref name="AgentId"/>, or a whole program.</param>
/// <param name="Parameters">A JSON object; members that nothing asks for are ignored.</param>
/// <param name="AgentId">The agent whose function is meant.</param>
internal sealed record WorkflowBody(string? WorkflowId, JsonElement? Parameters = null, string? AgentId = null);
