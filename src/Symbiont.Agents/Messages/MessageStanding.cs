namespace Symbiont.Agents;

/// <summary>Where a message stands.</summary>
/// <param name="MessageId">Its id.</param>
/// <param name="Status">What became of it.</param>
public sealed record MessageStanding(string MessageId, MessageStatus Status);
