namespace Symbiont.Agents;

/// <summary>What became of a delivery.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="EventId">Id of the event that it is; null: it has become none.</param>
/// <param name="Challenge">What the sender wants to hear back; null where it asks for nothing.</param>
public sealed record WebhookAnswer(WebhookStatus Status, string? EventId = null, string? Challenge = null);
