using System.Runtime.InteropServices;

namespace Symbiont.Scanning.Wording;

/// <summary>A passage of a text, and what its words say of it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Words">How many words and signs it has.</param>
/// <param name="Score">Logarithm of the odds that it is an attack; above 0 rather one than not.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Passage(int Start, int End, int Words, float Score);
