namespace Symbiont.Engine;

/// <summary>
/// Marks a grain interface: string key, asynchronous methods, serialisable arguments and results, no engine types in
/// signatures. A grain always exists; it is loaded when called.
/// </summary>
public interface IGrain;
