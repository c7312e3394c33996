using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>Answer to create.</summary>
/// <param name="Id">The agent's id.</param>
/// <param name="Status">Always <c>created</c>.</param>
/// <param name="Warnings">What the checker would have the author look at; absent when there is nothing.</param>
public sealed record AgentCreated(
    string Id,
    [property: AllowedValues("created")] string Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ProgramWarning>? Warnings = null);
