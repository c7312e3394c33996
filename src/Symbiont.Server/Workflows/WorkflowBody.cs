using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Symbiont.Server;

/// <summary>Body of the workflow call.</summary>
/// <param name="WorkflowId">Name or id of an agent, name of a function of the agent that <c>agent_id</c> names, or a whole program.</param>
/// <param name="Parameters">A JSON object; members that nothing asks for are ignored.</param>
/// <param name="AgentId">Name or id of the agent whose function is meant; null: <c>workflow_id</c> is an agent or a program.</param>
internal sealed record WorkflowBody([property: Required, MinLength(1)] string? WorkflowId, JsonElement? Parameters = null, string? AgentId = null);
