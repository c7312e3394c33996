namespace Symbiont.Scanning.Capabilities;

/// <summary>Where in a source a fact stands.</summary>
/// <param name="Fact">What is told.</param>
/// <param name="Line">Logical line, from 0.</param>
/// <param name="Start">Offset in the plain form.</param>
/// <param name="Length">Characters, at least one.</param>
internal readonly record struct Place(Fact Fact, int Line, int Start, int Length);
