namespace Symbiont.Engine;

/// <summary>The message was taken by an earlier commit, or its reminder was set anew: there is nothing to deliver.</summary>
internal sealed class MessageGoneException() : Exception("The message is gone.");
