namespace Symbiont.Scanning;

/// <summary>A baseline file means nothing; the message says where.</summary>
/// <param name="message">What is wrong.</param>
public sealed class BaselineException(string message) : Exception(message);
