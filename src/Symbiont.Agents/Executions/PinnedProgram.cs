namespace Symbiont.Agents;

/// <summary>The version of a program that an earlier execution ran, with the time it had.</summary>
internal sealed record PinnedProgram(string Hash, TimeSpan? Timeout);
