using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Something that an execution waits for.</summary>
/// <param name="Kind"><c>place</c> (in line before its agent), <c>time</c>, <c>event</c>, <c>execution</c> or <c>approval</c>.</param>
/// <param name="Text">In words.</param>
/// <param name="Step">Index of the step that waits; null: the execution itself does.</param>
/// <param name="Until">When the waiting is over; for an event or an approval at the latest; null: there is no such time.</param>
/// <param name="EventType">The type of event; null: it waits for something else.</param>
/// <param name="ExecutionId">The execution whose end it waits for; null: it waits for something else.</param>
/// <param name="AgentId">That one's agent.</param>
/// <param name="AgentName">Its name.</param>
/// <param name="ApprovalId">The approval that somebody has to decide; null: it waits for something else.</param>
/// <param name="Role">Who is asked for it; null: anybody.</param>
public sealed record StoryWait(
    [property: AllowedValues("place", "time", "event", "execution", "approval")] string Kind, string Text, int? Step, DateTimeOffset? Until, string? EventType, string? ExecutionId, string? AgentId, string? AgentName,
    string? ApprovalId = null, string? Role = null);
