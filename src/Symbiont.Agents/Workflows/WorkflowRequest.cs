using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Body of the workflow call.</summary>
/// <param name="WorkflowId">Name or id of an agent, name of a function of <paramref name="AgentId"/>, or a whole program.</param>
/// <param name="Parameters">A JSON object; extra members are ignored.</param>
/// <param name="AgentId">The agent whose function is meant.</param>
/// <param name="MayRunPrograms">The caller proved who it is, so a whole program may be run.</param>
/// <param name="Idempotency">A repetition under this name starts nothing: it waits for the first one's execution. Null: every call starts one.</param>
public sealed record WorkflowRequest(string? WorkflowId, JsonElement? Parameters, string? AgentId, bool MayRunPrograms, Idempotency? Idempotency = null);
