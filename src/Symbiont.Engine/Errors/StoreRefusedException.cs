namespace Symbiont.Engine;

/// <summary>The database is reachable and cannot be used as it is set up. The engine does not start.</summary>
/// <param name="message">A sentence for the operator: what is wrong and what to do.</param>
public sealed class StoreRefusedException(string message) : Exception(message);
