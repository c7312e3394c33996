using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Answer to update, shutdown and delete.</summary>
/// <param name="Id">The agent's id.</param>
/// <param name="Status"><c>updated</c>, <c>terminated</c> or <c>deleted</c>.</param>
public sealed record AgentAnswer(string Id, [property: AllowedValues("updated", "terminated", "deleted")] string Status);
