namespace Symbiont.Agents;

/// <summary>An agent's messages.</summary>
/// <param name="Messages">In order of their arrival.</param>
public sealed record MessageList(IReadOnlyList<MessageDetail> Messages);
