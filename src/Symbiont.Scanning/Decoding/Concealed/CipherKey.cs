namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Key of a <see cref="Cipher"/>: one value, a row of values that repeats, or a value and by how much it grows.</summary>
/// <param name="Value">The value.</param>
/// <param name="Step">By how much it grows from place to place.</param>
/// <param name="Row">The values that repeat, the first for place 0; null: there is one.</param>
internal sealed record CipherKey(int Value, int Step = 0, char[]? Row = null);
