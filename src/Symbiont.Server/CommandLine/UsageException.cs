namespace Symbiont.Server;

/// <summary>The command line means nothing; the message says what would.</summary>
internal sealed class UsageException(string message) : Exception(message + " `symbiont help` explains them.");
