using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Answer to an event push, durable when given.</summary>
/// <param name="EventId">Id of the event: the sender's, or a new UUID.</param>
/// <param name="Status">Always <c>accepted</c>.</param>
/// <param name="ExecutionId">The execution that took the event or was started with it; null: none.</param>
public sealed record EventAccepted(string EventId, [property: AllowedValues("accepted")] string Status, string? ExecutionId);
