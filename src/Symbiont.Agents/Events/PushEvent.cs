using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the event push.</summary>
/// <param name="EventType">Name of the event; null: <c>event</c>.</param>
/// <param name="Payload">Any JSON value; null: the whole body as it was sent.</param>
/// <param name="Id">The sender's id of the event; the same id within 24 h is accepted once. Null: a new event.</param>
/// <param name="Body">The whole body as it was sent.</param>
public sealed record PushEvent(string? EventType, JsonElement? Payload, string? Id, JsonElement Body);
