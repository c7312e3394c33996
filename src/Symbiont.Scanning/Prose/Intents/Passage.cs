namespace Symbiont.Scanning.Prose.Intents;

/// <summary>A piece of text that is judged as one.</summary>
/// <param name="Start">Offset in the text it was taken from.</param>
/// <param name="Text">On one line; as long as what it was taken from.</param>
/// <param name="IsHidden">Whether it stands where people do not look.</param>
internal readonly record struct Passage(int Start, string Text, bool IsHidden);
