namespace Symbiont.Scanning.Prose.Intents;

/// <summary>A piece of text that is judged as one.</summary>
/// <param name="Start">Offset in the text it is taken from.</param>
/// <param name="Length">Characters of it.</param>
/// <param name="IsHidden">Whether it stands where people do not look.</param>
internal readonly record struct Passage(int Start, int Length, bool IsHidden);
