namespace Symbiont.Server;

/// <summary>Answer to a delivery.</summary>
/// <param name="EventId">Id of the event that it has become, also when the same delivery came before; null: it has become none.</param>
/// <param name="Status"><c>accepted</c>, or <c>filtered</c>: genuine, and not what the webhook is for.</param>
internal sealed record HookAnswer(string? EventId, string Status);
