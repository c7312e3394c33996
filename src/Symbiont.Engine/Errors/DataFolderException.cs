namespace Symbiont.Engine;

/// <summary>The data folder cannot be used: another process has it, or its file cannot be opened. The engine does not start.</summary>
/// <param name="message">A sentence for the operator.</param>
/// <param name="inner">What the system said.</param>
public sealed class DataFolderException(string message, Exception inner) : Exception(message, inner);
