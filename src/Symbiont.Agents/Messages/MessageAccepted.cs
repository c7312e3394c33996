namespace Symbiont.Agents;

/// <summary>Answer to a message, durable when given.</summary>
/// <param name="MessageId">Id of the message.</param>
/// <param name="Status">Always <c>pending</c>.</param>
public sealed record MessageAccepted(string MessageId, MessageStatus Status);
