namespace Symbiont.Scanning.Normalization;

/// <summary>A line as a shell or an interpreter sees it in the end.</summary>
/// <param name="Text">Quotes within words, escapes, variables and joined strings resolved.</param>
/// <param name="IsDisguise">Whether something was resolved that has no use but to hide a word: <c>cu""rl</c>.</param>
internal sealed record Expansion(string Text, bool IsDisguise);
